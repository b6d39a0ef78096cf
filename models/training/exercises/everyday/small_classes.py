class Counter:
    """
    A hand counter with four digits that starts again after 9999.
    >>> c = Counter(9998)
    >>> c.click(), c.click()
    ('9999', '0000')
    """

    def __init__(self, start=0):
        self.value = start

    def click(self):
        self.value = (self.value + 1) % 10000
        return str(self.value).zfill(4)


class Thermostat:
    """
    Switches the heating on when it is colder than the target minus one degree and off at the target.
    >>> t = Thermostat(20)
    >>> [t.update(x) for x in (21, 19.5, 18.5, 19.5, 20)]
    [False, False, True, True, False]
    """

    def __init__(self, target: float):
        self.target = target
        self.heating = False

    def update(self, temperature: float) -> bool:
        if temperature < self.target - 1:
            self.heating = True
        elif temperature >= self.target:
            self.heating = False
        return self.heating


class Cart:
    """
    A shopping cart with quantities.
    >>> cart = Cart()
    >>> cart.add("tea", 300)
    >>> cart.add("tea", 300, 2)
    >>> cart.add("jam", 250)
    >>> cart.remove("jam")
    True
    >>> cart.total()
    900
    """

    def __init__(self):
        self.items = {}

    def add(self, name: str, price: int, quantity: int = 1) -> None:
        if name in self.items:
            quantity += self.items[name][1]
        self.items[name] = (price, quantity)

    def remove(self, name: str) -> bool:
        if name not in self.items:
            return False
        del self.items[name]
        return True

    def total(self) -> int:
        return sum(price * quantity for price, quantity in self.items.values())


class Scoreboard:
    """
    Collects points of players; the leader is the one with most points.
    >>> b = Scoreboard(["Kai", "Lea"])
    >>> b.score("Lea", 3)
    >>> b.score("Kai", 2)
    >>> b.leader()
    'Lea'
    >>> b.lines()
    ['1. Lea 3', '2. Kai 2']
    """

    def __init__(self, players):
        self.points = {p: 0 for p in players}

    def score(self, player, points):
        self.points[player] += points

    def leader(self):
        return max(self.points, key=lambda p: self.points[p])

    def lines(self):
        order = sorted(self.points, key=lambda p: -self.points[p])
        return [f"{i}. {p} {self.points[p]}" for i, p in enumerate(order, 1)]


class Stopwatch:
    """
    Gets the current second from outside and adds up the time between start and stop.
    >>> w = Stopwatch()
    >>> w.start(10)
    >>> w.stop(25)
    15
    >>> w.start(40)
    >>> w.stop(45)
    20
    """

    def __init__(self):
        self.total = 0
        self.since = None

    def start(self, now):
        if self.since is None:
            self.since = now

    def stop(self, now):
        if self.since is not None:
            self.total += now - self.since
            self.since = None
        return self.total


class ParkingLot:
    """
    Gives each car the lowest free number.
    >>> lot = ParkingLot(2)
    >>> lot.enter("A"), lot.enter("B"), lot.enter("C")
    (0, 1, None)
    >>> lot.leave("A")
    >>> lot.enter("C")
    0
    """

    def __init__(self, size: int):
        self.spots = [None] * size

    def enter(self, car: str):
        for i, parked in enumerate(self.spots):
            if parked is None:
                self.spots[i] = car
                return i
        return None

    def leave(self, car: str) -> None:
        if car in self.spots:
            self.spots[self.spots.index(car)] = None
