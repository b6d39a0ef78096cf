from typing import List, Optional, Tuple


def apply_corrections(stock: List[int], corrections: List[Tuple[int, int]]) -> List[int]:
    """ Corrections are (position, change) tuples. Apply them to a copy of the stock; positions
    that do not exist are ignored and nothing falls below zero.
    >>> apply_corrections([5, 2, 8], [(0, -2), (1, -3), (7, 1), (0, 1)])
    [4, 0, 8]
    """
    corrected = list(stock)
    for position, change in corrections:
        if position < 0 or position >= len(corrected):
            continue
        corrected[position] = max(0, corrected[position] + change)
    return corrected


def order_list(items: List[str], stock: List[int], least: int) -> List[str]:
    """ Two lists are walked together: the items and how many of each are there. Return a line
    like "3 x soap" for every item of which fewer than least are there.
    >>> order_list(["soap", "salt", "rice"], [1, 6, 3], 4)
    ['3 x soap', '1 x rice']
    """
    lines: List[str] = []
    for item, amount in zip(items, stock):
        missing = least - amount
        if missing > 0:
            lines.append(f"{missing} x {item}")
    return lines


def scarcest(items: List[str], stock: List[int]) -> Optional[str]:
    """ Return the item with the lowest amount above zero, None if everything is sold out. Of
    several such items the one that comes first in the alphabet is returned.
    >>> scarcest(["soap", "salt", "rice", "oil"], [2, 0, 5, 2])
    'oil'
    """
    candidates: List[Tuple[int, str]] = []
    for i in range(len(items)):
        if stock[i] > 0:
            candidates.append((stock[i], items[i]))
    if not candidates:
        return None
    amount, name = min(candidates)
    return name


def differences(monday: List[int], friday: List[int]) -> List[Tuple[int, int]]:
    """ Compare two counts of the same shelf. Return (position, friday minus monday) for the
    positions at which they differ, the greatest loss first.
    >>> differences([5, 2, 8], [4, 2, 3])
    [(2, -5), (0, -1)]
    """
    changed = [(i, friday[i] - monday[i]) for i in range(len(monday)) if friday[i] != monday[i]]
    changed.sort(key=lambda entry: entry[1])
    return changed


def shelf_value(stock: List[int], prices: List[float]) -> float:
    """ Return what the whole stock is worth. Every item of which there are more than ten counts
    with half of its price only.
    >>> shelf_value([2, 20], [1.5, 3.0])
    33.0
    """
    value = 0.0
    for amount, price in zip(stock, prices):
        value += amount * (price / 2 if amount > 10 else price)
    return value


def is_recount_needed(counts: List[List[int]]) -> bool:
    """ Several people counted the same shelves, each giving one list. A recount is needed when
    the lists differ in length or anywhere by more than one.
    >>> is_recount_needed([[5, 2], [5, 3]])
    False
    >>> is_recount_needed([[5, 2], [7, 2]])
    True
    """
    if len({len(count) for count in counts}) > 1:
        return True
    for shelf in zip(*counts):
        if max(shelf) - min(shelf) > 1:
            return True
    return False


def empty_positions(stock: List[int]) -> str:
    """ Return the positions of empty shelves, counted from 1, as text joined by commas; "none"
    if no shelf is empty.
    >>> empty_positions([0, 4, 0])
    '1, 3'
    """
    empty = [str(i) for i, amount in enumerate(stock, 1) if amount == 0]
    return ", ".join(empty) if empty else "none"
