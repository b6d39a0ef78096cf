from typing import List, Tuple


def rising_then_flat(values: List[int]) -> bool:
    """ Check that a list first rises strictly and from some place on stays the same to the end.
    Either part may be missing.
    >>> rising_then_flat([1, 4, 6, 6, 6])
    True
    >>> rising_then_flat([1, 4, 4, 6])
    False
    """
    flat = False
    for i in range(1, len(values)):
        if values[i] < values[i - 1]:
            return False
        if values[i] == values[i - 1]:
            flat = True
        elif flat:
            return False
    return True


def every_window_holds(items: List[str], wanted: str, size: int) -> bool:
    """ Check that there is no run of size items in a row without the wanted item.
    >>> every_window_holds(["a", "x", "b", "c", "x"], "x", 3)
    True
    """
    without = 0
    for item in items:
        without = 0 if item == wanted else without + 1
        if without == size:
            return False
    return True


def breaks_of_order(values: List[int]) -> List[Tuple[int, int]]:
    """ Return the pairs of neighbours (a, b) with a > b. A pair is not returned if it shares a
    number with the pair that was returned last.
    >>> breaks_of_order([5, 4, 3, 8, 1])
    [(5, 4), (8, 1)]
    """
    breaks = []
    i = 0
    while i < len(values) - 1:
        if values[i] > values[i + 1]:
            breaks.append((values[i], values[i + 1]))
            i += 2
        else:
            i += 1
    return breaks


def sorted_after_removal(values: List[int], removed: List[int]) -> bool:
    """ Check whether the list goes up or stays level everywhere once the elements with the given
    indices are taken out.
    >>> sorted_after_removal([1, 9, 2, 3, 0], [1, 4])
    True
    """
    left = [value for i, value in enumerate(values) if i not in removed]
    return left == sorted(left)


def window_ranges(values: List[int], size: int) -> List[int]:
    """ For each window of the given size return its greatest minus its smallest value.
    >>> window_ranges([3, 8, 4, 5], 2)
    [5, 4, 1]
    """
    ranges = []
    for start in range(len(values) - size + 1):
        window = values[start:start + size]
        ranges.append(max(window) - min(window))
    return ranges


def order_of_list(values: List[int]) -> str:
    """ Name the order of a list: "up", "down", "level" if all values are equal, else "mixed".
    Neighbours may be equal in lists that go up or down.
    >>> order_of_list([1, 3, 3, 4])
    'up'
    >>> order_of_list([2, 1, 3])
    'mixed'
    """
    ups = 0
    downs = 0
    for before, after in zip(values, values[1:]):
        if after > before:
            ups += 1
        if after < before:
            downs += 1
    if ups and downs:
        return "mixed"
    if ups:
        return "up"
    return "down" if downs else "level"


def rows_in_order(rows: List[List[str]]) -> bool:
    """ Check that the last word of no row comes after the first word of the next row. Empty rows
    are skipped.
    >>> rows_in_order([["ant", "bee"], [], ["cow"], ["cow", "ape"]])
    True
    """
    last = None
    for row in rows:
        if not row:
            continue
        if last is not None and last > row[0]:
            return False
        last = row[-1]
    return True
