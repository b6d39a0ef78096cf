from typing import Dict, List, Optional, Tuple


def blend_price(beans: Dict[str, float], shares: Dict[str, int]) -> float:
    """beans maps a sort to its price a kilo, shares a sort to its percent in the blend. Return the price
    of a kilo of the blend, two places. If the percents do not add up to 100, raise ValueError.

    >>> blend_price({"Kenya": 20, "Brazil": 10}, {"Kenya": 30, "Brazil": 70})
    13.0
    """
    if sum(shares.values()) != 100:
        raise ValueError("shares must add up to 100")
    price = 0.0
    for sort, percent in shares.items():
        price += beans[sort] * percent / 100
    return round(price, 2)


def cheapest_blend(costly: int, cheap: int, budget: int) -> Optional[int]:
    """Find the largest percent of the costly sort for which a kilo of the blend costs at most the budget.
    None if even the cheap sort alone is above it.

    >>> cheapest_blend(20, 10, 13)
    30
    >>> cheapest_blend(20, 10, 9) is None
    True
    """
    if cheap > budget:
        return None
    if costly <= budget:
        return 100
    percent = 0
    while costly * (percent + 1) + cheap * (99 - percent) <= budget * 100:
        percent += 1
    return percent


def cups_from(grams: int, strength: str) -> int:
    """How many cups can be made: 6 g for "mild", 8 g for "normal", 11 g for "strong".
    Any other word counts as normal.

    >>> cups_from(100, "mild"), cups_from(100, "strong"), cups_from(100, "?")
    (16, 9, 12)
    """
    per_cup = {"mild": 6, "normal": 8, "strong": 11}
    return grams // per_cup.get(strength, 8)


def roast_loss(before: List[float], after: List[float]) -> List[int]:
    """Percent of weight lost in each roast, rounded; a roast that weighed nothing before lost 0.

    >>> roast_loss([10, 8, 0], [8.5, 6.6, 0])
    [15, 18, 0]
    """
    losses = []
    for b, a in zip(before, after):
        if b == 0:
            losses.append(0)
            continue
        losses.append(round((b - a) * 100 / b))
    return losses


def grind_step(seconds: float, low: float, high: float) -> int:
    """An espresso should run between low and high seconds. Too fast: grind one step finer (-1) for each
    started 5 seconds; too slow: coarser (+1 each).

    >>> grind_step(27, 25, 30), grind_step(18, 25, 30), grind_step(31, 25, 30)
    (0, -2, 1)
    """
    if low <= seconds <= high:
        return 0
    if seconds < low:
        gap = low - seconds
        return -int(-(-gap // 5))
    return int(-(-(seconds - high) // 5))


def stock_days(stock: float, use: List[float]) -> int:
    """The use of a week repeats. How many whole days does the stock last? -1 if nothing is used.

    >>> stock_days(10, [1, 1, 2])
    8
    >>> stock_days(10, [0, 0])
    -1
    """
    if not any(use):
        return -1
    days = 0
    while stock >= use[days % len(use)]:
        stock -= use[days % len(use)]
        days += 1
    return days


def rank_sorts(marks: Dict[str, List[int]]) -> List[Tuple[str, float]]:
    """Sorts with their mean mark (one place), best first; equal ones by number of marks, then by name.

    >>> rank_sorts({"A": [8, 8], "B": [8], "C": [9, 10]})
    [('C', 9.5), ('A', 8.0), ('B', 8.0)]
    """
    rows = []
    for name, values in marks.items():
        if values:
            rows.append((name, round(sum(values) / len(values), 1), len(values)))
    rows.sort(key=lambda r: (-r[1], -r[2], r[0]))
    return [(name, mean) for name, mean, _ in rows]


def bag_sizes(grams: int) -> Dict[int, int]:
    """Pack beans in bags of 1000, 500 and 250 g, large ones first; what does not fill a bag is left out.

    >>> bag_sizes(1900)
    {1000: 1, 500: 1, 250: 1}
    """
    bags = {}
    for size in (1000, 500, 250):
        bags[size], grams = divmod(grams, size)
    return bags
