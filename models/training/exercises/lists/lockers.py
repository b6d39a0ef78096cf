def swap_by_list(lockers: list[str], swaps: list[tuple[int, int]]) -> list[str]:
    """Carry out the swaps one after the other; swaps outside of the row are skipped.

    >>> swap_by_list(['a', 'b', 'c'], [(0, 2), (1, 2), (0, 7)])
    ['c', 'a', 'b']
    """
    row = list(lockers)
    for i, j in swaps:
        if 0 <= i < len(row) and 0 <= j < len(row):
            row[i], row[j] = row[j], row[i]
    return row


def swap_extremes(numbers: list[int]) -> list[int]:
    """Exchange the places of the largest and of the smallest number (first ones on a tie).

    >>> swap_extremes([4, 1, 9, 6])
    [4, 9, 1, 6]
    >>> swap_extremes([])
    []
    """
    if not numbers:
        return []
    lo = hi = 0
    for i, n in enumerate(numbers):
        if n < numbers[lo]:
            lo = i
        if n > numbers[hi]:
            hi = i
    result = numbers[:]
    result[lo], result[hi] = result[hi], result[lo]
    return result


def rearrange(things: list, order: list[int]) -> list:
    """New list in which place k holds things[order[k]].

    >>> rearrange(['pen', 'cup', 'key'], [2, 0, 1])
    ['key', 'pen', 'cup']
    """
    return [things[i] for i in order]


def undo_rearrange(things: list, order: list[int]) -> list:
    """
    >>> undo_rearrange(['key', 'pen', 'cup'], [2, 0, 1])
    ['pen', 'cup', 'key']
    """
    original = [None] * len(things)
    for k, i in enumerate(order):
        original[i] = things[k]
    return original


def sorting_swaps(keys: list[int]) -> int:
    """How many swaps of neighbours does the caretaker need to sort the keys?

    >>> sorting_swaps([3, 1, 2])
    2
    """
    keys = list(keys)
    swaps = 0
    changed = True
    while changed:
        changed = False
        for i in range(len(keys) - 1):
            if keys[i] > keys[i + 1]:
                keys[i], keys[i + 1] = keys[i + 1], keys[i]
                swaps += 1
                changed = True
    return swaps


def chain_of_lockers(notes: list[int], start: int) -> list[int]:
    """In each locker is a note with the number of the next locker. Follow the notes until a
    locker comes for the second time or the number does not exist.

    >>> chain_of_lockers([2, 0, 3, 2], 1)
    [1, 0, 2, 3]
    >>> chain_of_lockers([9, 0], 1)
    [1, 0]
    """
    opened = []
    current = start
    while 0 <= current < len(notes) and current not in opened:
        opened.append(current)
        current = notes[current]
    return opened


def doors_left_open(count: int, pupils: int) -> list[int]:
    """Pupil p opens the doors p, p + 3, p + 6 ... if they are shut, and shuts every open door
    directly to the left of the doors that he opens.

    >>> doors_left_open(6, 2)
    [2, 5]
    """
    is_open = [False] * (count + 1)
    for p in range(1, pupils + 1):
        for door in range(p, count + 1, 3):
            if not is_open[door]:
                is_open[door] = True
                is_open[door - 1] = False
    return [d for d in range(1, count + 1) if is_open[d]]


def assign_lockers(names: list[str], broken: set[int]) -> dict[str, int]:
    """Give the names, in alphabetical order, the lockers 1, 2, 3 ... without the broken ones.

    >>> assign_lockers(['Zoe', 'Ali', 'Kim'], {2})
    {'Ali': 1, 'Kim': 3, 'Zoe': 4}
    """
    result = {}
    number = 0
    for name in sorted(names):
        number += 1
        while number in broken:
            number += 1
        result[name] = number
    return result
