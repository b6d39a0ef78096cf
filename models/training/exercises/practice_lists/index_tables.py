from typing import Dict, List, Optional, Tuple


def where_used(lines: List[List[str]]) -> Dict[str, List[int]]:
    """ Given the words of each line, return for every word the numbers of the lines that hold it,
    counted from 1 and without repetitions.
    >>> where_used([["red", "fox"], ["fox", "fox"]])
    {'red': [1], 'fox': [1, 2]}
    """
    table: Dict[str, List[int]] = {}
    for number, line in enumerate(lines, 1):
        for word in line:
            places = table.setdefault(word, [])
            if number not in places:
                places.append(number)
    return table


def move_to(items: List[str], source: int, target: int) -> List[str]:
    """ Take the item at source out and put it back so that it has the index target afterwards.
    Indices outside of the list change nothing.
    >>> move_to(["a", "b", "c", "d"], 0, 2)
    ['b', 'c', 'a', 'd']
    """
    size = len(items)
    moved = items[:]
    if 0 <= source < size and 0 <= target < size:
        item = moved.pop(source)
        moved.insert(target, item)
    return moved


def index_of_third(items: List[str], wanted: str) -> Optional[int]:
    """ Return the index at which the wanted item stands for the third time, or None.
    >>> index_of_third(["x", "y", "x", "x"], "x")
    3
    """
    found = 0
    for i in range(len(items)):
        if items[i] == wanted:
            found += 1
            if found == 3:
                return i
    return None


def pick_by_path(start: int, jumps: List[int], limit: int) -> List[int]:
    """ Every element says to which index one must go next. Return the indices on the way, until
    one would be visited again, lies outside of the list, or limit indices were visited.
    >>> pick_by_path(0, [2, 0, 3, 9], 10)
    [0, 2, 3]
    """
    way: List[int] = []
    here = start
    while 0 <= here < len(jumps) and here not in way and len(way) < limit:
        way.append(here)
        here = jumps[here]
    return way


def at_positions(items: List[str], positions: List[int]) -> List[str]:
    """ Return the items at the given positions. A position may be negative and then counts from
    the end; one that does not exist gives a "-".
    >>> at_positions(["a", "b", "c"], [2, -3, 7])
    ['c', 'a', '-']
    """
    size = len(items)
    return [items[p] if -size <= p < size else "-" for p in positions]


def fixed_points(numbers: List[int], shift: int) -> List[int]:
    """ Return all numbers that are equal to their own index plus shift.
    >>> fixed_points([1, 5, 3, 4], 1)
    [1, 3, 4]
    """
    points = []
    expected = shift
    for number in numbers:
        if number == expected:
            points.append(number)
        expected += 1
    return points


def bounds_of(items: List[str], accepted: List[str]) -> Tuple[int, int]:
    """ Return the index of the first and of the last accepted item, (-1, -1) without any.
    >>> bounds_of(["a", "b", "c", "b", "d"], ["b", "c"])
    (1, 3)
    """
    inside = [i for i in range(len(items)) if items[i] in accepted]
    if inside:
        return inside[0], inside[-1]
    return -1, -1
