from typing import Dict, List, Optional, Tuple


def valid_coupons(coupons: List[Tuple[str, int, int]], day: int) -> List[str]:
    """
    You are given coupons as tuples (code, first day, last day). Return the codes that are valid
    on the given day, the ones that expire first at the beginning. Codes that come several times
    are listed once, with their first position.

    >>> valid_coupons([("A", 1, 9), ("B", 2, 5), ("C", 6, 7), ("A", 1, 9)], 4)
    ['B', 'A']
    >>> valid_coupons([], 4)
    []
    """
    good = []
    for c in coupons:
        if c[1] <= day <= c[2]:
            good.append(c)
    good.sort(key=lambda c: c[2])
    codes = []
    for c in good:
        if c[0] not in codes:
            codes.append(c[0])
    return codes


def best_coupon(price: int, coupons: Dict[str, str]) -> Optional[str]:
    """
    coupons maps a code to its effect: "10%" takes off 10 percent, "7" takes off 7. Return the
    code which gives the lowest price (a price never falls below 0). If several give the same
    price return the alphabetically first. Return None without coupons.

    Examples:
    best_coupon(50, {"X": "10%", "Y": "7"}) == "Y"
    best_coupon(100, {"X": "10%", "Y": "7"}) == "X"
    best_coupon(10, {}) == None
    """
    best = None
    low = None
    for code in sorted(coupons):
        effect = coupons[code]
        if effect.endswith("%"):
            cost = price - price * int(effect[:-1]) / 100
        else:
            cost = max(0, price - int(effect))
        if low is None or cost < low:
            low = cost
            best = code
    return best


def stamp_card(purchases: List[float], needed: int, minimum: float) -> Tuple[int, int]:
    """
    Each purchase of at least minimum gives a stamp. A full card (needed stamps) is exchanged for
    a gift at once and a new card is begun. Return a tuple
    (number of gifts, stamps on the current card).

    stamp_card([5, 12, 20, 3, 10], 2, 10) == (1, 1)
    stamp_card([], 5, 1) == (0, 0)
    """
    gifts = 0
    stamps = 0
    for p in purchases:
        if p >= minimum:
            stamps += 1
            if stamps == needed:
                gifts += 1
                stamps = 0
    return gifts, stamps


def use_vouchers(total: int, vouchers: List[int]) -> Tuple[List[int], int]:
    """
    Pay a total with vouchers, of which no change is given. Use the vouchers from the greatest to
    the smallest, each one only if it is not greater than what is still to be paid. Return the
    used vouchers and the rest to be paid in cash.

    >>> use_vouchers(47, [5, 20, 50, 20, 10])
    ([20, 20, 5], 2)
    >>> use_vouchers(3, [])
    ([], 3)
    """
    used = []
    for v in sorted(vouchers, reverse=True):
        if v <= total:
            total -= v
            used.append(v)
    return used, total


def shared_codes(wallets: Dict[str, List[str]]) -> Dict[str, List[str]]:
    """
    Return the codes that are in the wallets of at least two people, as a dictionary from code to
    the sorted list of people. The codes come in alphabetical order. A code that one person has
    twice counts once.

    shared_codes({"Bo": ["X", "Y"], "Al": ["Y", "Y"], "Cy": []}) == {"Y": ["Al", "Bo"]}
    """
    people = {}
    for name in sorted(wallets):
        for code in set(wallets[name]):
            people.setdefault(code, []).append(name)
    res = {}
    for code in sorted(people):
        if len(people[code]) >= 2:
            res[code] = people[code]
    return res


def bad_codes(codes):
    # a good code has two capital letters and then at least two digits
    bad = []
    for c in codes:
        if len(c) < 4 or not c[:2].isalpha() or not c[:2].isupper() or not c[2:].isdigit():
            bad.append(c)
    return bad
