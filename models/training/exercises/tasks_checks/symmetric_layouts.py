from typing import List


def shelf_balanced(weights: List[int], slack: int = 0) -> bool:
    """
    Check if a shelf is balanced: the left half and the right half weigh the same, up to `slack`.
    With an odd number of places the one in the middle counts for neither half.

    >>> shelf_balanced([3, 1, 9, 2, 2])
    True
    >>> shelf_balanced([3, 1, 2, 3])
    False
    >>> shelf_balanced([3, 1, 2, 3], slack=1)
    True
    """
    half = len(weights) // 2
    if half == 0:
        return True
    left = sum(weights[:half])
    right = sum(weights[-half:])
    return abs(left - right) <= slack


def garden_mirror(rows: List[str]) -> str:
    """
    You are given the plan of a garden, all rows of the same length.
    Return "both" if it mirrors from left to right and from top to bottom, "sides" if only from
    left to right, "ends" if only from top to bottom, and "wild" otherwise.

    >>> garden_mirror(["aba", "cdc"])
    'sides'
    >>> garden_mirror(["abc", "abc"])
    'ends'
    >>> garden_mirror(["xox", "xox"])
    'both'
    >>> garden_mirror(["ab", "ca"])
    'wild'
    """
    sides = all(row == row[::-1] for row in rows)
    ends = rows == rows[::-1]
    if sides and ends:
        return "both"
    if sides:
        return "sides"
    return "ends" if ends else "wild"


def facade_ok(windows: str) -> bool:
    """A facade like "<o>" mirrors if the text reversed, with "<" and ">" swapped, is the same.

    facade_ok("<[o]>") == False    (only arrows are swapped)
    facade_ok("<<o>>") == True
    """
    swap = {"<": ">", ">": "<"}
    i, j = 0, len(windows) - 1
    while i <= j:
        left, right = windows[i], windows[j]
        if swap.get(left, left) != right:
            return False
        i += 1
        j -= 1
    return True


def table_set_fairly(plates: List[int]) -> bool:
    """
    A round table has an even number of places. Return True if every guest has as many plates
    as the guest on the opposite side.

    >>> table_set_fairly([1, 2, 3, 1, 2, 3])
    True
    >>> table_set_fairly([1, 2, 2, 1])
    False
    >>> table_set_fairly([1, 2, 1])
    False
    """
    n = len(plates)
    if n % 2 == 1:
        return False
    for i in range(n // 2):
        if plates[i] != plates[i + n // 2]:
            return False
    return True


def turn_symmetric(grid):
    """Does a grid of characters look the same after half a turn?

    >>> turn_symmetric(["ab", "ba"])
    True
    >>> turn_symmetric(["ab", "cb"])
    False
    """
    h = len(grid)
    for i in range(h):
        w = len(grid[i])
        if len(grid[h - 1 - i]) != w:
            return False
        for j in range(w):
            if grid[i][j] != grid[h - 1 - i][w - 1 - j]:
                return False
    return True


def first_uneven_pair(lamps):
    # index of the first lamp that differs from its mirror lamp, or None
    for i in range(len(lamps) // 2):
        if lamps[i] != lamps[-1 - i]:
            return i
    return None
