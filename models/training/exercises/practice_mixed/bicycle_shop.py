from typing import Dict, List, Tuple


def gear_ratios(front: List[int], back: List[int]) -> List[float]:
    """
    All ratios of teeth in front to teeth at the back, rounded to two decimals, without copies, in
    rising order.

    >>> gear_ratios([30, 40], [15, 20])
    [1.5, 2.0, 2.67]
    """
    ratios = []
    for big in front:
        for small in back:
            ratio = round(big / small, 2)
            if ratio not in ratios:
                ratios.append(ratio)
    ratios.sort()
    return ratios


def frame_number(model: str, year: int, serial: int) -> str:
    """The first three letters of the model without blanks, the year in two digits, the serial in hex
    with four digits.

    >>> frame_number("La Rue", 2024, 300)
    'LAR24-012C'
    """
    letters = model.replace(" ", "").upper()[:3]
    return f"{letters}{year % 100:02d}-{serial:04X}"


def repair_price(minutes: int, parts: Dict[str, int], warranty: List[str]) -> int:
    """
    A quarter of an hour begun costs 15. Parts cost their price, but nothing when they are under warranty;
    if all parts are (and there is at least one), the work is free as well.

    >>> repair_price(20, {"chain": 25, "bell": 6}, ["bell"])
    55
    >>> repair_price(20, {"bell": 6}, ["bell"])
    0
    """
    quarters = (minutes + 14) // 15
    to_pay = 0
    covered = 0
    for part, price in parts.items():
        if part in warranty:
            covered += 1
        else:
            to_pay += price
    if parts and covered == len(parts):
        return 0
    return to_pay + 15 * quarters


def stock_after(stock: Dict[str, int], sold: List[str]) -> Tuple[Dict[str, int], List[str]]:
    """
    Return the new stock and the list of the parts that could not be sold as there were none left.

    >>> stock_after({"tube": 1, "bell": 2}, ["tube", "bell", "tube"])
    ({'tube': 0, 'bell': 1}, ['tube'])
    """
    left = stock.copy()
    refused = []
    for part in sold:
        if left.get(part, 0) == 0:
            refused.append(part)
        else:
            left[part] -= 1
    return left, refused


def road_safe(bike: Dict[str, bool], needed: Tuple[str, ...] = ("light", "bell", "brake")) -> bool:
    """Has the bike everything that is needed, in working order?"""
    for part in needed:
        if not bike.get(part, False):
            return False
    return True


def spoke_pattern(spokes: int, step: int) -> List[int]:
    """The order in which spokes are tightened: start with 0 and go on by `step`, round and round,
    until a spoke
    would be tightened for the second time.

    >>> spoke_pattern(8, 3)
    [0, 3, 6, 1, 4, 7, 2, 5]
    >>> spoke_pattern(8, 4)
    [0, 4]
    """
    order: List[int] = []
    spoke = 0
    while spoke not in order:
        order.append(spoke)
        spoke = (spoke + step) % spokes
    return order


def pump(pressure: float, target: float) -> int:
    """Each stroke adds a tenth of what is missing, but at least 0.1. Count the strokes until the target is
    reached (or missed by less than 0.05).

    >>> pump(3.0, 3.3)
    3
    """
    missing = target - pressure
    if missing < 0.05:
        return 0
    return 1 + pump(pressure + max(0.1, missing / 10), target)
