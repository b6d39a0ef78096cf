import math
from typing import Optional


def quantity_ok(text: str, units: tuple = ("m", "cm", "mm")) -> bool:
    """
    Check if a text is a number directly followed by one of the units, such as "3.5cm".
    The number may have one point but neither begin nor end with it, and it has no sign.

    >>> quantity_ok("3.5cm")
    True
    >>> quantity_ok(".5cm")
    False
    >>> quantity_ok("35km")
    False
    >>> quantity_ok("1.2.3mm")
    False
    """
    number = text.rstrip("abcdefghijklmnopqrstuvwxyz")
    unit = text[len(number):]
    if unit not in units:
        return False
    if not number or number[0] == "." or number[-1] == ".":
        return False
    return number.replace(".", "", 1).isdigit()


def same_length(a: str, b: str) -> bool:
    """Are two lengths such as "1.2m" and "120cm" equal, to a tenth of a millimetre?

    >>> same_length("1.2m", "120cm")
    True
    >>> same_length("1.2m", "1201mm")
    False
    """
    factors = (("mm", 1), ("cm", 10), ("m", 1000))

    def to_mm(t):
        for unit, factor in factors:
            if t.endswith(unit):
                return float(t[:-len(unit)]) * factor
        return float(t)

    return abs(to_mm(a) - to_mm(b)) < 0.1


def angle_name(degrees: float) -> Optional[str]:
    """
    Give the roof angle a name: 0 "flat", up to 22 "gentle", up to 45 "usual", below 90 "steep",
    90 "wall". Other angles are no roofs: None.

    angle_name(22) == "gentle"
    angle_name(89.5) == "steep"
    angle_name(91) == None
    """
    if degrees < 0 or degrees > 90:
        return None
    if degrees == 0:
        return "flat"
    if degrees == 90:
        return "wall"
    return "gentle" if degrees <= 22 else "usual" if degrees <= 45 else "steep"


def lands_in_ring(x: float, y: float, inner: float, outer: float) -> bool:
    """
    A disc is thrown at a ring around (0, 0). It counts if it lands between the two circles or on the
    inner one, but not on the outer one.

    >>> lands_in_ring(3, 4, 5, 6)
    True
    >>> lands_in_ring(0, 6, 5, 6)
    False
    """
    d = math.hypot(x, y)
    return inner <= d < outer


def ladder_safe(length: float, foot: float) -> str:
    """
    The foot of a ladder stands `foot` metres from the wall. Safe is a height on the wall of three to
    five times this distance. Return "safe", "slips" (too low), "tips" (too high) or
    "short" if the ladder doesn't reach the wall.

    >>> ladder_safe(4, 1)
    'safe'
    >>> ladder_safe(4, 2)
    'slips'
    >>> ladder_safe(4, 0.5)
    'tips'
    """
    if length <= foot:
        return "short"
    height = math.sqrt(length ** 2 - foot ** 2)
    if height < 3 * foot:
        return "slips"
    return "tips" if height > 5 * foot else "safe"


def scale_trusted(known, shown, percent=2):
    # every shown weight is close to the known one
    if len(known) != len(shown):
        return False
    return all(abs(k - s) * 100 <= percent * k for k, s in zip(known, shown))
