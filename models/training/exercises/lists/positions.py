from typing import Dict, List, Optional, Tuple


def all_positions(track: List[str], sign: str) -> List[int]:
    """Every place of a sign along the track.

    >>> all_positions(['stop', 'go', 'stop'], 'stop')
    [0, 2]
    """
    places = []
    for i in range(len(track)):
        if track[i] == sign:
            places.append(i)
    return places


def position_table(letters: str) -> Dict[str, List[int]]:
    """For every letter the list of its positions; spaces are left out.

    >>> position_table('to it')
    {'t': [0, 4], 'o': [1], 'i': [3]}
    """
    table: Dict[str, List[int]] = {}
    for i, ch in enumerate(letters):
        if ch != ' ':
            table.setdefault(ch, []).append(i)
    return table


def nth_position(values: List[int], wanted: int, n: int) -> int:
    """Position of the n-th occurrence (n = 1 is the first), -1 if there are not so many.

    >>> nth_position([5, 8, 5, 5], 5, 3)
    3
    >>> nth_position([5, 8], 5, 2)
    -1
    """
    for i, v in enumerate(values):
        if v == wanted:
            n -= 1
            if n == 0:
                return i
    return -1


def first_after(values: List[int], start: int, limit: int) -> Optional[int]:
    """Position of the first value above the limit, searching from `start` on.

    >>> first_after([9, 1, 2, 8], 1, 5)
    3
    """
    i = start
    while i < len(values):
        if values[i] > limit:
            return i
        i += 1
    return None


def widest_distance(items: List[str]) -> Tuple[str, int]:
    """The item whose first and last copy are farthest apart, together with the distance.
    An empty list gives ('', 0).

    >>> widest_distance(['a', 'b', 'c', 'b', 'a', 'c'])
    ('a', 4)
    """
    first = {}
    best_item, best = '', 0
    for i, item in enumerate(items):
        if item not in first:
            first[item] = i
            if best_item == '':
                best_item = item
        elif i - first[item] > best:
            best = i - first[item]
            best_item = item
    return best_item, best


def closest_copies(items: List[str], wanted: str) -> Optional[int]:
    """Smallest distance between two copies of the wanted item.

    >>> closest_copies(['x', 'o', 'o', 'x', 'o', 'x'], 'x')
    2
    >>> closest_copies(['x', 'o'], 'x') is None
    True
    """
    previous = None
    best = None
    for i, item in enumerate(items):
        if item != wanted:
            continue
        if previous is not None and (best is None or i - previous < best):
            best = i - previous
        previous = i
    return best


def forgotten_step(steps: List[str], log: List[str]) -> Optional[str]:
    """The first step of the checklist that the log does not contain after the previous steps.

    >>> forgotten_step(['open', 'write', 'close'], ['open', 'read', 'close'])
    'write'
    >>> forgotten_step(['open', 'close'], ['open', 'read', 'close']) is None
    True
    """
    start = 0
    for step in steps:
        if step not in log[start:]:
            return step
        start = log.index(step, start) + 1
    return None
