from typing import Dict, List, Tuple


def apply_moves(stock: Dict[str, int], moves: List[Tuple[str, int]]) -> List[Tuple[str, int]]:
    """
    You are given a stock and a list of moves (article, amount); a negative
    amount is taken out. A move that takes out more than there is gets refused.
    Change the stock and return the refused moves.

    >>> stock = {'nail': 10}
    >>> apply_moves(stock, [('nail', -4), ('nail', -7), ('screw', 5)])
    [('nail', -7)]
    >>> stock
    {'nail': 6, 'screw': 5}
    """
    refused = []
    for article, amount in moves:
        have = stock.get(article, 0)
        if have + amount < 0:
            refused.append((article, amount))
        else:
            stock[article] = have + amount
    return refused


def reorder_list(stock, minimum, pack):
    """
    Articles of which there is less than the minimum are ordered in packs of the
    given size, just as many packs as are needed to get to the minimum. Return
    the number of packs per article.

    Examples:
    reorder_list({'tea': 3, 'rice': 12}, 10, 4) -> {'tea': 2}
    reorder_list({}, 10, 4) -> {}
    """
    order = {}
    for name, have in stock.items():
        packs = 0
        while have + packs * pack < minimum:
            packs += 1
        if packs > 0:
            order[name] = packs
    return order


def oldest_first(batches: List[Tuple[int, int]], need: int) -> List[Tuple[int, int]]:
    """
    Each batch of milk is (day of expiry, bottles). Take `need` bottles, those
    which expire first before all others, and return what is taken from each
    batch as (day, bottles). If there are not enough, take all.

    >>> oldest_first([(12, 5), (9, 3), (20, 8)], 6)
    [(9, 3), (12, 3)]
    """
    taken = []
    for day, bottles in sorted(batches):
        if need == 0:
            break
        k = min(bottles, need)
        taken.append((day, k))
        need -= k
    return taken


def stock_value(lines: List[str]) -> float:
    """
    Every line is "article;number;price". Return the value of the stock, rounded
    to two places. Lines that cannot be read (too few fields, no number) are
    left out.

    >>> stock_value(['tea;3;2.50', 'rice;x;1', 'salt;2;0.25', 'oil;1'])
    8.0
    """
    total = 0.0
    for line in lines:
        fields = line.split(';')
        if len(fields) != 3:
            continue
        try:
            total += int(fields[1]) * float(fields[2])
        except ValueError:
            continue
    return round(total, 2)


def shelf_of(x, shelves):
    """
    shelves is a list of lists of article numbers. Return the text "row/place"
    (both from 1) of the article x, or "missing".

    shelf_of(7, [[1, 2], [5, 7]]) == '2/2'
    shelf_of(8, [[1, 2], [5, 7]]) == 'missing'
    """
    for i, shelf in enumerate(shelves):
        for j, number in enumerate(shelf):
            if number == x:
                return str(i + 1) + '/' + str(j + 1)
    return 'missing'


def count_difference(book: Dict[str, int], counted: Dict[str, int]) -> Dict[str, int]:
    """
    At the end of the year everything is counted. Return for every article the
    counted number minus the one in the book, only where they differ, with the
    articles in alphabetical order.

    >>> count_difference({'a': 5, 'b': 2}, {'a': 4, 'c': 1, 'b': 2})
    {'a': -1, 'c': 1}
    """
    res = {}
    for name in sorted(set(book) | set(counted)):
        d = counted.get(name, 0) - book.get(name, 0)
        if d != 0:
            res[name] = d
    return res
