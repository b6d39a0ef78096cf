from typing import List, Tuple


def take_turns(piles: List[int], first: int, second: int) -> Tuple[int, int]:
    """
    Two players take stones from piles in order. On his turn a player takes at most his number
    (first or second) of stones from the leftmost pile that is not empty. Return how many stones
    each of them has at the end. The first player begins.

    >>> take_turns([5, 2], 3, 2)
    (5, 2)
    >>> take_turns([], 1, 1)
    (0, 0)
    """
    rest = [p for p in piles if p > 0]
    got = [0, 0]
    most = [first, second]
    turn = 0
    while rest:
        n = min(rest[0], most[turn])
        got[turn] += n
        rest[0] -= n
        if rest[0] == 0:
            rest.pop(0)
        turn = 1 - turn
    return got[0], got[1]


def merge_equal(piles: List[int]) -> List[int]:
    """
    Go through the piles from left to right and build a new row. Whenever the last pile of the
    new row is equal to the next pile, the two become one pile of double size, and this one is
    compared with the pile before it in the same way.

    Examples:
    merge_equal([2, 1, 1, 4]) == [8]
    merge_equal([3, 3, 3]) == [6, 3]
    merge_equal([]) == []
    """
    row = []
    for p in piles:
        while row and row[-1] == p:
            row.pop()
            p *= 2
        row.append(p)
    return row


def level_moves(piles: List[int]) -> int:
    """
    Return the number of single stones that have to be moved to make all piles equally high, or
    -1 if this is not possible because the stones can not be shared evenly. No piles need no moves.

    level_moves([1, 5, 3]) == 2
    level_moves([1, 2]) == -1
    level_moves([]) == 0
    """
    if not piles:
        return 0
    total = sum(piles)
    if total % len(piles) != 0:
        return -1
    height = total // len(piles)
    moves = 0
    for p in piles:
        if p > height:
            moves += p - height
    return moves


def falling_stones(piles: List[int], step: int) -> List[int]:
    """
    A pile that is more than step higher than its right neighbour loses its surplus: stones fall
    to the neighbour one by one until the difference is at most step. Do this once for every pile
    from left to right. Return the new piles.

    falling_stones([9, 1, 1], 2) == [6, 3, 2]
    falling_stones([4], 1) == [4]
    """
    l = piles[:]
    for i in range(len(l) - 1):
        while l[i] - l[i + 1] > step:
            l[i] -= 1
            l[i + 1] += 1
    return l


def colour_runs(stones: str) -> List[Tuple[str, int]]:
    """
    A row of stones is given as a string, one letter for each colour. Return the list of (colour,
    length) for all stretches that are longer than the stretch before them. The first stretch has
    none before it and is not returned.

    >>> colour_runs("abbccca")
    [('b', 2), ('c', 3)]
    >>> colour_runs("")
    []
    """
    runs = []
    for ch in stones:
        if runs and runs[-1][0] == ch:
            runs[-1] = (ch, runs[-1][1] + 1)
        else:
            runs.append((ch, 1))
    res = []
    for i in range(1, len(runs)):
        if runs[i][1] > runs[i - 1][1]:
            res.append(runs[i])
    return res
