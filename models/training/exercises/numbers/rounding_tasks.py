import math


def round_for_buyer(price: float, coupon: bool) -> int:
    """With a coupon a price is rounded down to full euros, otherwise upwards.

    >>> round_for_buyer(2.5, True), round_for_buyer(2.5, False), round_for_buyer(3, False)
    (2, 3, 3)
    """
    if coupon:
        return math.floor(price)
    return math.ceil(price)


def round_to_step(value: float, step: float) -> float:
    """Round a length to a multiple of the step that a ruler can show.

    >>> round_to_step(7.3, 0.5)
    7.5
    """
    return round(value / step) * step


def significant(n: int, places: int) -> int:
    """Keep the first digits of a number and replace all others by zeros, without rounding.

    >>> significant(48731, 2)
    48000
    >>> significant(5, 3)
    5
    """
    s = str(n)
    if len(s) <= places:
        return n
    return int(s[:places] + "0" * (len(s) - places))


def percentages(votes: list[int]) -> list[int]:
    """Whole percentages of votes that always add up to 100. All are rounded down first, and then
    the ones with the largest remainders get one more.

    >>> percentages([1, 1, 1])
    [34, 33, 33]
    """
    total = sum(votes)
    parts = [100 * v // total for v in votes]
    order = sorted(range(len(votes)), key=lambda i: -(100 * votes[i] % total))
    missing = 100 - sum(parts)
    for i in order[:missing]:
        parts[i] += 1
    return parts


def cash_rounding(cents: int, smallest: int) -> int:
    """Round to the smallest coin; exactly in the middle the shop rounds down.

    >>> cash_rounding(1012, 5), cash_rounding(1013, 5), cash_rounding(25, 50)
    (1010, 1015, 0)
    """
    rest = cents % smallest
    if rest * 2 > smallest:
        return cents + smallest - rest
    return cents - rest


def up_to_price_point(price: int) -> int:
    """Raise a price in cents to the next one that ends with 99.

    >>> up_to_price_point(1234)
    1299
    >>> up_to_price_point(1299)
    1299
    """
    while price % 100 != 99:
        price += 1
    return price


def truncate(x: float, places: int) -> float:
    """Cut off decimal places instead of rounding.

    >>> truncate(3.999, 1)
    3.9
    >>> truncate(-1.25, 1)
    -1.2
    """
    factor = 10 ** places
    return int(x * factor) / factor


def nearest_quarter_hour(minutes):
    """Round to quarters of an hour; from the eighth minute on upwards.

    >>> nearest_quarter_hour(67), nearest_quarter_hour(68)
    (60, 75)
    """
    rest = minutes % 15
    if rest < 8:
        return minutes - rest
    return minutes + 15 - rest


def largest_rounding_error(values):
    # how far is the worst value away from its rounded value?
    return max(abs(v - round(v)) for v in values)
