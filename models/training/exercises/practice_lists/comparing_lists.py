def first_difference(old, new):
    """
    Return the first index at which two lists differ. When one list goes on where the other
    one ends, that index is meant; equal lists give -1.

    >>> first_difference([1, 2, 3], [1, 5, 3])
    1
    >>> first_difference([1, 2], [1, 2, 3])
    2
    """
    for i, (a, b) in enumerate(zip(old, new)):
        if a != b:
            return i
    if len(old) == len(new):
        return -1
    return min(len(old), len(new))


def winner_by_places(mine, yours):
    """
    Compare two lists of cards from the left. The first place at which the cards differ by
    more than two decides; if there is none, the longer list wins.

    >>> winner_by_places([5, 9], [6, 3])
    'mine'
    >>> winner_by_places([5], [6, 3])
    'yours'
    """
    for a, b in zip(mine, yours):
        if a > b + 2:
            return "mine"
        if b > a + 2:
            return "yours"
    if len(mine) == len(yours):
        return "nobody"
    return "mine" if len(mine) > len(yours) else "yours"


def moved_items(old, new):
    """
    Return the items that are in both lists but at different places, with the number of
    places by which they moved to the right (negative: to the left).

    >>> moved_items(["a", "b", "c"], ["c", "b", "x", "a"])
    [('a', 3), ('c', -2)]
    """
    moved = []
    for i in range(len(old)):
        if old[i] not in new:
            continue
        shift = new.index(old[i]) - i
        if shift != 0:
            moved.append((old[i], shift))
    return moved


def describe_changes(old, new):
    """
    Write lines about two lists of names: "+ name" for each new one and "- name" for each
    one that is gone, sorted by name.

    >>> describe_changes(["bo", "al"], ["al", "cy"])
    ['- bo', '+ cy']
    """
    lines = []
    for name in sorted(set(old) | set(new)):
        if name not in old:
            lines.append("+ " + name)
        elif name not in new:
            lines.append("- " + name)
    return lines


def dominates(first, second):
    """
    The first list dominates the second one if no number of it is smaller than the number at
    the same place of the second list, and at least one number is greater.

    >>> dominates([3, 4], [3, 2])
    True
    >>> dominates([3, 4], [3, 4])
    False
    """
    greater = False
    for a, b in zip(first, second):
        if a < b:
            return False
        if a > b:
            greater = True
    return greater


def not_dominated(lists):
    """
    Return those lists which are dominated by no other one.

    >>> not_dominated([[1, 5], [2, 2], [2, 6], [3, 0]])
    [[2, 6], [3, 0]]
    """
    return [a for a in lists if not any(dominates(b, a) for b in lists)]


def take_larger(first, second, most):
    """
    Build a list from the larger number at each place; at most most numbers may come from
    the second list, after that those of the first are taken in any case.

    >>> take_larger([1, 5, 2, 3], [4, 4, 9, 7], 2)
    [4, 5, 9, 3]
    """
    taken = []
    from_second = 0
    for a, b in zip(first, second):
        if b > a and from_second < most:
            taken.append(b)
            from_second += 1
        else:
            taken.append(a)
    return taken
