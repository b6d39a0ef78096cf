from typing import List, Set, Tuple


def grow_nest(nest: Set[Tuple[int, int]], rounds: int) -> Set[Tuple[int, int]]:
    """
    An ant nest is a set of dug fields (x, y). In every round each field that is not dug
    and has exactly two dug neighbours (of the four that share a side) is dug, all at the
    same time. Return the nest after the given rounds.

    >>> sorted(grow_nest({(0, 0), (1, 1)}, 1))
    [(0, 0), (0, 1), (1, 0), (1, 1)]
    >>> grow_nest({(0, 0)}, 5)
    {(0, 0)}
    """
    dug = set(nest)
    for _ in range(rounds):
        touch = {}
        for x, y in dug:
            for p in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if p not in dug:
                    touch[p] = touch.get(p, 0) + 1
        dug |= {p for p, n in touch.items() if n == 2}
    return dug


def ants_on_stick(positions, facing, length):
    """
    Ants run along a stick of the given length with one unit per second; facing is a string
    of 'l' and 'r', one letter per ant. An ant that reaches an end (0 or length) falls
    down, and they can pass each other. Return the indices of the ants in the order of
    falling; of two that fall at the same time the smaller index comes first.

    Example:
    ants_on_stick([2, 5, 9], "rll", 10) == [1, 0, 2]
    """
    times = []
    for i in range(len(positions)):
        if facing[i] == "l":
            t = positions[i]
        else:
            t = length - positions[i]
        times.append((t, i))
    times.sort()
    return [i for t, i in times]


def carry_leaves(leaves: List[int], ants: List[int]) -> int:
    """
    Each ant can carry one leaf up to its strength. The ants choose one after the other, in
    the given order, and each takes the heaviest leaf that it can carry. Return the weight
    of the leaves that are left.

    >>> carry_leaves([5, 8, 3], [4, 6])
    8
    >>> carry_leaves([5, 8], [1])
    13
    """
    left = sorted(leaves)
    for strength in ants:
        k = len(left) - 1
        while k >= 0 and left[k] > strength:
            k -= 1
        if k >= 0:
            left.pop(k)
    return sum(left)


def scent_trail(cells: str, steps: int) -> str:
    """
    A tunnel is a string of digits: the strength of a scent in each cell. In one step every
    cell becomes the larger one of its two neighbours minus 1 or its own strength minus 2,
    whichever is larger, but never less than 0. Return the string after some steps.

    >>> scent_trail("00900", 1)
    '08780'
    >>> scent_trail("111", 3)
    '000'
    """
    row = [int(c) for c in cells]
    for _ in range(steps):
        new = []
        for i in range(len(row)):
            left = row[i - 1] if i > 0 else 0
            right = row[i + 1] if i + 1 < len(row) else 0
            new.append(max(0, max(left, right) - 1, row[i] - 2))
        row = new
    return "".join(str(x) for x in row)


def queen_calls(n, k):
    """
    n ants 0 .. n-1 stand in a ring. The queen walks from ant 0 around and counts; each
    k-th ant that she meets changes its state between asleep and awake (asleep at first),
    until she has woken or put to bed n ants. Return the list of the ants that are awake.

    queen_calls(5, 2) == [0, 1, 2, 3, 4]
    queen_calls(4, 2) == []
    """
    awake = [False] * n
    pos = -1
    for _ in range(n):
        pos = (pos + k) % n
        awake[pos] = not awake[pos]
    return [i for i in range(n) if awake[i]]
