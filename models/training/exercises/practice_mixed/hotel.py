from typing import Dict, List, Optional, Tuple


def nights(arrive: Tuple[int, int], leave: Tuple[int, int]) -> int:
    """Nights between two dates (month, day) of a year, with 30 days in every month to keep it simple.

    >>> nights((4, 28), (5, 2))
    4
    """
    first = arrive[0] * 30 + arrive[1]
    last = leave[0] * 30 + leave[1]
    return max(0, last - first)


def bill(arrive: Tuple[int, int], leave: Tuple[int, int], price: int, extras: Dict[str, int]) -> int:
    """All nights (the seventh is a present) and all extras.

    >>> bill((4, 1), (4, 9), 50, {"tea": 4})
    354
    """
    number = nights(arrive, leave)
    if number >= 7:
        number -= 1
    total = number * price
    for amount in extras.values():
        total += amount
    return total


def room_name(floor: int, number: int, view: str) -> str:
    """
    Rooms are called by floor and number, with an "S" behind it for a view of the sea. The ground floor
    (0) is "G".

    >>> room_name(2, 7, "sea"), room_name(0, 12, "yard")
    ('207S', 'G12')
    """
    name = "G" if floor == 0 else str(floor)
    name += f"{number:02d}"
    if view == "sea":
        name += "S"
    return name


def first_free(rooms: Dict[str, List[Tuple[int, int]]], start: int, end: int) -> Optional[str]:
    """
    rooms maps each room to its bookings (first day, day of leaving). Return the first room without a
    booking that overlaps the wish from start to end, or None.

    >>> first_free({"101": [(3, 6)], "102": [(1, 4)]}, 4, 8)
    '102'
    """
    for room, bookings in rooms.items():
        taken = False
        for first, leaving in bookings:
            if first < end and start < leaving:
                taken = True
                break
        if not taken:
            return room
    return None


def wake_up_calls(wishes: Dict[str, str]) -> List[str]:
    """The rooms in the order in which they have to be called; equal times by room.

    >>> wake_up_calls({"204": "07:00", "101": "06:30", "102": "07:00"})
    ['101', '102', '204']
    """
    calls = []
    for room, time in wishes.items():
        calls.append((time, room))
    calls.sort()
    return [room for _, room in calls]


def may_check_in(age: int, has_paid: bool, with_adult: bool) -> bool:
    """Guests need to have paid, and to be 18 or to come with an adult."""
    if not has_paid:
        return False
    return age >= 18 or with_adult


def stars_and_complaints(reviews: List[str]) -> Tuple[float, int]:
    """Each review begins with a digit for the stars. Return the average, rounded to one decimal, and
    the number of
    reviews with a "!" and at most two stars.

    >>> stars_and_complaints(["5 lovely!", "2 loud!", "1 cold"])
    (2.7, 1)
    """
    if not reviews:
        return 0.0, 0
    total = 0
    complaints = 0
    for review in reviews:
        given = int(review[0])
        total += given
        if given <= 2 and "!" in review:
            complaints += 1
    return round(total / len(reviews), 1), complaints


def carry_bags(bags: List[int], strength: int) -> int:
    """A porter carries bags from the front of the list as long as their weight is within the strength,
    but at
    least one at a time. Return the number of walks.

    >>> carry_bags([5, 8, 30, 2, 2], 14)
    3
    """
    if not bags:
        return 0
    carried = 1
    weight = bags[0]
    while carried < len(bags) and weight + bags[carried] <= strength:
        weight += bags[carried]
        carried += 1
    return 1 + carry_bags(bags[carried:], strength)
