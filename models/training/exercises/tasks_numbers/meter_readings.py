from typing import List


def monthly_use(readings: List[int], wrap: int = 10000) -> List[int]:
    """
    You are given the readings of a water meter, one for each month. Return how much was used
    between neighbouring readings. The meter has a limited number of digits: after the
    reading wrap - 1 it starts again at 0, so a reading that is smaller than the one before
    means that it ran over once.

    >>> monthly_use([9950, 9990, 25])
    [40, 35]
    >>> monthly_use([7])
    []
    """
    used = []
    for i in range(1, len(readings)):
        diff = readings[i] - readings[i - 1]
        if diff < 0:
            diff += wrap
        used.append(diff)
    return used


def power_bill(kwh: int) -> float:
    """
    The first 100 kWh cost 0.20 each, the next 200 kWh cost 0.30 each and all the others
    0.45 each. A fixed fee of 8.00 is added if anything was used. Round to cents.

    Examples:
    power_bill(0) == 0
    power_bill(50) == 18.0
    power_bill(150) == 43.0
    power_bill(400) == 133.0
    """
    if kwh == 0:
        return 0
    cost = 8.0
    steps = [(100, 0.20), (200, 0.30)]
    for size, price in steps:
        part = min(kwh, size)
        cost += part * price
        kwh -= part
    cost += kwh * 0.45
    return round(cost, 2)


def broken_digit_readings(shown: str, digit: int) -> List[int]:
    """
    One digit of a meter cannot be read and is written as '?'. Return all the readings that
    the string can stand for and that are divisible by `digit`, in increasing order.

    >>> broken_digit_readings('1?4', 8)
    [104, 144, 184]
    >>> broken_digit_readings('12', 3)
    [12]
    """
    if '?' not in shown:
        n = int(shown)
        return [n] if n % digit == 0 else []
    result = []
    for d in range(10):
        n = int(shown.replace('?', str(d)))
        if n % digit == 0:
            result.append(n)
    return result


def suspicious(values):
    """
    A value is suspicious if it is more than twice as large as the mean of all values before
    it. The first value never is. Return the indices of the suspicious values.

    suspicious([10, 12, 30, 11, 50]) -> [2, 4]
    suspicious([3, 3, 3]) -> []
    """
    res = []
    total = 0
    for i, v in enumerate(values):
        if i > 0 and v > 2 * total / i:
            res.append(i)
        total += v
    return res


def best_month(readings):
    """
    Find the month with the smallest use. `readings` is not decreasing and has one more entry
    than there are months. Months are numbered from 1; of equal months return the last one.

    best_month([0, 30, 50, 90, 110]) == 4
    """
    best = 1
    for m in range(1, len(readings)):
        if readings[m] - readings[m - 1] <= readings[best] - readings[best - 1]:
            best = m
    return best


def digits_turning(a, b):
    # a counter shows a and then b with leading zeros; the number of wheels that look different
    w = max(len(str(a)), len(str(b)))
    x, y = str(a).zfill(w), str(b).zfill(w)
    return sum(1 for p, q in zip(x, y) if p != q)


def odometer_specials(start: int, km: int) -> int:
    """
    Count the numbers between start and start + km (both included) which are written with only
    one or two different digits.

    >>> odometer_specials(98, 5)
    4
    """
    cnt = 0
    for n in range(start, start + km + 1):
        if len(set(str(n))) <= 2:
            cnt += 1
    return cnt
