from typing import List, Tuple


def couple(front: List[str], back: List[str], gap: str = '=') -> List[str]:
    """Join two trains; a coupling element is put between them only if both have wagons.

    >>> couple(['a', 'b'], ['c'])
    ['a', 'b', '=', 'c']
    >>> couple([], ['c'])
    ['c']
    """
    if not front:
        return list(back)
    if not back:
        return list(front)
    return front + [gap] + back


def drop_empty_ends(loads: List[int]) -> List[int]:
    """Uncouple empty wagons (load 0) from the front and from the back, not from the middle.

    >>> drop_empty_ends([0, 0, 5, 0, 7, 0])
    [5, 0, 7]
    >>> drop_empty_ends([0, 0])
    []
    """
    left = 0
    right = len(loads) - 1
    while left <= right and loads[left] == 0:
        left += 1
    while right >= left and loads[right] == 0:
        right -= 1
    return loads[left:right + 1]


def reverse_middle(wagons: List[str]) -> List[str]:
    """The first and the last wagon stay in place, everything between is reversed.

    >>> reverse_middle(['L', '1', '2', '3', 'R'])
    ['L', '3', '2', '1', 'R']
    >>> reverse_middle(['L'])
    ['L']
    """
    if len(wagons) < 4:
        return wagons[:]
    return [wagons[0]] + wagons[-2:0:-1] + [wagons[-1]]


def split_at_marker(wagons: List[str], marker: str) -> Tuple[List[str], List[str]]:
    """Everything before the first marker and everything after it; the marker is lost.

    >>> split_at_marker(['a', 'b', '|', 'c', '|'], '|')
    (['a', 'b'], ['c', '|'])
    >>> split_at_marker(['a'], '|')
    (['a'], [])
    """
    for i, w in enumerate(wagons):
        if w == marker:
            return wagons[:i], wagons[i + 1:]
    return wagons[:], []


def split_at_every(wagons: List[str], marker: str) -> List[List[str]]:
    """Cut the train at each marker.

    >>> split_at_every(['a', '|', 'b', 'c', '|', '|', 'd'], '|')
    [['a'], ['b', 'c'], [], ['d']]
    """
    parts = [[]]
    for w in wagons:
        if w == marker:
            parts.append([])
        else:
            parts[-1].append(w)
    return parts


def heaviest_neighbours(loads: List[int]) -> Tuple[int, int]:
    """Positions of the two neighbouring wagons with the largest total load, but empty wagons
    do not count as neighbours of anything. (-1, -1) if there is no such pair.

    >>> heaviest_neighbours([2, 9, 0, 8, 4])
    (3, 4)
    >>> heaviest_neighbours([5, 0, 5])
    (-1, -1)
    """
    best = 0
    where = (-1, -1)
    for i in range(len(loads) - 1):
        if loads[i] == 0 or loads[i + 1] == 0:
            continue
        if loads[i] + loads[i + 1] > best:
            best = loads[i] + loads[i + 1]
            where = (i, i + 1)
    return where


def move_block(wagons, start, end, target):
    """Take out wagons[start:end] and put them in front of position target of what is left.

    >>> move_block(['a', 'b', 'c', 'd', 'e'], 1, 3, 0)
    ['b', 'c', 'a', 'd', 'e']
    """
    block = wagons[start:end]
    rest = wagons[:start] + wagons[end:]
    return rest[:target] + block + rest[target:]


def swap_blocks(wagons, size):
    """The first `size` wagons change places with the last `size` ones."""
    if 2 * size > len(wagons):
        raise ValueError('train too short')
    cut = len(wagons) - size
    return wagons[cut:] + wagons[size:cut] + wagons[:size]
