def gaps_in_ranking(points):
    """
    Given a list of points, None for somebody who did not take part, return for every entry by how much
    it is behind the next better different number; the best get 0 and None stays None.

    >>> gaps_in_ranking([50, 70, None, 50, 10])
    [20, 0, None, 20, 40]
    """
    gaps = []
    for p in points:
        if p is None:
            gaps.append(None)
            continue
        better = [x for x in points if x is not None and x > p]
        gaps.append(min(better) - p if better else 0)
    return gaps


def average_ranks(values):
    """
    The lowest value has rank 1. Equal values share the average of the ranks which they occupy together.
    Return a list of floats.

    Example:
    average_ranks([10, 20, 10]) == [1.5, 3.0, 1.5]
    """
    ranks = []
    for v in values:
        below = sum(1 for x in values if x < v)
        same = values.count(v)
        ranks.append(below + (same + 1) / 2)
    return ranks


def upper_half(scores):
    """
    Return the names of the upper half of a {name: score} dictionary in alphabetical order. With an odd
    number the one in the middle belongs to it. Everyone who ties with the last of the half is in too.

    >>> upper_half({"a": 1, "b": 3, "c": 3, "d": 9})
    ['b', 'c', 'd']
    """
    if not scores:
        return []
    order = sorted(scores.values(), reverse=True)
    border = order[(len(order) - 1) // 2]
    return sorted(name for name in scores if scores[name] >= border)


def rank_by_wins(duels):
    """
    Duels are (winner, loser). Order the names by wins from high to low. Two names with equal wins that
    met each other: the one who won more of these duels is in front; otherwise the name decides. (Only
    the direct neighbours in the order are compared, once from top to bottom.)

    rank_by_wins([("b", "a"), ("a", "c"), ("c", "d")]) -> ["b", "a", "c", "d"]
    """
    wins = {}
    for w, l in duels:
        wins[w] = wins.get(w, 0) + 1
        wins.setdefault(l, 0)
    order = sorted(wins, key=lambda n: (-wins[n], n))
    for i in range(len(order) - 1):
        x, y = order[i], order[i + 1]
        if wins[x] == wins[y] and duels.count((y, x)) > duels.count((x, y)):
            order[i], order[i + 1] = y, x
    return order


def merge_rankings(rankings):
    """
    Each ranking is a list of names, best first. A name gets as many penalty points as its place in
    each ranking; where it is missing it gets the number of names of that ranking plus one. Return the
    names from few points to many; ties are decided by the best single place, then the name.

    >>> merge_rankings([["x", "y", "z"], ["z", "x"]])
    ['x', 'z', 'y']
    """
    names = set()
    for r in rankings:
        names.update(r)

    def places(name):
        return [r.index(name) + 1 if name in r else len(r) + 1 for r in rankings]

    return sorted(names, key=lambda n: (sum(places(n)), min(places(n)), n))


def grade_letters(scores, cuts="AABBBC"):
    """
    Give letters by place: the best gets cuts[0], the second cuts[1] and so on, all others the last
    letter. Equal scores get the letter of the best of them.

    grade_letters({"p": 9, "q": 9, "r": 7, "s": 1}, "ABC") # => {"p": "A", "q": "A", "r": "C", "s": "C"}
    """
    letters = {}
    for name, score in scores.items():
        better = len([s for s in scores.values() if s > score])
        letters[name] = cuts[min(better, len(cuts) - 1)]
    return letters


def is_fair_order(names, scores):
    """Check that no name stands behind one with a smaller score; unknown names have the score 0."""
    values = [scores.get(n, 0) for n in names]
    return all(values[i] >= values[i + 1] for i in range(len(values) - 1))
