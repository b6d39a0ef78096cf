from typing import Dict, List, Optional


def trimmed_middle(values: List[float], share: float) -> float:
    """Sort the values, leave away that share (0 to below 0.5) of them at each end (whole values only)
    and return the mean of the others, two places. No values: 0.0.

    >>> trimmed_middle([1, 2, 3, 4, 100], 0.2)
    3.0
    >>> trimmed_middle([7], 0.4)
    7.0
    """
    if not values:
        return 0.0
    drop = int(len(values) * share)
    kept = sorted(values)[drop:len(values) - drop]
    return round(sum(kept) / len(kept), 2)


def quarter_marks(values: List[float]) -> Optional[tuple]:
    """Return (lower, upper): the values a quarter and three quarters of the way through the sorted list,
    by position len // 4 and 3 * len // 4. Fewer than four values: None.

    >>> quarter_marks([5, 1, 4, 2, 3, 9, 8, 7])
    (3, 8)
    """
    n = len(values)
    if n < 4:
        return None
    ordered = sorted(values)
    return ordered[n // 4], ordered[3 * n // 4]


def strange_values(values: List[float]) -> List[float]:
    """Values that lie more than one and a half times the quarter distance outside of the quarter marks,
    in their order.

    >>> strange_values([5, 6, 5, 7, 6, 40, 5, 6])
    [40]
    """
    marks = quarter_marks(values)
    if marks is None:
        return []
    low, high = marks
    reach = 1.5 * (high - low)
    return [v for v in values if not low - reach <= v <= high + reach]


def rain_class(mm: float) -> str:
    """Name of a day by its rain: "dry" for 0, "drizzle" below 2, "rain" below 20, "flood" from there on;
    a negative number comes from a broken gauge: "broken".

    >>> [rain_class(x) for x in (0, 0.5, 2, 30, -1)]
    ['dry', 'drizzle', 'rain', 'flood', 'broken']
    """
    if mm < 0:
        return "broken"
    if mm == 0:
        return "dry"
    if mm < 2:
        return "drizzle"
    return "rain" if mm < 20 else "flood"


def litres_on(mm: float, length: float, width: float, roof: bool = False) -> float:
    """One mm of rain is one litre on a square metre. From a roof only 80 percent come down the pipe.

    >>> litres_on(5, 10, 4), litres_on(5, 10, 4, roof=True)
    (200, 160.0)
    """
    litres = mm * length * width
    return litres * 0.8 if roof else litres


def month_report(days: List[float]) -> Dict[str, float]:
    """Return sum, wettest day (from 1) and number of dry days; without data an empty dict.

    >>> month_report([0, 2.5, 7.5, 0])
    {'sum': 10.0, 'wettest': 3, 'dry': 2}
    """
    if not days:
        return {}
    wettest = 0
    for i in range(len(days)):
        if days[i] > days[wettest]:
            wettest = i
    return {"sum": sum(days), "wettest": wettest + 1, "dry": days.count(0)}


def barrel(days: List[float], use: float, size: float) -> List[float]:
    """A barrel takes in the rain of each day (what is above its size runs over), then `use` litres are
    taken out, as far as they are there. Return the level at the end of each day.

    >>> barrel([30, 0, 5, 0], 10, 25)
    [15, 5, 0, 0]
    """
    level = 0
    levels = []
    for rain in days:
        level = min(level + rain, size)
        level = max(level - use, 0)
        levels.append(level)
    return levels


def neighbours_agree(gauges: List[float], factor: float) -> bool:
    # every gauge shows at most `factor` times what its neighbour shows
    for a, b in zip(gauges, gauges[1:]):
        small, large = min(a, b), max(a, b)
        if large > factor * small:
            return False
    return True
