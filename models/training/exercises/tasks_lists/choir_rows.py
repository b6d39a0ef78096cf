from typing import List, Optional, Tuple


def stand_in_rows(heights: List[int], width: int) -> List[List[int]]:
    """
    A choir lines up by height: the smallest singers stand in the first row. Given the heights
    and the number of singers in a row, return the rows as lists; within a row the heights descend.
    The last row may be shorter.

    >>> stand_in_rows([150, 170, 160, 155, 180], 2)
    [[155, 150], [170, 160], [180]]
    >>> stand_in_rows([], 3)
    []
    """
    ordered = sorted(heights)
    rows = []
    for start in range(0, len(ordered), width):
        row = ordered[start:start + width]
        row.reverse()
        rows.append(row)
    return rows


def row_sums_even(rows: List[List[int]]) -> List[int]:
    """
    For each row return the sum of the elements at even positions minus the sum of the elements
    at odd positions. An empty row gives 0.

    row_sums_even([[5, 1, 2], [4], []]) == [6, 4, 0]
    """
    res = []
    for row in rows:
        total = 0
        for i in range(len(row)):
            if i % 2 == 0:
                total += row[i]
            else:
                total -= row[i]
        res.append(total)
    return res


def find_singer(rows: List[List[str]], name: str) -> Optional[Tuple[int, int]]:
    """
    Return the place of a singer as a tuple (row, place), both counted from 1. If the singer
    stands nowhere, return None. Upper and lower case do not matter.

    Examples:
    find_singer([["Ann", "Bea"], ["Cleo"]], "cleo") => (2, 1)
    find_singer([["Ann"]], "Dora") => None
    """
    for i, row in enumerate(rows):
        for j, singer in enumerate(row):
            if singer.lower() == name.lower():
                return i + 1, j + 1
    return None


def longest_rows(rows: List[List[str]]) -> List[int]:
    """
    Find the indices of all the rows with the greatest number of singers. For an empty choir
    return an empty list.

    >>> longest_rows([["a"], ["b", "c"], ["d", "e"]])
    [1, 2]
    """
    best = 0
    res = []
    for i in range(len(rows)):
        if len(rows[i]) > best:
            best = len(rows[i])
            res = [i]
        elif len(rows[i]) == best:
            res.append(i)
    return res


def fill_missing(rows: List[List[str]], width: int) -> List[List[str]]:
    """Make every row exactly width long: longer rows are cut, shorter ones get "-" at the end.

    fill_missing([["a", "b", "c"], ["d"], []], 2) == [["a", "b"], ["d", "-"], ["-", "-"]]
    """
    out = []
    for row in rows:
        r = row[:width]
        while len(r) < width:
            r.append("-")
        out.append(r)
    return out


def voices(singers: List[Tuple[str, str]]) -> List[Tuple[str, int, List[str]]]:
    """
    Given tuples (name, voice), return for each voice a tuple (voice, number of singers, sorted names).
    The voices with more singers come first; with equal numbers the alphabetically smaller comes first.

    >>> voices([("Ann", "alto"), ("Tim", "bass"), ("Abe", "bass"), ("Eve", "alto"), ("Jo", "tenor")])
    [('alto', 2, ['Ann', 'Eve']), ('bass', 2, ['Abe', 'Tim']), ('tenor', 1, ['Jo'])]
    """
    groups = {}
    for name, voice in singers:
        if voice in groups:
            groups[voice].append(name)
        else:
            groups[voice] = [name]
    result = []
    for voice in groups:
        result.append((voice, len(groups[voice]), sorted(groups[voice])))
    result.sort(key=lambda t: (-t[1], t[0]))
    return result
