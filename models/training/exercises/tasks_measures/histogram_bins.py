def bin_counts(values, start, width, n):
    """
    Count how many values fall into each of n bins of that width, the first beginning at `start`. A value
    on a border belongs to the upper bin. Values outside are counted in the second number that is returned.

    >>> bin_counts([1, 2.5, 3, 9, -1], 0, 2, 3)
    ([1, 2, 0], 2)
    """
    counts = [0] * n
    outside = 0
    for v in values:
        i = int((v - start) // width)
        if 0 <= i < n:
            counts[i] += 1
        else:
            outside += 1
    return counts, outside


def equal_bins(values, n):
    """Sort the values and cut them into n groups of the same size; where it does not come out even the
    first groups get one more.

    >>> equal_bins([5, 1, 4, 2, 3], 2)
    [[1, 2, 3], [4, 5]]
    >>> equal_bins([1], 3)
    [[1], [], []]
    """
    ordered = sorted(values)
    size, extra = divmod(len(ordered), n)
    groups = []
    at = 0
    for i in range(n):
        end = at + size + (1 if i < extra else 0)
        groups.append(ordered[at:end])
        at = end
    return groups


def peak_bins(counts):
    """Indices of bins that are higher than both neighbours; beyond the ends the neighbours are 0.

    >>> peak_bins([3, 1, 4, 4, 2, 5])
    [0, 5]
    """
    padded = [0] + counts + [0]
    return [i - 1 for i in range(1, len(padded) - 1) if padded[i - 1] < padded[i] > padded[i + 1]]


def share_below(values, limit):
    # share of values strictly below the limit, two places, 0.0 for no values
    if not values:
        return 0.0
    return round(sum(v < limit for v in values) / len(values), 2)


def cumulated(counts):
    """Return for each bin the percent (whole, rounded) of all counts in it and before it. All zeros give
    zeros.

    >>> cumulated([1, 1, 2])
    [25, 50, 100]
    """
    total = sum(counts)
    out = []
    so_far = 0
    for c in counts:
        so_far += c
        out.append(round(so_far * 100 / total) if total else 0)
    return out


def merge_small(counts, least):
    """Merge bins from left to right until each has at least `least`; a rest that stays too small is
    added to the last one.

    >>> merge_small([1, 2, 5, 1, 1], 3)
    [3, 7]
    >>> merge_small([1], 3)
    [1]
    """
    merged = []
    current = 0
    for c in counts:
        current += c
        if current >= least:
            merged.append(current)
            current = 0
    if current > 0:
        if merged:
            merged[-1] += current
        else:
            merged.append(current)
    return merged


def is_lopsided(values):
    """Return "left", "right" or "even": on which side of the middle between smallest and largest are
    more values?

    >>> is_lopsided([1, 2, 3, 10]), is_lopsided([1, 9, 10]), is_lopsided([1, 5])
    ('left', 'right', 'even')
    """
    if len(values) < 2:
        return "even"
    middle = (min(values) + max(values)) / 2
    low = sum(1 for v in values if v < middle)
    high = sum(1 for v in values if v > middle)
    if low == high:
        return "even"
    return "left" if low > high else "right"
