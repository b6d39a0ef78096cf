import math
from typing import Dict, List, Optional


def parking_fee(minutes: int) -> int:
    """
    The first 30 minutes are free, then every started hour costs 2, but no more than 15 a day.
    >>> parking_fee(30)
    0
    >>> parking_fee(91)
    4
    >>> parking_fee(1000)
    15
    """
    if minutes <= 30:
        return 0
    hours = math.ceil((minutes - 30) / 60)
    return min(hours * 2, 15)


def free_spots(row: str) -> List[int]:
    """Positions of the free spots in a row like "C.CC.", where C is a car.
    >>> free_spots("C.CC.")
    [1, 4]
    """
    return [i for i, spot in enumerate(row) if spot == "."]


def spot_for_bus(row: str, length: int) -> int:
    """ A bus needs several free spots side by side. Return the first position
    where it fits, or -1.
    >>> spot_for_bus("C..C...C", 3)
    4
    >>> spot_for_bus("..C..", 3)
    -1
    """
    run = 0
    for i in range(len(row)):
        if row[i] == ".":
            run += 1
            if run == length:
                return i - length + 1
        else:
            run = 0
    return -1


def nearest_free(row: str, entrance: int) -> Optional[int]:
    """
    The free spot nearest to the entrance (a position in the row), the right one on a tie.
    None if there is no free spot.
    >>> nearest_free(".C.CC.", 4)
    5
    >>> nearest_free(".C.C", 1)
    2
    >>> nearest_free("CC", 0)
    """
    best = None
    for i, c in enumerate(row):
        if c == "C":
            continue
        if best is None or abs(i - entrance) <= abs(best - entrance):
            best = i
    return best


def plate_ok(plate: str) -> bool:
    """Plates look like AB-1234: one to three capital letters, a dash and one to four digits
    without a leading zero.
    >>> plate_ok("KX-77")
    True
    >>> plate_ok("KX-077")
    False
    """
    if plate.count("-") != 1:
        return False
    left, right = plate.split("-")
    if not (left.isalpha() and left.isupper() and len(left) <= 3):
        return False
    return right.isdigit() and len(right) <= 4 and right[0] != "0"


def overstayed(cars: Dict[str, int], now: int, limit: int) -> List[str]:
    """Plates of cars that have been parked longer than allowed, longest first.
    >>> overstayed({"A1": 100, "B2": 20, "C3": 90}, 130, 35)
    ['B2', 'C3']
    """
    late = []
    for plate in cars:
        if now - cars[plate] > limit:
            late.append(plate)
    late.sort(key=lambda plate: cars[plate])
    return late


def may_drive(plate, weekday):
    """Cars with an even last digit may drive on even weekdays (0 is Monday), others on odd ones;
    on Sundays everybody may drive."""
    if weekday == 6:
        return True
    return int(plate[-1]) % 2 == weekday % 2
