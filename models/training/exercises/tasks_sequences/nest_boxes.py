def settle(boxes: int, arrivals: list[int], shy: int) -> list[int]:
    """
    Bird pairs arrive and want the box with the given number. A pair takes the wanted box if
    it and all boxes within a distance of `shy` are empty; otherwise the next such box to
    the right; if there is none, it flies away. Return the taken boxes in order of taking.

    >>> settle(8, [3, 3, 0, 7], 1)
    [3, 5, 0, 7]
    """
    taken = []
    for want in arrivals:
        for box in range(max(want, 0), boxes):
            if all(abs(box - t) > shy for t in taken):
                taken.append(box)
                break
    return taken


def brood_overlap(broods: list[tuple[int, int]]) -> int:
    """
    Broods are (first day, last day). Return the largest number of broods on a single day.

    >>> brood_overlap([(1, 5), (4, 9), (5, 6), (10, 11)])
    3
    >>> brood_overlap([])
    0
    """
    most = 0
    for first, _ in broods:
        n = 0
        for a, b in broods:
            if a <= first <= b:
                n += 1
        if n > most:
            most = n
    return most


def feeding_turns(visits: str) -> tuple[int, int]:
    """
    Visits are written as "m" (male) and "f" (female). Return how many visits were a change from one
    parent to the other, and how long the longest series of one parent was.

    >>> feeding_turns("mffmmm")
    (2, 3)
    """
    if not visits:
        return 0, 0
    changes = 0
    longest = run = 1
    for i in range(1, len(visits)):
        if visits[i] != visits[i - 1]:
            changes += 1
            run = 1
        else:
            run += 1
        longest = max(longest, run)
    return changes, longest


def left_the_nest(counts: list[int]) -> int:
    """
    counts[i] is the number of chicks seen on day i; hidden chicks are sometimes not counted.
    Return the day from which on the number never again was as high as its maximum, that is the
    day after the last maximum; -1 if the maximum is on the last day.

    >>> left_the_nest([3, 5, 4, 5, 2, 0])
    4
    >>> left_the_nest([1, 2])
    -1
    """
    if not counts:
        return -1
    top = max(counts)
    last = len(counts) - 1 - counts[::-1].index(top)
    return -1 if last == len(counts) - 1 else last + 1


def repair_first(boxes):
    """
    Boxes are (name, age, damage). Those with damage over 5 come first, the worst at the front; the
    others follow by age, the oldest first, but new ones (age 0) are left out.

    Example:
    repair_first([("a", 3, 1), ("b", 1, 9), ("c", 0, 2), ("d", 8, 0)]) == ["b", "d", "a"]
    """
    bad = sorted((b for b in boxes if b[2] > 5), key=lambda b: -b[2])
    rest = sorted((b for b in boxes if b[2] <= 5 and b[1] > 0), key=lambda b: -b[1])
    return [b[0] for b in bad + rest]
