class Odometer:
    """A mechanical distance counter with a fixed number of wheels. It jumps back to zero
    after its largest reading, and it can be turned backwards too.

    >>> o = Odometer(3, 995)
    >>> o.drive(10)
    5
    >>> o.drive(-6)
    999
    >>> o.laps
    0
    """

    def __init__(self, wheels, reading=0):
        self.size = 10 ** wheels
        self.wheels = wheels
        self.reading = reading % self.size
        self.laps = 0

    def drive(self, distance):
        total = self.reading + distance
        self.laps += total // self.size
        self.reading = total % self.size
        return self.reading

    def show(self):
        return str(self.reading).zfill(self.wheels)


def wheels_that_turn(reading: int, wheels: int) -> int:
    """
    When the counter advances by one, the last wheel always turns and every trailing 9
    takes its left neighbour along. Return how many wheels turn when the counter goes
    from reading to reading + 1 (all of them when it wraps around).

    >>> wheels_that_turn(1299, 6)
    3
    >>> wheels_that_turn(999, 3)
    3
    """
    turned = 1
    while turned < wheels and reading % 10 == 9:
        turned += 1
        reading //= 10
    return turned


def driven(before: int, after: int, wheels: int) -> int:
    """Two readings of the same counter are given, and between them the counter went
    forward by less than one full lap. Return the distance.

    driven(120, 180, 4) == 60
    driven(9990, 15, 4) == 25
    """
    if after >= before:
        return after - before
    return 10 ** wheels - before + after


def skip_broken_digit(reading, broken):
    """
    The wheels of a cheap odometer miss one digit completely: after the digit before it,
    each wheel shows the digit after it. So with broken = 4 the readings are
    0, 1, 2, 3, 5, 6, 7, 8, 9, 10, ... 13, 15, ... Return the true distance
    that belongs to the reading, or -1 if the reading contains the missing digit.
    The broken digit is between 1 and 9.

    >>> skip_broken_digit(5, 4)
    4
    >>> skip_broken_digit(15, 4)
    13
    >>> skip_broken_digit(140, 4)
    -1
    """
    true = 0
    for ch in str(reading):
        d = int(ch)
        if d == broken:
            return -1
        if d > broken:
            d -= 1
        true = true * 9 + d
    return true


def next_all_even_reading(reading):
    """Return the smallest reading above the given one whose digits are all even.

    >>> next_all_even_reading(28)
    40
    >>> next_all_even_reading(888)
    2000
    """
    n = reading + 1
    while any(int(c) % 2 == 1 for c in str(n)):
        n += 1
    return n


def photos_worth_taking(start, end):
    """A driver photographs the counter whenever its reading has at least three digits and
    only one kind of digit. Return these readings from start to end, both included."""
    photos = []
    for n in range(max(start, 100), end + 1):
        if len(set(str(n))) == 1:
            photos.append(n)
    return photos


def average_per_day(readings, wheels):
    """
    Given the readings of consecutive evenings, return the average distance per day,
    rounded to one decimal place. The counter may wrap around between two evenings.
    For fewer than two readings the result is 0.0.

    >>> average_per_day([90, 97, 4, 20], 2)
    10.0
    """
    if len(readings) < 2:
        return 0.0
    total = 0
    for a, b in zip(readings, readings[1:]):
        total += (b - a) % 10 ** wheels
    return round(total / (len(readings) - 1), 1)
