from typing import List


def merge_alternating(a: List[int], b: List[int]) -> List[int]:
    """
    Merge two lists by taking in turn two elements of the first list and one element of the
    second. When one of the lists is used up, the rest of the other one is appended.

    Examples:
    merge_alternating([1, 2, 3, 4], [7, 8, 9]) == [1, 2, 7, 3, 4, 8, 9]
    merge_alternating([], [5]) == [5]
    merge_alternating([1], []) == [1]
    """
    out = []
    i = 0
    j = 0
    while i < len(a) or j < len(b):
        for _ in range(2):
            if i < len(a):
                out.append(a[i])
                i += 1
        if j < len(b):
            out.append(b[j])
            j += 1
    return out


def split_at_signs(values: List[int]) -> List[List[int]]:
    """
    Split the list into parts of the same sign: positive numbers together, negative numbers
    together. A zero ends the current part and is itself left out. Empty parts do not appear.

    >>> split_at_signs([1, 2, -3, 0, -4, 5])
    [[1, 2], [-3], [-4], [5]]
    >>> split_at_signs([0, 0])
    []
    """
    parts = []
    current = []
    for v in values:
        if current and (v == 0 or (v > 0) != (current[-1] > 0)):
            parts.append(current)
            current = []
        if v != 0:
            current.append(v)
    if current:
        parts.append(current)
    return parts


def edge_chain(pieces: List[List[int]]) -> bool:
    """
    A piece is a list [left, right] of two edge numbers. Check if the pieces, in the order given,
    fit together: the right edge of each piece and the left edge of the next one must add up to zero.

    edge_chain([[0, 3], [-3, 5], [-5, 0]]) == True
    edge_chain([[0, 3], [3, 0]]) == False
    edge_chain([]) == True
    """
    ok = True
    for i in range(len(pieces) - 1):
        if pieces[i][1] + pieces[i + 1][0] != 0:
            ok = False
            break
    return ok


def turn_to_fit(pieces: List[List[int]]) -> List[List[int]]:
    """
    The pieces [left, right] may be turned around. Keep the first piece as it is. Turn every
    further piece if otherwise its left side is not equal to the right side of the piece before
    it. If a piece fits in neither way, the result ends before this piece.

    >>> turn_to_fit([[1, 2], [3, 2], [3, 4], [9, 9]])
    [[1, 2], [2, 3], [3, 4]]
    >>> turn_to_fit([])
    []
    """
    if not pieces:
        return []
    row = [pieces[0]]
    for left, right in pieces[1:]:
        end = row[-1][1]
        if left == end:
            row.append([left, right])
        elif right == end:
            row.append([right, left])
        else:
            break
    return row


def sort_corner_first(pieces: List[str]) -> List[str]:
    """
    A piece is described by four letters, "F" for a flat side. Corners have two flat sides, borders one,
    middle pieces none. Return the corners first, then the borders, then the rest;
    inside of each kind the pieces are sorted alphabetically.

    sort_corner_first(["ABCD", "FFAB", "AFBB", "AFFB"]) == ["AFFB", "FFAB", "AFBB", "ABCD"]
    """
    return sorted(pieces, key=lambda p: (-p.count("F"), p))


def common_edges(a: List[int], b: List[int]) -> List[int]:
    # edges of a which are also in b, in the order of a, every edge only once
    res = []
    for e in a:
        if e in b and e not in res:
            res.append(e)
    return res
