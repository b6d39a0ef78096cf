from typing import Dict, List


def kwh(watts: float, minutes: float) -> float:
    """Energy of a device in kilowatt hours, three places.

    >>> kwh(2000, 90)
    3.0
    """
    return round(watts * minutes / 60000, 3)


def tariff_cost(use: List[float], day: float, night: float) -> float:
    """use holds the kWh of the 24 hours of a day. From 22 up to 6 o'clock the night price holds.
    A list that has not 24 entries is not a day: -1.

    >>> tariff_cost([1] * 24, 0.5, 0.25)
    10.0
    >>> tariff_cost([1, 2], 0.5, 0.25)
    -1
    """
    if len(use) != 24:
        return -1
    cost = 0.0
    for hour, amount in enumerate(use):
        if hour >= 22 or hour < 6:
            cost += amount * night
        else:
            cost += amount * day
    return round(cost, 2)


def meter_use(readings: List[int], size: int = 10000) -> List[int]:
    """Use between neighbouring meter readings. The meter starts again at 0 after size - 1, so a smaller
    reading means that it went round once.

    >>> meter_use([9900, 9990, 40, 100])
    [90, 50, 60]
    """
    used = []
    for i in range(1, len(readings)):
        diff = readings[i] - readings[i - 1]
        used.append(diff if diff >= 0 else diff + size)
    return used


def standby_waste(devices: Dict[str, float], hours: int) -> List[str]:
    """Names of the devices whose standby (watts) takes more than one kWh in the hours, largest first.

    >>> standby_waste({"tv": 5, "radio": 1, "printer": 8}, 300)
    ['printer', 'tv']
    """
    limit = 1000 / hours if hours > 0 else float("inf")
    names = [d for d in devices if devices[d] > limit]
    return sorted(names, key=lambda d: (-devices[d], d))


def peak_window(use: List[float], hours: int) -> int:
    """First hour of the stretch of `hours` hours with the highest use. The day goes round: a stretch may
    begin late and end in the morning. -1 for no data.

    >>> peak_window([5, 1, 1, 1, 6], 2)
    4
    """
    n = len(use)
    if n == 0 or hours <= 0:
        return -1
    best, start = -1.0, -1
    for i in range(n):
        total = sum(use[(i + k) % n] for k in range(hours))
        if total > best:
            best, start = total, i
    return start


def switch_now(plan: Dict[str, int], limit: int, order: List[str]) -> List[str]:
    """Switch devices on in the order given as long as all together stay within the limit; a device that
    would be too much is left out, but later ones may still fit.

    >>> switch_now({"oven": 2000, "wash": 1800, "tv": 100}, 3000, ["oven", "wash", "tv"])
    ['oven', 'tv']
    """
    on = []
    total = 0
    for name in order:
        watts = plan.get(name, 0)
        if total + watts > limit:
            continue
        total += watts
        on.append(name)
    return on


def instalment(year_cost: float) -> int:
    """Twelve instalments in whole euros that surely cover the cost of the year.

    >>> instalment(1200), instalment(1201), instalment(-5)
    (100, 101, 0)
    """
    if year_cost <= 0:
        return 0
    whole = int(year_cost // 12)
    return whole if whole * 12 >= year_cost else whole + 1


def solar_share(made: List[float], used: List[float]) -> float:
    """Share (two places) of the use that came from the own roof, hour by hour: what is made beyond the
    use of the same hour is lost.

    >>> solar_share([0, 4, 1], [1, 2, 1])
    0.75
    """
    total = sum(used)
    if total == 0:
        return 0.0
    own = sum(min(m, u) for m, u in zip(made, used))
    return round(own / total, 2)
