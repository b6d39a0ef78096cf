from typing import Dict, List, Tuple


def to_metres(length: str) -> float:
    """
    Read a length such as "3 km", "45 cm" or "12 m" and return it in metres.
    An unknown unit raises a ValueError.
    >>> to_metres("3 km")
    3000.0
    >>> to_metres("45 cm")
    0.45
    """
    number, unit = length.split()
    factors = {"km": 1000, "m": 1, "cm": 0.01, "mm": 0.001}
    if unit not in factors:
        raise ValueError("unknown unit: " + unit)
    return float(number) * factors[unit]


def feet_and_inches(inches: int) -> str:
    """Write a height in inches the usual way.
    >>> feet_and_inches(71)
    '5 ft 11 in'
    >>> feet_and_inches(72)
    '6 ft'
    """
    feet, rest = divmod(inches, 12)
    if rest == 0:
        return f"{feet} ft"
    return f"{feet} ft {rest} in"


def file_size(size: int) -> str:
    """ Show a number of bytes in B, KB, MB or GB, each 1024 times the one before,
    as a whole number that is rounded down.
    >>> file_size(900)
    '900 B'
    >>> file_size(5000)
    '4 KB'
    """
    units = ["B", "KB", "MB", "GB"]
    i = 0
    while size >= 1024 and i < len(units) - 1:
        size //= 1024
        i += 1
    return str(size) + " " + units[i]


def split_seconds(seconds: int) -> Tuple[int, int, int]:
    """Hours, minutes and seconds of a duration.
    >>> split_seconds(3725)
    (1, 2, 5)
    """
    hours = seconds // 3600
    minutes = seconds % 3600 // 60
    return hours, minutes, seconds % 60


def parse_duration(text: str) -> int:
    """
    Seconds of a duration written like "1h20m5s"; each part may be missing.
    >>> parse_duration("1h20m5s")
    4805
    >>> parse_duration("90s")
    90
    """
    total = 0
    number = ""
    for ch in text:
        if ch.isdigit():
            number += ch
        elif ch == "h":
            total += int(number) * 3600
            number = ""
        elif ch == "m":
            total += int(number) * 60
            number = ""
        elif ch == "s":
            total += int(number)
            number = ""
    return total


def weigh_with(stones: List[int], target: int) -> List[int]:
    # take the heaviest weights first, as often as they fit
    used = []
    for stone in sorted(stones, reverse=True):
        while target >= stone:
            used.append(stone)
            target -= stone
    return used


def sum_by_unit(measures: List[str]) -> Dict[str, int]:
    """Add up measures like "3 eggs" or "200 g" for every unit.
    >>> sum_by_unit(["200 g", "3 eggs", "50 g"])
    {'g': 250, 'eggs': 3}
    """
    totals = {}
    for measure in measures:
        number, unit = measure.split(" ")
        totals[unit] = totals.get(unit, 0) + int(number)
    return totals


def pace(minutes: int, kilometres: float) -> str:
    """Minutes and seconds per kilometre of a run, e.g. "5:30"."""
    per_km = round(minutes * 60 / kilometres)
    return f"{per_km // 60}:{per_km % 60:02d}"
