import math
from typing import List


def round_minutes(minutes: float, step: int = 15) -> int:
    """
    Round working time to the nearest step of minutes; exactly in the middle the time
    is rounded up. Negative time is not possible.
    >>> round_minutes(52)
    45
    >>> round_minutes(52.5)
    60
    """
    if minutes < 0:
        raise ValueError("negative time")
    lower = math.floor(minutes / step) * step
    if minutes - lower >= step / 2:
        return lower + step
    return lower


def cash_total(cents: int) -> int:
    """ Where there are no coins below 5 cents, totals are rounded to the nearest 5 cents.
    >>> cash_total(1232)
    1230
    >>> cash_total(1233)
    1235
    """
    rest = cents % 5
    if rest <= 2:
        return cents - rest
    return cents + 5 - rest


def round_up_to(value: int, step: int) -> int:
    """Smallest multiple of the step that is not below the value.
    >>> round_up_to(41, 10)
    50
    >>> round_up_to(40, 10)
    40
    """
    return -(-value // step) * step


def invoice_rows(amounts: List[float]) -> float:
    """
    Every row is rounded to two digits before the rows are added up.
    >>> invoice_rows([1.234, 2.346])
    3.58
    """
    total = 0.0
    for a in amounts:
        total += round(a, 2)
    return round(total, 2)


def whole_percents(counts: List[int]) -> List[int]:
    """Percentages without digits after the point that add up to exactly 100.
    What is missing after rounding down goes to the entries with the largest rests.
    >>> whole_percents([1, 1, 1])
    [34, 33, 33]
    """
    total = sum(counts)
    result = [c * 100 // total for c in counts]
    rests = [c * 100 % total for c in counts]
    order = sorted(range(len(counts)), key=lambda i: -rests[i])
    for i in order[:100 - sum(result)]:
        result[i] += 1
    return result


def half_steps(mark: float) -> float:
    # nearest half: 3.3 -> 3.5, 3.2 -> 3.0
    return math.floor(mark * 2 + 0.5) / 2


def cut_digits(text: str, digits: int) -> str:
    """Cut a decimal number after some digits without any rounding; fill up with zeros.
    >>> cut_digits("3.999", 2)
    '3.99'
    >>> cut_digits("12", 2)
    '12.00'
    """
    if "." in text:
        whole, fraction = text.split(".")
    else:
        whole, fraction = text, ""
    return whole + "." + fraction[:digits].ljust(digits, "0")


def round_age(months):
    """Age in years as people say it: children below 2 years in months, then half years up to 5.
    >>> round_age(20)
    '20 months'
    >>> round_age(43)
    '3.5 years'
    >>> round_age(100)
    '8 years'
    """
    if months < 24:
        return f"{months} months"
    years = months // 12
    if years < 5 and months % 12 >= 6:
        return f"{years}.5 years"
    return f"{years} years"


def nearest_shelf(price: int, endings: List[int]) -> int:
    """Price nearest to the given one whose last two digits are among the endings; lower one on a tie."""
    best = None
    for candidate in range(max(price - 100, 0), price + 101):
        if candidate % 100 in endings:
            if best is None or abs(candidate - price) < abs(best - price):
                best = candidate
    return best
