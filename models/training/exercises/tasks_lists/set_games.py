from typing import List, Set, Tuple


def only_one_list(lists: List[List[int]]) -> List[int]:
    """
    You are given several lists of integers. Return the sorted list of those numbers that occur
    in exactly one of
    the lists (how often they occur inside of that list is not important).

    Examples:
    only_one_list([[1, 1, 2], [2, 3], [3, 4]]) == [1, 4]
    only_one_list([[5, 5]]) == [5]
    only_one_list([]) == []
    """
    counts = {}
    for lst in lists:
        for x in set(lst):
            counts[x] = counts.get(x, 0) + 1
    res = []
    for x in counts:
        if counts[x] == 1:
            res.append(x)
    return sorted(res)


def bingo_winner(cards: List[Set[int]], calls: List[int]) -> Tuple[int, int]:
    """
    Every player has a card, a set of numbers. The numbers are called one by one. Return a tuple
    (player, calls): the index of the player whose card is first complete and how many calls it
    took. If two cards are complete with the same call, the player with the smaller index wins.
    If nobody wins return (-1, -1).

    >>> bingo_winner([{1, 2, 3}, {4, 2}], [2, 4, 1, 3])
    (1, 2)
    >>> bingo_winner([{7}], [1, 2])
    (-1, -1)
    """
    called = set()
    for i in range(len(calls)):
        called.add(calls[i])
        for p in range(len(cards)):
            if cards[p] <= called:
                return p, i + 1
    return -1, -1


def first_repeat_distance(values: List[str]) -> int:
    """
    Go through the list until some value comes for the second time. Return how many places lie
    between its two
    occurrences (the difference of the indices), or -1 if every value is there only once.

    first_repeat_distance(["a", "b", "c", "b", "a"]) == 2
    first_repeat_distance(["a", "b"]) == -1
    """
    place = {}
    for i, v in enumerate(values):
        if v in place:
            return i - place[v]
        place[v] = i
    return -1


def cover_all(skills: List[Set[str]], needed: Set[str]) -> int:
    """
    People arrive one by one, each with a set of skills. Return after how many people all the
    needed skills are there for the first time. If nothing is needed, 0 people are enough. If it
    never happens, return -1.

    cover_all([{"cook"}, {"sing"}, {"cook", "drive"}], {"cook", "drive"}) == 3
    cover_all([{"cook"}], set()) == 0
    cover_all([{"cook"}], {"fly"}) == -1
    """
    missing = set(needed)
    if not missing:
        return 0
    n = 0
    for person in skills:
        n += 1
        missing -= person
        if len(missing) == 0:
            return n
    return -1


def drop_middle_copies(values: List[int]) -> List[int]:
    """
    Of each number keep only the first and the last copy; all the copies between them are removed.

    >>> drop_middle_copies([3, 1, 3, 2, 3, 1])
    [3, 1, 2, 3, 1]
    >>> drop_middle_copies([])
    []
    """
    out = []
    for i in range(len(values)):
        is_first = values[i] not in values[:i]
        is_last = values[i] not in values[i + 1:]
        if is_first or is_last:
            out.append(values[i])
    return out
