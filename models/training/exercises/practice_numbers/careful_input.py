from typing import List, Optional, Union

Number = Union[int, float]


def whole_or_none(value: object) -> Optional[int]:
    """Accept an int, a float without a fraction or a text of digits with an optional sign, and return
    the int. Everything else, True and False too, gives None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str):
        digits = value.strip()
        if digits[:1] in ("+", "-"):
            digits = digits[1:]
        if digits.isdigit():
            return int(value)
    return None


def keep_whole(values: list) -> List[int]:
    """Return the ints of all values that whole_or_none accepts, in the same order."""
    kept = []
    for value in values:
        n = whole_or_none(value)
        if n is not None:
            kept.append(n)
    return kept


def safe_ratio(a: Number, b: Number, default: float = 0.0) -> float:
    """Return a divided by b, or the default value when b is zero."""
    if b == 0:
        return default
    return a / b


def ratio_text(a: int, b: int) -> str:
    """Return the share of a in b as a text with whole percents, "none" if b is zero and "all" if both
    numbers are equal and not zero."""
    if b == 0:
        return "none"
    if a == b:
        return "all"
    percent = int(100 * a / b + 0.5)
    return str(percent) + "%"


def clamp_to_even(value: Number, low: int, high: int) -> int:
    """Cut the fraction off, make the number even by going down by one if necessary, and keep it between
    low and high, which are even themselves. A number that is not in the range gives the nearer end."""
    n = int(value)
    if n % 2 == 1:
        n -= 1
    if n < low:
        return low
    if n > high:
        return high
    return n


def sign_counts(values: List[Number]) -> tuple:
    """Return how many of the values are negative, zero and positive."""
    negative = zero = positive = 0
    for value in values:
        if value < 0:
            negative += 1
        elif value == 0:
            zero += 1
        else:
            positive += 1
    return negative, zero, positive


def repeat_times(n: object) -> int:
    """Tell how often a machine runs for the order n. The order must be a whole number from 1 to 99.
    Raises TypeError for something that is no int and ValueError for an int out of this range."""
    if not isinstance(n, int) or isinstance(n, bool):
        raise TypeError("a whole number is needed")
    if n < 1 or n > 99:
        raise ValueError("between 1 and 99")
    return n


def total_runs(orders: list) -> int:
    """Add up the runs of all orders. Orders that the machine refuses are left out."""
    total = 0
    for order in orders:
        try:
            total += repeat_times(order)
        except (TypeError, ValueError):
            continue
    return total
