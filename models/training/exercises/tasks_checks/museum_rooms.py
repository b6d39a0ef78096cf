from typing import Dict, List, Set, Tuple


def tour_possible(doors: Set[Tuple[str, str]], tour: List[str]) -> bool:
    """
    The doors of a museum are pairs of rooms and can be used in both directions.
    Check if a tour can be walked: each room has a door to the next one. A tour must begin and
    end in the "hall" and visit at least one other room.

    >>> d = {("hall", "coins"), ("coins", "maps")}
    >>> tour_possible(d, ["hall", "coins", "maps", "coins", "hall"])
    True
    >>> tour_possible(d, ["hall", "maps", "hall"])
    False
    >>> tour_possible(d, ["hall"])
    False
    """
    if len(tour) < 3 or tour[0] != "hall" or tour[-1] != "hall":
        return False
    for a, b in zip(tour, tour[1:]):
        if (a, b) not in doors and (b, a) not in doors:
            return False
    return True


def room_state(visitors: int, size: float, guarded: bool) -> str:
    """Decide what the sign over the door shows. A visitor needs 3 square metres.

    "closed" if there is no guard, "full" if nobody else fits in, "last" if exactly one more fits,
    "come in" otherwise.

    >>> room_state(9, 30.5, True)
    'last'
    >>> room_state(10, 30.5, True)
    'full'
    >>> room_state(0, 30.5, False)
    'closed'
    """
    if not guarded:
        return "closed"
    left = int(size // 3) - visitors
    if left <= 0:
        return "full"
    return "last" if left == 1 else "come in"


def inventory_error(number: str):
    """
    Objects have numbers such as "1987/012-b": the year, the number in that year with three digits
    (not 000), and for parts of an object a hyphen and a small letter. Return None
    for a good number and otherwise "slash", "year", "number" or "part".

    inventory_error("1987/012-b") == None
    inventory_error("1987-012") == "slash"
    inventory_error("1987/000") == "number"
    inventory_error("1987/012-B") == "part"
    """
    if number.count("/") != 1:
        return "slash"
    year, rest = number.split("/")
    if len(year) != 4 or not year.isdigit():
        return "year"
    serial, hyphen, part = rest.partition("-")
    if len(serial) != 3 or not serial.isdigit() or serial == "000":
        return "number"
    if hyphen and not (len(part) == 1 and part.isalpha() and part.islower()):
        return "part"
    return None


def theft_suspected(before: Dict[str, int], after: Dict[str, int]) -> bool:
    """Is there less of anything than before, while no other room of the list has more of something?

    >>> theft_suspected({"coins": 12, "maps": 4}, {"coins": 11, "maps": 4})
    True
    >>> theft_suspected({"coins": 12, "maps": 4}, {"coins": 11, "maps": 5})
    False
    """
    fewer = more = False
    for room in before:
        now = after.get(room, 0)
        if now < before[room]:
            fewer = True
        elif now > before[room]:
            more = True
    return fewer and not more


def hang_straight(tops, widths, wall):
    """All pictures hang at one height, up to 1 cm, and they fit on the wall with 10 cm between
    them and at both ends."""
    if len(tops) != len(widths):
        return False
    if tops and max(tops) - min(tops) > 1:
        return False
    return sum(widths) + 10 * (len(widths) + 1) <= wall


def needs_gloves(item, year):
    # paper always, metal if it is old
    return item == "paper" or (item == "metal" and year < 1700)
