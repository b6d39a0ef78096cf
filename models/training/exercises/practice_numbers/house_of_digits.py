def floors_of(n):
    """A house number is built like this: each digit 1 to 9 gives as many floors, a zero is a flat roof
    which ends the house at once. Return the number of floors.

    floors_of(325) -> 10
    floors_of(3025) -> 3
    floors_of(0) -> 0
    """
    floors = 0
    for digit in str(n):
        if digit == "0":
            break
        floors += int(digit)
    return floors


def has_flat_roof(n):
    """Does building stop at a zero before the last digit?

    has_flat_roof(3025) -> True
    has_flat_roof(30) -> False
    """
    position = str(n).find("0")
    return 0 <= position < len(str(n)) - 1


def street_skyline(first, last):
    """The floors of all houses of a street from first to last; odd numbers stand on the left side, even
    ones on the right. Return two lists, left and right.

    street_skyline(9, 12) -> ([9, 2], [1, 3])
    """
    left, right = [], []
    for n in range(first, last + 1):
        if n % 2 == 1:
            left.append(floors_of(n))
        else:
            right.append(floors_of(n))
    return left, right


def houses_with_floors(floors, limit):
    """All house numbers up to limit with the given floors and without any zero.

    houses_with_floors(3, 120) -> [3, 12, 21, 111]
    houses_with_floors(0, 120) -> []
    """
    houses = []
    for n in range(1, limit + 1):
        if "0" not in str(n) and floors_of(n) == floors:
            houses.append(n)
    return houses


def add_floor(n):
    """The next house number above n with exactly one floor more.

    add_floor(12) -> 13
    add_floor(19) -> 29
    """
    wanted = floors_of(n) + 1
    n += 1
    while floors_of(n) != wanted:
        n += 1
    return n


def shadow_on(houses, index):
    """The sun stands in the west. Is the house at the index in the shadow of a house further left in the
    list which has more floors than itself plus the houses between them?

    shadow_on([9, 11, 4], 1) -> True
    shadow_on([9, 11, 4], 0) -> False
    shadow_on([3, 11, 2], 2) -> False
    """
    own = floors_of(houses[index])
    for i in range(index):
        between = index - i - 1
        if floors_of(houses[i]) > own + between:
            return True
    return False


def postman_stairs(houses):
    """The postman climbs to the top of each house except those with more than ten floors, where he takes
    the lift. Count the floors climbed.

    postman_stairs([12, 99, 5]) -> 8
    postman_stairs([]) -> 0
    """
    climbed = 0
    for n in houses:
        floors = floors_of(n)
        if floors > 10:
            continue
        climbed += floors
    return climbed


def plate_screws(n):
    """Plates with the digits 0, 6, 8 and 9 have two screws, all others three; the whole number has two more.

    plate_screws(86) -> 6
    plate_screws(1) -> 5
    """
    screws = 2
    while True:
        screws += 2 if n % 10 in (0, 6, 8, 9) else 3
        n //= 10
        if n == 0:
            return screws


def middle_house(first, last, step):
    """The house in the middle of those from first to last with the given step, the lower one of two.

    middle_house(1, 9, 2) -> 5
    middle_house(2, 8, 2) -> 4
    """
    houses = list(range(first, last + 1, step))
    return houses[(len(houses) - 1) // 2]
