def usage_between(old: int, new: int, digits: int = 5) -> int:
    """Units used between two readings of a meter that starts again at zero after its last digit.

    >>> usage_between(120, 180)
    60
    >>> usage_between(99990, 15)
    25
    """
    if new >= old:
        return new - old
    return 10 ** digits - old + new


def night_share(usage: list[int]) -> float:
    """Share of the use that fell into the hours 22 to 5. The list has one number per hour of a day.

    >>> night_share([1] * 24)
    0.33
    """
    night = 0
    for hour in range(24):
        if hour >= 22 or hour <= 5:
            night += usage[hour]
    total = sum(usage)
    if total == 0:
        return 0.0
    return round(night / total, 2)


def tiered_bill(units: int, tiers: list[tuple[int, int]]) -> int:
    """Price of the used units in cents. Each tier is (number of units, price of one unit); units
    beyond the last tier cost as much as in the last tier.

    >>> tiered_bill(150, [(100, 20), (100, 30)])
    3500
    >>> tiered_bill(250, [(100, 20), (100, 30)])
    6500
    """
    cost = 0
    price = 0
    for size, price in tiers:
        part = min(units, size)
        cost += part * price
        units -= part
        if units == 0:
            break
    return cost + units * price


def suspicious_days(usage, factor=3):
    """Return the days on which more than `factor` times the use of the previous day was measured."""
    days = []
    for i in range(1, len(usage)):
        if usage[i] > factor * usage[i - 1]:
            days.append(i)
    return days


def fill_gaps(readings):
    """Replace each missing reading (None) by the last reading before it. Missing readings at the
    very start become zero.

    >>> fill_gaps([None, 4, None, None, 7])
    [0, 4, 4, 4, 7]
    """
    filled = []
    last = 0
    for r in readings:
        if r is not None:
            last = r
        filled.append(last)
    return filled


def hourly_to_blocks(values: list[int], size: int) -> list[int]:
    """Add up the values in blocks of the given size; the last block may be shorter.

    >>> hourly_to_blocks([1, 2, 3, 4, 5], 2)
    [3, 7, 5]
    """
    return [sum(values[i:i + size]) for i in range(0, len(values), size)]


def busiest_window(values: list[int], width: int) -> tuple[int, int]:
    """Find the window of neighbouring values with the greatest sum. Return (start, sum).

    >>> busiest_window([2, 1, 5, 4, 0, 6], 2)
    (2, 9)
    """
    current = sum(values[:width])
    best, where = current, 0
    for i in range(width, len(values)):
        current += values[i] - values[i - width]
        if current > best:
            best = current
            where = i - width + 1
    return where, best


def meter_check_digit(number: str) -> int:
    """The check digit makes the weighted digit sum a multiple of ten. Weights are 3, 1, 3, 1, ...

    >>> meter_check_digit("4711")
    7
    >>> meter_check_digit("0000")
    0
    """
    total = 0
    for i, ch in enumerate(number):
        if i % 2 == 0:
            total += 3 * int(ch)
        else:
            total += int(ch)
    return (10 - total % 10) % 10


def is_steady(values, tolerance):
    # every value is within the tolerance of the first one
    for v in values:
        if abs(v - values[0]) > tolerance:
            return False
    return True
