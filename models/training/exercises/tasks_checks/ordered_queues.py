from typing import List, Tuple


def queue_is_polite(ages: List[int]) -> bool:
    """
    A queue is polite if nobody of 70 or more stands behind somebody younger than 18.

    >>> queue_is_polite([75, 30, 12])
    True
    >>> queue_is_polite([30, 12, 75])
    False
    """
    child_seen = False
    for age in ages:
        if age < 18:
            child_seen = True
        elif age >= 70 and child_seen:
            return False
    return True


def sort_effort(values: list) -> str:
    """How much is there to sort? "none" if no number is larger than the next one, "flip" if the
    list only has to be read from its end, "one" if a single number can be taken out so that
    the rest is in order, and "much" otherwise.

    >>> sort_effort([1, 1, 4])
    'none'
    >>> sort_effort([5, 3, 2])
    'flip'
    >>> sort_effort([4, 2, 3, 5])
    'one'
    """
    def in_order(xs):
        return all(xs[i] <= xs[i + 1] for i in range(len(xs) - 1))

    if in_order(values):
        return "none"
    if in_order(values[::-1]):
        return "flip"
    for i in range(len(values)):
        if in_order(values[:i] + values[i + 1:]):
            return "one"
    return "much"


def sorted_by_last_name(names: List[str]) -> bool:
    """
    Given full names with the last name at the end, return True if they are sorted by the last
    name and, for the same last name, by what stands before it. Case does not matter.

    sorted_by_last_name(["Zoe Adler", "Ann bell", "Cora Bell"]) -> True
    sorted_by_last_name(["Cora Bell", "Ann Bell"]) -> False
    """
    def key(name):
        parts = name.lower().split()
        return parts[-1], parts[:-1]

    for i in range(1, len(names)):
        if key(names[i]) < key(names[i - 1]):
            return False
    return True


def out_of_place(tickets: List[int]):
    """
    Exactly one person may have jumped the queue. Return the index of the first ticket that is
    smaller than the one before it, or -1 if the tickets are in order. If there are
    two or more such places return None.

    >>> out_of_place([3, 4, 9, 5, 8])
    3
    >>> out_of_place([3, 4, 5])
    -1
    >>> out_of_place([3, 2, 1]) is None
    True
    """
    drops = [i for i in range(1, len(tickets)) if tickets[i] < tickets[i - 1]]
    if len(drops) > 1:
        return None
    return drops[0] if drops else -1


def served_in_turn(log: List[Tuple[str, str]]) -> bool:
    """The log holds ("in", name) and ("out", name). Is everybody served in the order of arrival?

    >>> served_in_turn([("in", "a"), ("in", "b"), ("out", "a")])
    True
    >>> served_in_turn([("in", "a"), ("in", "b"), ("out", "b")])
    False
    """
    waiting = []
    for event, name in log:
        if event == "in":
            waiting.append(name)
        elif not waiting or waiting[0] != name:
            return False
        else:
            waiting = waiting[1:]
    return True


def tallest_spread_out(h, k=2):
    # no two of the k tallest stand side by side
    tall = sorted(range(len(h)), key=lambda i: (-h[i], i))[:k]
    for i in tall:
        if i + 1 in tall:
            return False
    return True
