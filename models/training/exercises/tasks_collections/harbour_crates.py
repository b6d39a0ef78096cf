def crates_by_owner(crates):
    """
    You are given a list of (code, owner) pairs in the order in which the crates came off the ship.
    Return a dictionary that maps each owner to the list of codes, in the order of unloading.
    Crates whose owner is None or an empty string belong to the owner "unclaimed".

    >>> crates_by_owner([("A1", "Moll"), ("B7", None), ("A2", "Moll")])
    {'Moll': ['A1', 'A2'], 'unclaimed': ['B7']}
    """
    result = {}
    for code, owner in crates:
        if not owner:
            owner = "unclaimed"
        if owner not in result:
            result[owner] = []
        result[owner].append(code)
    return result


def busiest_owner(crates):
    """
    Given (code, owner) pairs, find the owner with the most crates. When several owners
    have the same number, the one whose first crate came off the ship last is returned.
    Return None for an empty list.

    Example:
    busiest_owner([("A", "x"), ("B", "y"), ("C", "x"), ("D", "y")]) == "y"
    >>> busiest_owner([("A", "x"), ("B", "y"), ("C", "x"), ("D", "y")])
    'y'
    """
    if len(crates) == 0:
        return None
    counts = {}
    for _, owner in crates:
        counts[owner] = counts.get(owner, 0) + 1
    best = None
    for owner in counts:
        if best is None or counts[owner] >= counts[best]:
            best = owner
    return best


def missing_and_extra(manifest, found):
    """
    The manifest maps crate kinds to the expected number, found maps kinds to the number that was
    really counted. Return a tuple of two dictionaries (missing, extra) with positive differences only.
    A kind that is absent from one of the two counts as 0 there.

    >>> missing_and_extra({"tea": 5, "rice": 2}, {"tea": 3, "salt": 1, "rice": 2})
    ({'tea': 2}, {'salt': 1})
    """
    missing, extra = {}, {}
    for kind in sorted(set(manifest) | set(found)):
        diff = found.get(kind, 0) - manifest.get(kind, 0)
        if diff < 0:
            missing[kind] = -diff
        elif diff > 0:
            extra[kind] = diff
    return missing, extra


def can_share_container(first, second, conflicts):
    """
    Check if two groups of goods can travel in the same container. `conflicts` is a list of pairs
    of goods that must never meet; the order within a pair does not matter. Conflicts inside
    one single group have been accepted already and are ignored.

    can_share_container(["oil"], ["bread"], [("bread", "oil")]) -> False
    can_share_container(["oil", "fire"], ["bread"], [("oil", "fire")]) -> True
    """
    pairs = set()
    for a, b in conflicts:
        pairs.add((a, b))
        pairs.add((b, a))
    for x in first:
        for y in second:
            if (x, y) in pairs:
                return False
    return True


def stack_labels(stacks):
    """
    `stacks` is a list of lists of crate codes, bottom first. Label every crate with
    "stack:level" (both counted from 1) and return the map of code to label.
    If a code occurs twice, raise a ValueError.

    >>> stack_labels([["A", "B"], [], ["C"]])
    {'A': '1:1', 'B': '1:2', 'C': '3:1'}
    """
    labels = {}
    for i, stack in enumerate(stacks, 1):
        for level, code in enumerate(stack, 1):
            if code in labels:
                raise ValueError("double code " + str(code))
            labels[code] = str(i) + ":" + str(level)
    return labels
