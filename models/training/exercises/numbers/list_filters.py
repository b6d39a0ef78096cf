def keep_new_records(jumps: list[float]) -> list[float]:
    """Drop every jump that is not longer than the best jump before it.

    >>> keep_new_records([4.2, 4.0, 4.5, 4.5, 4.9])
    [4.2, 4.5, 4.9]
    """
    kept = []
    for j in jumps:
        if not kept or j > kept[-1]:
            kept.append(j)
    return kept


def shared_bids(numbers: list[int]) -> dict[int, int]:
    """Bids made by more than one person, each with the number of people, the highest bid first.

    >>> shared_bids([5, 2, 5, 9, 1, 9])
    {9: 2, 5: 2}
    """
    counts = {}
    for n in numbers:
        counts[n] = counts.get(n, 0) + 1
    return {n: counts[n] for n in sorted(counts, reverse=True) if counts[n] > 1}


def multiples_of_all(numbers: list[int], divisors: list[int]) -> list[int]:
    """Numbers that can be divided by each of the divisors.

    >>> multiples_of_all([12, 18, 24, 30], [2, 6, 4])
    [12, 24]
    """
    return [n for n in numbers if all(n % d == 0 for d in divisors)]


def remove_every_third(values: list[int]) -> list[int]:
    """Remove the third, the sixth, the ninth ... value."""
    result = []
    for i in range(len(values)):
        if (i + 1) % 3 != 0:
            result.append(values[i])
    return result


def split_at_zero(values: list[int]) -> list[list[int]]:
    """Zeros separate groups of values. Return the groups; there are no empty groups.

    >>> split_at_zero([3, 4, 0, 0, 5, 0])
    [[3, 4], [5]]
    """
    groups = []
    group = []
    for v in values:
        if v == 0:
            if group:
                groups.append(group)
            group = []
        else:
            group.append(v)
    if group:
        groups.append(group)
    return groups


def drop_small_moves(values: list[int], least: int) -> list[int]:
    """A sensor stores a value only if it differs by at least `least` from the value stored last.

    >>> drop_small_moves([10, 11, 13, 14, 9], 3)
    [10, 13, 9]
    """
    stored = values[:1]
    for v in values[1:]:
        if abs(v - stored[-1]) >= least:
            stored.append(v)
    return stored


def partition_by(values, limit):
    """Three lists: values below, equal to and above the limit.

    >>> partition_by([4, 9, 5, 1, 5], 5)
    ([4, 1], [5, 5], [9])
    """
    below, equal, above = [], [], []
    for v in values:
        if v < limit:
            below.append(v)
        elif v == limit:
            equal.append(v)
        else:
            above.append(v)
    return below, equal, above


def numbers_in_text(text: str) -> list[int]:
    """All whole numbers in a text, in their order.

    >>> numbers_in_text("3 eggs, 250g flour and 1 lemon")
    [3, 250, 1]
    """
    found = []
    current = ""
    for ch in text + " ":
        if ch.isdigit():
            current += ch
        elif current:
            found.append(int(current))
            current = ""
    return found
