import math


def parcel_class(length: float, width: float, height: float, weight: float) -> str:
    """
    Sort a parcel into the classes of the post of Ondra. The sides can be given in any order.

    - "letter": longest side up to 35, shortest up to 3, weight up to 0.5
    - "small": the three sides together up to 60 and weight up to 2
    - "large": no side above 120, and weight up to 30
    - "freight": everything else
    A side or a weight of zero or below is a mistake and gives "error".

    >>> parcel_class(2, 30, 20, 0.4)
    'letter'
    >>> parcel_class(20, 20, 20, 2)
    'small'
    >>> parcel_class(20, 20, 20, 2.5)
    'large'
    >>> parcel_class(121, 1, 1, 1)
    'freight'
    """
    if min(length, width, height, weight) <= 0:
        return "error"
    sides = sorted([length, width, height])
    if sides[2] <= 35 and sides[0] <= 3 and weight <= 0.5:
        return "letter"
    if sum(sides) <= 60 and weight <= 2:
        return "small"
    if sides[-1] <= 120 and weight <= 30:
        return "large"
    return "freight"


def pole_fits(pole: float, box: tuple) -> str:
    """
    A pole can lie "along" a side of a box, or, if it is too long for that, "flat" across the
    largest face, or else "tilted" from corner to corner of the box. If it is too long
    for all of these, the answer is "no way".

    pole_fits(10, (10, 4, 3)) == "along"
    pole_fits(10.5, (10, 4, 3)) == "flat"
    pole_fits(11, (10, 4, 3)) == "tilted"
    """
    a, b, c = sorted(box, reverse=True)
    if pole <= a:
        return "along"
    if pole <= math.sqrt(a * a + b * b):
        return "flat"
    if pole <= math.sqrt(a * a + b * b + c * c):
        return "tilted"
    return "no way"


def tower_stable(weights: list[int]) -> bool:
    """
    Parcels are stacked, the first is at the bottom. The tower is stable if no parcel carries more
    than twice its own weight.

    >>> tower_stable([10, 8, 6, 4])
    True
    >>> tower_stable([10, 4, 6, 4])
    False
    """
    above = 0
    for w in reversed(weights):
        if above > 2 * w:
            return False
        above += w
    return True


def address_error(lines: list[str]):
    """An address has 3 or 4 lines that are not blank; the last one starts with a code of 4 digits."""
    if not 3 <= len(lines) <= 4:
        return "lines"
    for i, line in enumerate(lines):
        if not line.strip():
            return "blank line " + str(i + 1)
    code = lines[-1].split()[0]
    if len(code) != 4 or not code.isdigit():
        return "code"
    return None


def is_fragile(marks):
    # a cup or a glass in the marks, unless the parcel is marked as empty
    return "empty" not in marks and ("cup" in marks or "glass" in marks)
