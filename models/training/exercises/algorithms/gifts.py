from typing import Dict, List, Optional, Tuple


def secret_circle(names: List[str], shift: int) -> Dict[str, str]:
    """Everybody gives to the person `shift` places further on in the circle.

    >>> secret_circle(['a', 'b', 'c'], 2)
    {'a': 'c', 'b': 'a', 'c': 'b'}
    """
    if shift % len(names) == 0:
        raise ValueError('nobody may give to oneself')
    result = {}
    for i, name in enumerate(names):
        result[name] = names[(i + shift) % len(names)]
    return result


def gift_loops(gives: Dict[str, str]) -> List[int]:
    """Follow who gives to whom; return the sizes of the closed loops, largest first.

    >>> gift_loops({'a': 'b', 'b': 'a', 'c': 'e', 'd': 'c', 'e': 'd'})
    [3, 2]
    """
    seen = set()
    sizes = []
    for start in gives:
        size = 0
        current = start
        while current not in seen:
            seen.add(current)
            size += 1
            current = gives[current]
        if size > 0:
            sizes.append(size)
    return sorted(sizes, reverse=True)


def assign_by_wish(wishes: Dict[str, List[str]], gifts: List[str]) -> Dict[str, Optional[str]]:
    """Children choose in alphabetical order; each takes the first of the own wishes that
    is still there.

    >>> assign_by_wish({'Bo': ['car', 'kite'], 'Al': ['car']}, ['car', 'kite'])
    {'Al': 'car', 'Bo': 'kite'}
    """
    left = list(gifts)
    result = {}
    for child in sorted(wishes):
        result[child] = None
        for wish in wishes[child]:
            if wish in left:
                result[child] = wish
                left.remove(wish)
                break
    return result


def ribbon_length(a: int, b: int, c: int) -> int:
    """Ribbon around a box in both directions across the two largest faces plus 30 for
    the bow: the shortest edge is crossed four times.

    >>> ribbon_length(10, 20, 5)
    110
    """
    short, middle, long = sorted((a, b, c))
    return 4 * short + 2 * middle + 2 * long + 30


def lids_that_fit(boxes: List[Tuple[int, int]], lids: List[Tuple[int, int]]) -> int:
    """Boxes and lids are (width, depth) and may be turned. A lid fits if no edge is shorter
    than that of the box and none is more than 2 longer. Each lid is used once, boxes
    choose in order. How many boxes are closed?

    >>> lids_that_fit([(5, 8), (4, 4)], [(9, 5), (7, 4)])
    1
    """
    free = [tuple(sorted(lid)) for lid in lids]
    closed = 0
    for box in boxes:
        a, b = sorted(box)
        for lid in free:
            if 0 <= lid[0] - a <= 2 and 0 <= lid[1] - b <= 2:
                free.remove(lid)
                closed += 1
                break
    return closed


def fair_values(values: List[int]) -> Tuple[List[int], List[int]]:
    """Deal out gifts to two children: from dear to cheap, always to the child that has got
    less so far (the first one in case of a tie).

    >>> fair_values([8, 3, 5, 4])
    ([8, 3], [5, 4])
    """
    first, second = [], []
    for v in sorted(values, reverse=True):
        if sum(first) <= sum(second):
            first.append(v)
        else:
            second.append(v)
    return first, second


def candle_evenings(candles):
    # on evening k of advent k candles burn for an hour; each candle lasts three hours
    hours = 3 * candles
    evening = 0
    while hours >= evening + 1:
        evening += 1
        hours -= evening
    return evening


def wrapped_text(words, width):
    """Fill lines of a greeting card with words up to the width; longer words get a line
    of their own.

    >>> wrapped_text(['happy', 'new', 'year', 'to', 'you'], 9)
    ['happy new', 'year to', 'you']
    """
    lines = []
    for w in words:
        if lines and len(lines[-1]) + 1 + len(w) <= width:
            lines[-1] += ' ' + w
        else:
            lines.append(w)
    return lines
