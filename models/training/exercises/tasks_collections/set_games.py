def exactly_k(sets, k):
    """
    Return the sorted list of elements that are in exactly k of the given sets. For k == 0 nothing can be
    said and the list is empty.

    >>> exactly_k([{1, 2}, {2, 3}, {2}], 1)
    [1, 3]
    """
    if k <= 0:
        return []
    universe = set()
    for s in sets:
        universe |= s
    return sorted(x for x in universe if sum(1 for s in sets if x in s) == k)


def relation(a, b):
    """
    Describe how two sets lie to each other: "equal", "inside" (a is a part of b), "around" (b is a
    part of a), "apart" (nothing in common) or "crossing". Two empty sets are equal, one empty set is
    inside.

    Examples:
    relation({1}, {1, 2}) == "inside"
    relation({1, 3}, {1, 2}) == "crossing"
    relation({1}, {2}) == "apart"
    """
    if a == b:
        return "equal"
    if a < b:
        return "inside"
    if a > b:
        return "around"
    if a.isdisjoint(b):
        return "apart"
    return "crossing"


def merge_touching(sets):
    """
    Join sets as long as two of them have an element in common. Return the resulting sets as sorted
    lists, ordered by their first element.

    >>> merge_touching([{1, 2}, {5}, {2, 3}, {7, 5}])
    [[1, 2, 3], [5, 7]]
    """
    groups = []
    for s in sets:
        joined = set(s)
        apart = []
        for g in groups:
            if g & joined:
                joined |= g
            else:
                apart.append(g)
        groups = apart + [joined]
    return sorted(sorted(g) for g in groups if g)


def toggle(start, moves):
    """
    A set of lamps is on. Each move is a list of lamps that are switched: those that were on go off and
    the other way round; a lamp named twice in one move is switched twice. Return the sorted lamps that
    are on.

    toggle({1, 2}, [[2, 3], [3, 3], [4]]) -> [1, 3, 4]
    """
    on = set(start)
    for move in moves:
        for lamp in move:
            if lamp in on:
                on.remove(lamp)
            else:
                on.add(lamp)
    return sorted(on)


def new_each_round(rounds):
    """
    Return for each round (a list of cards) how many of its cards were not in any earlier round.

    >>> new_each_round([[1, 1, 2], [2, 3], [], [1, 3]])
    [2, 1, 0, 0]
    """
    seen = set()
    ans = []
    for r in rounds:
        fresh = set(r) - seen
        ans.append(len(fresh))
        seen |= fresh
    return ans


def chain_of_sets(sets):
    """Check if each set contains the one before it and at least one more element."""
    for i in range(1, len(sets)):
        if not sets[i - 1] < sets[i]:
            return False
    return True


def owners_vote(sets, least):
    """
    Return the elements which at least `least` percent of the non-empty sets contain, most frequent
    first, ties by value.

    owners_vote([{"a"}, {"a", "b"}, set()], 60) # => ["a"]
    """
    real = [s for s in sets if s]
    counts = {}
    for s in real:
        for x in s:
            counts[x] = counts.get(x, 0) + 1
    good = [x for x in counts if counts[x] * 100 >= least * len(real)]
    return sorted(good, key=lambda x: (-counts[x], x))


def smallest_difference_pair(sets):
    """
    Given a dictionary of name -> set, find the two names whose sets differ in the fewest elements.
    Return the two names in order; the alphabetically first pair wins ties. Fewer than two sets: None.

    smallest_difference_pair({"a": {1}, "b": {1, 2}, "c": {5, 6}}) == ("a", "b")
    """
    names = sorted(sets)
    if len(names) < 2:
        return None
    best = None
    for i in range(len(names)):
        for j in range(i + 1, len(names)):
            d = len(sets[names[i]] ^ sets[names[j]])
            if best is None or d < best[0]:
                best = (d, names[i], names[j])
    return best[1], best[2]
