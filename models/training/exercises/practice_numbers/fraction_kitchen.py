from typing import List, Tuple

Fraction = Tuple[int, int]


def reduced(top: int, bottom: int) -> Fraction:
    """Divide both parts of a fraction by common divisors until there is none left. The bottom becomes
    positive; a bottom of zero raises a ZeroDivisionError."""
    if bottom == 0:
        raise ZeroDivisionError("bottom is zero")
    if bottom < 0:
        top, bottom = -top, -bottom
    divisor = 2
    while divisor <= bottom:
        if top % divisor == 0 and bottom % divisor == 0:
            top //= divisor
            bottom //= divisor
        else:
            divisor += 1
    return top, bottom


def spoon_sum(parts: List[Fraction]) -> Fraction:
    """Add fractions of spoons and return the sum as a reduced fraction; nothing is (0, 1)."""
    top, bottom = 0, 1
    for part_top, part_bottom in parts:
        top = top * part_bottom + part_top * bottom
        bottom = bottom * part_bottom
    return reduced(top, bottom)


def mixed_text(top: int, bottom: int) -> str:
    """Write a fraction that is not negative as in a cookbook: "2", "1/2" or "2 1/2"."""
    top, bottom = reduced(top, bottom)
    whole = top // bottom
    rest = top % bottom
    if rest == 0:
        return str(whole)
    text = str(rest) + "/" + str(bottom)
    if whole > 0:
        text = str(whole) + " " + text
    return text


def read_mixed(text: str) -> Fraction:
    """Read what mixed_text writes and return a reduced fraction. Parts that are separated by spaces are
    added."""
    parts = []
    for part in text.split():
        if "/" in part:
            top, bottom = part.split("/")
            parts.append((int(top), int(bottom)))
        else:
            parts.append((int(part), 1))
    return spoon_sum(parts)


def scale_amount(text: str, guests: int, usual: int) -> str:
    """Change an amount that is meant for the usual number of guests so that it fits for the guests that
    come."""
    top, bottom = read_mixed(text)
    return mixed_text(top * guests, bottom * usual)


def compare_spoons(a: Fraction, b: Fraction) -> int:
    """Return 1 if fraction a is greater, -1 if b is greater, and 0 if they are equal. No division is
    used; the bottoms are positive."""
    left = a[0] * b[1]
    right = b[0] * a[1]
    if left > right:
        return 1
    if left < right:
        return -1
    return 0


def largest_spoon(parts: List[Fraction]) -> int:
    """Return the index of the greatest fraction, the first one if several are equal."""
    largest = 0
    for i in range(1, len(parts)):
        if compare_spoons(parts[i], parts[largest]) == 1:
            largest = i
    return largest


def nearest_with_bottom(x: float, bottom: int) -> Fraction:
    """Return the fraction with the given bottom that is nearest to x, not reduced."""
    top = int(x * bottom)
    if x * bottom - top > 0.5:
        top += 1
    return top, bottom


def simplest_fraction(x: float, tolerance: float, most: int = 100) -> Fraction:
    """Try the bottoms 1, 2, 3 and so on up to most and return the first nearest fraction that differs
    from x by no more than the tolerance. If there is none, the last one tried is returned."""
    fraction = (int(x), 1)
    for bottom in range(1, most + 1):
        fraction = nearest_with_bottom(x, bottom)
        if abs(fraction[0] / bottom - x) <= tolerance:
            break
    return fraction


def unit_slices(top: int, bottom: int) -> List[int]:
    """Cut a fraction between 0 and 1 into slices 1/a + 1/b + ...: always take the largest slice that is
    left. Return the bottoms of the slices."""
    bottoms = []
    while top > 0:
        slice_bottom = (bottom + top - 1) // top
        bottoms.append(slice_bottom)
        top, bottom = top * slice_bottom - bottom, bottom * slice_bottom
    return bottoms
