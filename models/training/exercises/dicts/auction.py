from typing import Dict, List, Optional, Tuple

Bid = Tuple[str, str, int]


def highest_bids(bids: List[Bid]) -> Dict[str, Tuple[str, int]]:
    """Bids are (lot, bidder, amount). Return the winner and the amount of each lot.
    Of equal bids the earlier one wins.

    >>> highest_bids([("vase", "Al", 20), ("vase", "Bo", 25), ("rug", "Al", 9), ("vase", "Cy", 25)])
    {'vase': ('Bo', 25), 'rug': ('Al', 9)}
    """
    best: Dict[str, Tuple[str, int]] = {}
    for lot, bidder, amount in bids:
        if lot not in best or amount > best[lot][1]:
            best[lot] = (bidder, amount)
    return best


def sold_lots(best: Dict[str, int], minimum: Dict[str, int]) -> List[str]:
    """Lots whose best bid reaches the minimum price (no minimum means any bid is enough).

    >>> sold_lots({"vase": 25, "rug": 9}, {"rug": 10})
    ['vase']
    """
    sold = []
    for lot, amount in best.items():
        if amount >= minimum.get(lot, 0):
            sold.append(lot)
    return sold


def lots_without_bid(lots: List[str], bids: List[Bid]) -> List[str]:
    """Lots nobody has bid for."""
    wanted = {bid[0] for bid in bids}
    return [lot for lot in lots if lot not in wanted]


def bill_per_bidder(best: Dict[str, Tuple[str, int]]) -> Dict[str, int]:
    """Sum of what every winner has to pay, with 10 percent (rounded down) on top.

    >>> bill_per_bidder({"vase": ("Bo", 25), "rug": ("Al", 9), "cup": ("Bo", 5)})
    {'Bo': 33, 'Al': 9}
    """
    bills: Dict[str, int] = {}
    for bidder, amount in best.values():
        bills[bidder] = bills.get(bidder, 0) + amount
    return {bidder: total + total // 10 for bidder, total in bills.items()}


def valid_bids(bids: List[Bid], step: int) -> List[Bid]:
    """Keep only bids which are at least one step above the last valid bid for the lot.

    >>> valid_bids([("rug", "Al", 9), ("rug", "Bo", 10), ("rug", "Cy", 14)], 5)
    [('rug', 'Al', 9), ('rug', 'Cy', 14)]
    """
    last: Dict[str, int] = {}
    kept = []
    for bid in bids:
        lot, _, amount = bid
        if lot in last and amount < last[lot] + step:
            continue
        last[lot] = amount
        kept.append(bid)
    return kept


def lowest_unique(bids: Dict[str, int]) -> Optional[str]:
    """The winner is the lowest amount that only one person has bid.

    >>> lowest_unique({"Al": 1, "Bo": 1, "Cy": 3, "Di": 2})
    'Di'
    >>> lowest_unique({"Al": 1, "Bo": 1}) is None
    True
    """
    amounts = list(bids.values())
    winner = None
    for bidder, amount in bids.items():
        if amounts.count(amount) > 1:
            continue
        if winner is None or amount < bids[winner]:
            winner = bidder
    return winner


def second_price(bids: Dict[str, int]) -> int:
    """The winner pays only the second highest bid; with one bid that bid, without bids 0.

    >>> second_price({"Al": 10, "Bo": 30, "Cy": 20})
    20
    """
    ordered = sorted(bids.values(), reverse=True)
    if len(ordered) == 0:
        return 0
    if len(ordered) == 1:
        return ordered[0]
    return ordered[1]


def fiercest_duel(bids: List[Bid]) -> Optional[str]:
    """The lot with the most changes of the bidder from one bid to the next."""
    leader: Dict[str, str] = {}
    changes: Dict[str, int] = {}
    for lot, bidder, _ in bids:
        if lot in leader and leader[lot] != bidder:
            changes[lot] = changes.get(lot, 0) + 1
        leader[lot] = bidder
    if not changes:
        return None
    return max(changes, key=changes.get)
