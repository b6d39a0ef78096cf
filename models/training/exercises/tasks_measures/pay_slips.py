from typing import Dict, List


def week_pay(hours: List[float], rate: float) -> float:
    """Given the hours of each day of a week, return the pay. Hours above 8 on a day count one and a half,
    and what is worked on the last two days of a full week of seven counts double.

    >>> week_pay([8, 8, 10], 10)
    270.0
    >>> week_pay([0, 0, 0, 0, 0, 4, 0], 10)
    80.0
    >>> week_pay([], 10)
    0.0
    """
    if not hours:
        return 0.0
    total = 0.0
    for day, h in enumerate(hours):
        if day >= 5:
            total += 2 * h
        elif h > 8:
            total += 8 + (h - 8) * 1.5
        else:
            total += h
    return total * rate


def bonus_pool(pool: int, points: Dict[str, int]) -> Dict[str, int]:
    """Share the pool by points, cut to whole euros; what is left over goes to the one with most points
    (first in the alphabet of equals). Nobody with points, nothing to share.

    >>> bonus_pool(100, {"Eva": 1, "Kai": 2})
    {'Eva': 33, 'Kai': 67}
    """
    total = sum(points.values())
    if total == 0:
        return {}
    shares = {name: pool * p // total for name, p in points.items()}
    top = min(points, key=lambda name: (-points[name], name))
    shares[top] += pool - sum(shares.values())
    return shares


def pay_gap(salaries: List[float]) -> float:
    """How many times the lowest salary is the highest? To one place; 0 when nobody is paid."""
    paid = [s for s in salaries if s > 0]
    if not paid:
        return 0
    return round(max(paid) / min(paid), 1)


def clock_hours(stamps: List[str]) -> float:
    """stamps alternate between coming and going, as "HH:MM". Return the hours worked; a last coming without
    going does not count, and a going before the coming means that midnight lies between.

    >>> clock_hours(["08:00", "12:30", "13:00", "17:00"])
    8.5
    >>> clock_hours(["22:00", "01:00", "07:00"])
    3.0
    """
    def minutes(stamp: str) -> int:
        h, m = stamp.split(":")
        return int(h) * 60 + int(m)

    total = 0
    for i in range(0, len(stamps) - 1, 2):
        start, end = minutes(stamps[i]), minutes(stamps[i + 1])
        if end < start:
            end += 24 * 60
        total += end - start
    return total / 60


def holiday_left(rules: Dict[str, int], taken: List[str], months: int) -> float:
    """rules has "days" (holidays of a full year) and perhaps "extra" (given at once). Who works `months`
    months gets that part of the days, in halves, downward. taken holds "full" and "half" days. Never
    below zero.

    >>> holiday_left({"days": 30, "extra": 2}, ["full", "half"], 5)
    13.0
    >>> holiday_left({"days": 24}, [], 0)
    0.0
    """
    halves = rules["days"] * 2 * months // 12
    halves += 2 * rules.get("extra", 0)
    for day in taken:
        halves -= 2 if day == "full" else 1
    return max(halves, 0) / 2
