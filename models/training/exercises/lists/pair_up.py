def pair_first_with_last(players):
    """Pair strong and weak players: first with last, second with last but one ... The middle
    player of an odd group is paired with None.

    >>> pair_first_with_last(['a', 'b', 'c', 'd'])
    [('a', 'd'), ('b', 'c')]
    >>> pair_first_with_last(['a', 'b', 'c'])
    [('a', 'c'), ('b', None)]
    """
    pairs = []
    left, right = 0, len(players) - 1
    while left < right:
        pairs.append((players[left], players[right]))
        left += 1
        right -= 1
    if left == right:
        pairs.append((players[left], None))
    return pairs


def unzip(pairs):
    """Turn a list of (name, amount) pairs into a list of names and a list of amounts.

    >>> unzip([('rice', 2), ('oil', 1)])
    (['rice', 'oil'], [2, 1])
    """
    names = []
    amounts = []
    for name, amount in pairs:
        names.append(name)
        amounts.append(amount)
    return names, amounts


def zip_longest_with_last(short, long):
    """Pair two lists; the shorter first list repeats its last element.

    >>> zip_longest_with_last(['red', 'blue'], [1, 2, 3, 4])
    [('red', 1), ('blue', 2), ('blue', 3), ('blue', 4)]
    """
    if not short:
        return []
    return [(short[min(i, len(short) - 1)], value) for i, value in enumerate(long)]


def zip_cycle(workers: list[str], shifts: list[str]) -> list[tuple[str, str]]:
    """Give the shifts to the workers in turn, starting again with the first when needed.

    >>> zip_cycle(['Tom', 'Eva'], ['mo', 'tu', 'we'])
    [('mo', 'Tom'), ('tu', 'Eva'), ('we', 'Tom')]
    """
    plan = []
    for i, shift in enumerate(shifts):
        plan.append((shift, workers[i % len(workers)]))
    return plan


def swap_pairs_in_place(pairs: list[tuple]) -> list[tuple]:
    """Flip the tuples whose first part is greater than the second one.

    >>> swap_pairs_in_place([(3, 1), (2, 5)])
    [(1, 3), (2, 5)]
    """
    for i, (a, b) in enumerate(pairs):
        if a > b:
            pairs[i] = (b, a)
    return pairs


def three_columns(ids, names, ages):
    # rows as dicts
    return [{'id': i, 'name': n, 'age': a} for i, n, a in zip(ids, names, ages)]


def neighbours(stops: list[str]) -> list[tuple[str, str]]:
    """All rides between neighbouring stops, there and back.

    >>> neighbours(['Oak', 'Elm', 'Ash'])
    [('Oak', 'Elm'), ('Elm', 'Ash'), ('Ash', 'Elm'), ('Elm', 'Oak')]
    """
    there = list(zip(stops, stops[1:]))
    back = [(b, a) for a, b in reversed(there)]
    return there + back


def mutual_friends(requests: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Pairs (a, b) with a < b where both asked each other.

    >>> mutual_friends([('lia', 'sam'), ('sam', 'lia'), ('sam', 'bo')])
    [('lia', 'sam')]
    """
    asked = set(requests)
    found = []
    for a, b in asked:
        if a < b and (b, a) in asked:
            found.append((a, b))
    return sorted(found)
