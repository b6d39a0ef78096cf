from typing import List, Optional


def seat_round_fire(names: List[str], quarrels: List[tuple]) -> Optional[List[str]]:
    """
    Seat all the campers around a fire so that no two who quarrel sit side by side; the
    last one sits beside the first one, too. `quarrels` is a list of pairs in any order.
    The first name always gets the first seat, and the others are tried in the order of
    the list. Return the first seating that works, or None.

    >>> seat_round_fire(["A", "B", "C"], [("A", "B")])
    >>> seat_round_fire(["A", "B", "C", "D"], [("B", "C")])
    ['A', 'B', 'D', 'C']
    """
    def hate(x, y):
        return (x, y) in quarrels or (y, x) in quarrels

    def place(seated):
        if len(seated) == len(names):
            return seated if not hate(seated[-1], seated[0]) else None
        for name in names:
            if name in seated or hate(seated[-1], name):
                continue
            found = place(seated + [name])
            if found:
                return found
        return None

    return place([names[0]])


def tents(groups, size):
    """
    Can groups of the given sizes sleep in tents of the size `size`, using only
    `len(groups) // 2` tents? A group must not be split. Return True or False.

    Examples:
    tents([2, 3, 1, 2], 4) == True
    tents([3, 3, 2, 2], 5) == True
    tents([3, 3, 3, 1], 5) == False
    """
    free = [size] * (len(groups) // 2)

    def put(i):
        if i == len(groups):
            return True
        for t in range(len(free)):
            if groups[i] <= free[t]:
                free[t] -= groups[i]
                if put(i + 1):
                    return True
                free[t] += groups[i]
        return False

    return put(0)


def night_watches(people: list[str], nights: int) -> list[str]:
    """
    Each night one person keeps watch; nobody watches on two nights in a row, and nobody
    watches more than twice in all. Return all plans as strings of initials. The people
    are given by one-letter names and tried in that order.

    >>> night_watches(["a", "b"], 3)
    ['aba', 'bab']
    >>> len(night_watches(["a", "b", "c"], 4))
    24
    """
    plans = []

    def extend(plan):
        if len(plan) == nights:
            plans.append(plan)
            return
        for p in people:
            if plan.count(p) < 2 and not plan.endswith(p):
                extend(plan + p)

    extend("")
    return plans


def rope_lengths(ropes, target, tolerance):
    """
    Find ropes that knotted together are as long as the target, give or take the
    tolerance. Every knot eats 10 cm. Return the first fitting list of ropes (in list
    order, taking a rope is tried before leaving it out) or an empty list.

    rope_lengths([200, 150, 90], 230, 5) == [150, 90]
    rope_lengths([200, 150, 90], 500, 5) == []
    """
    def go(i, chosen):
        if chosen:
            length = sum(chosen) - 10 * (len(chosen) - 1)
            if abs(length - target) <= tolerance:
                return chosen
        if i == len(ropes):
            return []
        return go(i + 1, chosen + [ropes[i]]) or go(i + 1, chosen)

    return go(0, [])


def count_flag_signals(colours, limits):
    """Count the signals of 1 to 3 flags, colour c being used at most limits[c] times per signal.

    count_flag_signals(["r", "w"], {"r": 1, "w": 2}) == 8
    """
    def rec(left, depth):
        n = 0
        if depth == 3:
            return 0
        for c in colours:
            if left[c] > 0:
                left[c] -= 1
                n += 1 + rec(left, depth + 1)
                left[c] += 1
        return n

    return rec(dict(limits), 0)
