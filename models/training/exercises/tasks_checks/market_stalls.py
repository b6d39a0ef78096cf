from typing import Dict, List, Optional, Tuple


def stall_plan_error(plan: List[Tuple[str, int, int]], street: int) -> Optional[str]:
    """
    The plan of a market holds (name, start, width) in metres. Between two stalls there must be one
    metre, nothing reaches over the end of the street, and no stall is narrower than two
    metres. Return None if the plan is all right, else the name of a stall that breaks a rule
    (the narrow ones first, then those outside, then the right one of two that are too near).

    >>> stall_plan_error([("fish", 0, 3), ("eggs", 4, 2)], 6) is None
    True
    >>> stall_plan_error([("fish", 0, 3), ("eggs", 3, 2)], 6)
    'eggs'
    >>> stall_plan_error([("fish", 0, 3), ("eggs", 5, 2)], 6)
    'eggs'
    """
    for name, start, width in plan:
        if width < 2:
            return name
    for name, start, width in plan:
        if start < 0 or start + width > street:
            return name
    ordered = sorted(plan, key=lambda s: s[1])
    for left, right in zip(ordered, ordered[1:]):
        if left[1] + left[2] + 1 > right[1]:
            return right[0]
    return None


def haggle(ask: int, bid: int, rounds: int) -> str:
    """In every round the seller goes down by a tenth of the price he asks (rounded down) and the buyer
    goes up by 2. Return "deal" if they meet within the rounds, "dispute" if not, and
    "gift" if the seller asks for nothing.

    >>> haggle(50, 38, 2)
    'deal'
    >>> haggle(50, 20, 2)
    'dispute'
    """
    if ask <= 0:
        return "gift"
    for _ in range(rounds):
        ask -= ask // 10
        bid += 2
        if bid >= ask:
            return "deal"
    return "dispute"


def honest_scale(weights: Dict[str, float], shown: Dict[str, float]) -> bool:
    """
    Both dicts name things and their weight. A scale is honest if it never shows more than the weight,
    and never less than 95 percent of it. Things that were not put on the scale don't count,
    but at least one must have been.

    honest_scale({"a": 10, "b": 5}, {"a": 9.8}) -> True
    honest_scale({"a": 10, "b": 5}, {"b": 5.1}) -> False
    honest_scale({"a": 10}, {}) -> False
    """
    checked = False
    for thing, real in weights.items():
        if thing not in shown:
            continue
        checked = True
        if not 0.95 * real <= shown[thing] <= real:
            return False
    return checked


def freshness(day: int, caught: int, ice: bool) -> str:
    """Fish stays "fresh" for a day, "fine" for two, then it is for the "cat"; on ice each time doubles.
    Fish that was caught after today is a "tale"."""
    age = day - caught
    if age < 0:
        return "tale"
    factor = 2 if ice else 1
    if age <= 1 * factor:
        return "fresh"
    return "fine" if age <= 2 * factor else "cat"


def sells_out(stock, wishes):
    """Customers come one after another and take what they want, or nothing if there is not enough.
    Is nothing left at the end?

    >>> sells_out(10, [4, 7, 6])
    True
    >>> sells_out(10, [4, 5])
    False
    """
    for w in wishes:
        if w <= stock:
            stock -= w
    return stock == 0


def may_shout(hour, weekday):
    # criers are silent on Sundays and at noon
    if weekday == 6:
        return False
    return 7 <= hour < 12 or 13 <= hour < 18
