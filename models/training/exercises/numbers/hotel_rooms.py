class Hotel:
    """Rooms are numbered floor by floor: room 304 is the fourth room on floor 3.

    >>> h = Hotel(3, 5)
    >>> h.book(204)
    True
    >>> h.book(204)
    False
    >>> h.first_free(2)
    201
    >>> h.free_count()
    14
    """

    def __init__(self, floors: int, per_floor: int):
        self.floors = floors
        self.per_floor = per_floor
        self.booked: set[int] = set()

    def exists(self, room: int) -> bool:
        floor, door = divmod(room, 100)
        return 1 <= floor <= self.floors and 1 <= door <= self.per_floor

    def book(self, room: int) -> bool:
        if not self.exists(room) or room in self.booked:
            return False
        self.booked.add(room)
        return True

    def first_free(self, floor: int):
        for door in range(1, self.per_floor + 1):
            room = floor * 100 + door
            if room not in self.booked:
                return room
        return None

    def free_count(self) -> int:
        return self.floors * self.per_floor - len(self.booked)


def night_price(base: int, nights: int, weekend_nights: int) -> int:
    """Weekend nights cost a quarter more; from seven nights on the last night is free.

    >>> night_price(80, 3, 2)
    280
    >>> night_price(80, 7, 0)
    480
    """
    price = base * nights + weekend_nights * base // 4
    if nights >= 7:
        price -= base
    return price


def rooms_for(groups: list[int], beds: int) -> int:
    """Each group takes as many rooms as it needs; groups never share a room.

    >>> rooms_for([3, 4, 1], 2)
    5
    """
    rooms = 0
    for people in groups:
        rooms += people // beds
        if people % beds != 0:
            rooms += 1
    return rooms


def most_guests(stays: list[tuple[int, int]]) -> int:
    """Stays are (arrival day, departure day). Return the largest number of guests in one night.

    >>> most_guests([(1, 4), (2, 3), (3, 5)])
    2
    """
    best = 0
    days = [d for stay in stays for d in stay]
    if not days:
        return 0
    for day in range(min(days), max(days)):
        guests = 0
        for arrive, leave in stays:
            if arrive <= day < leave:
                guests += 1
        best = max(best, guests)
    return best


def floor_of(room):
    """Floor as text; everything below room 100 is on the ground floor.

    >>> floor_of(412), floor_of(7)
    ('floor 4', 'ground floor')
    """
    if room < 100:
        return "ground floor"
    return "floor " + str(room // 100)


def cleaning_plan(rooms, cleaners):
    """Deal the rooms, in rising order, to the cleaners like cards.

    >>> cleaning_plan([105, 101, 203, 102], 2)
    [[101, 105], [102, 203]]
    """
    plan = [[] for _ in range(cleaners)]
    for i, room in enumerate(sorted(rooms)):
        plan[i % cleaners].append(room)
    return plan


def mean_stay(stays):
    # mean number of nights, rounded to one place; 0.0 without stays
    if not stays:
        return 0.0
    nights = [b - a for a, b in stays]
    return round(sum(nights) / len(nights), 1)
