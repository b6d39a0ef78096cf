def pad_left(items: list, length: int, filler) -> list:
    # nothing is cut off when the list is already longer
    missing = length - len(items)
    return [filler] * max(0, missing) + items


def remove_troll_votes(votes: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Users who gave only the lowest mark (1), and at least three times, are left out."""
    by_user = {}
    for user, mark in votes:
        by_user.setdefault(user, []).append(mark)
    trolls = {u for u, marks in by_user.items() if len(marks) >= 3 and set(marks) == {1}}
    return [(u, m) for u, m in votes if u not in trolls]


def cut_out(values, spans):
    # all values whose index is in none of the spans
    result = []
    for i, v in enumerate(values):
        if not any(s <= i < e for s, e in spans):
            result.append(v)
    return result


def undelivered(ordered, delivered):
    # position by position, None means that nothing came
    return [o for o, d in zip(ordered, delivered) if d is None or d != o]


def missing_keys_by_floor(keys: list[int], per_floor: int, floors: int) -> list[list[int]]:
    # keys are numbered from 1 through all the floors
    missing = []
    for floor in range(floors):
        first = floor * per_floor + 1
        missing.append([k for k in range(first, first + per_floor) if k not in keys])
    return missing


def weave_by_length(words_a, words_b):
    # shorter word of the two heads first
    a, b = list(words_a), list(words_b)
    out = []
    while a and b:
        if len(a[0]) <= len(b[0]):
            out.append(a.pop(0))
        else:
            out.append(b.pop(0))
    return out + a + b


def argmax_last(values):
    """Position of the maximum, the last one on a tie; None for an empty list."""
    if not values:
        return None
    return max(range(len(values)), key=lambda i: (values[i], i))


def mirror_wall(tiles: list[str]) -> list[str]:
    """
    >>> mirror_wall(['a', 'b', 'c'])
    ['a', 'b', 'c', 'c', 'b', 'a']
    """
    return tiles + list(reversed(tiles))


def in_three(values, low, high):
    # below, between (inclusive), above
    below = [v for v in values if v < low]
    between = [v for v in values if low <= v <= high]
    above = [v for v in values if v > high]
    return below, between, above


def longest_red(states: list[str]) -> int:
    """
    >>> longest_red(['red', 'green', 'red', 'red'])
    2
    """
    best = run = 0
    for s in states:
        run = run + 1 if s == 'red' else 0
        best = max(best, run)
    return best
