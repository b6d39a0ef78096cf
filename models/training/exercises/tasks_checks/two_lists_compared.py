from typing import List, Optional


def compare_shopping(plan: List[str], basket: List[str]) -> str:
    """
    Compare a shopping plan with a basket. Return "exact" if both hold the same things (each
    counted once), "more" if the basket has everything and something else, "less" if it only
    lacks things, and "other" if it lacks some and has something else.

    >>> compare_shopping(["tea", "jam"], ["jam", "tea"])
    'exact'
    >>> compare_shopping(["tea", "jam"], ["jam", "tea", "nuts"])
    'more'
    >>> compare_shopping(["tea", "jam"], ["nuts"])
    'other'
    """
    want, have = set(plan), set(basket)
    if want == have:
        return "exact"
    if want < have:
        return "more"
    return "less" if have < want else "other"


def leads_all_the_way(a: List[int], b: List[int]) -> bool:
    """Two runners are timed at the same posts. Return True if the first was never behind the
    second and ahead at least once. Lists of different length can't be compared: False.

    >>> leads_all_the_way([10, 20, 31], [10, 22, 31])
    True
    >>> leads_all_the_way([10, 20], [10, 20])
    False
    """
    if len(a) != len(b):
        return False
    ahead = False
    for x, y in zip(a, b):
        if x > y:
            return False
        if x < y:
            ahead = True
    return ahead


def one_swap_apart(old: List[str], new: List[str]) -> bool:
    """
    Two seating lists are given. Check whether the second one came from the first by letting
    exactly two neighbours change their places.

    one_swap_apart(["A", "B", "C"], ["B", "A", "C"]) == True
    one_swap_apart(["A", "B", "C"], ["C", "B", "A"]) == False
    one_swap_apart(["A", "B"], ["A", "B"]) == False
    """
    if len(old) != len(new):
        return False
    diff = [i for i in range(len(old)) if old[i] != new[i]]
    if len(diff) != 2:
        return False
    i, j = diff
    return j == i + 1 and old[i] == new[j] and old[j] == new[i]


def first_change(before: str, after: str) -> Optional[int]:
    """
    Return the index at which two log lines begin to differ, or None for equal lines.
    If one line is only a longer version of the other, they differ where the shorter ends.

    >>> first_change("door open", "door shut")
    5
    >>> first_change("door", "doors")
    4
    >>> first_change("x", "x") is None
    True
    """
    if before == after:
        return None
    for i, (p, q) in enumerate(zip(before, after)):
        if p != q:
            return i
    return min(len(before), len(after))


def better_offer(a, b):
    """Offers are (price, days). Return "a" or "b" for the cheaper, then for the faster one,
    or "any" if they are the same in both."""
    if a == b:
        return "any"
    return "a" if a < b else "b"


def dominates(p: tuple, q: tuple) -> bool:
    # at least as good everywhere, better somewhere
    return all(x >= y for x, y in zip(p, q)) and any(x > y for x, y in zip(p, q))


def same_cast(first, second):
    """The same actors in the same numbers, whatever the order and the case."""
    return sorted(n.lower() for n in first) == sorted(n.lower() for n in second)
