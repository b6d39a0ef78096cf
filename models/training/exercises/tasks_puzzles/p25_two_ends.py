def bridge_watch(west, east):
    """
    Two guards stand at the ends of a row of planks and each walks towards the other, `west` and `east` planks per minute.
    Return a function that tells, for a number of planks, in which minute they meet or pass (None if nobody walks).

    >>> bridge_watch(2, 1)(10)
    4
    >>> bridge_watch(0, 0)(10) is None
    True
    """
    def minute(planks):
        if planks <= 0:
            return 0
        if west + east <= 0:
            return None
        full, rest = divmod(planks, west + east)
        return full if rest == 0 else full + 1

    return minute


def eat_from_ends(loaves):
    """
    Two friends eat a row of loaves, one from the left, one from the right. In each turn the one who has eaten less so far
    takes the next loaf (the left one if both have eaten the same). Return how much each of them has eaten.

    >>> eat_from_ends([3, 1, 4, 2])
    (4, 6)
    >>> eat_from_ends([])
    (0, 0)
    """
    left, right = 0, len(loaves) - 1
    a = b = 0
    while left <= right:
        if a <= b:
            a += loaves[left]
            left += 1
        else:
            b += loaves[right]
            right -= 1
    return a, b


def mirror_swaps(row, limit):
    """
    Compare the numbers at mirrored places of a row. If the left one is larger than the right one by more than `limit`, swap
    them. Return the new row and the number of swaps.

    >>> mirror_swaps([9, 2, 5, 1, 3], 2)
    ([3, 2, 5, 1, 9], 1)
    """
    result = list(row)
    i = 0
    j = len(result) - 1
    swaps = 0
    while i < j:
        if result[i] - result[j] > limit:
            result[i], result[j] = result[j], result[i]
            swaps += 1
        i += 1
        j -= 1
    return result, swaps


def trim_quiet(levels, quiet):
    """
    Cut off the levels at both ends that are not louder than `quiet`, but leave one quiet level on each side where there is
    one. Return an empty list if no level is loud.

    >>> trim_quiet([0, 1, 7, 0, 8, 1, 0], 1)
    [1, 7, 0, 8, 1]
    """
    if not any(level > quiet for level in levels):
        return []
    left = 0
    while levels[left] <= quiet:
        left += 1
    right = len(levels) - 1
    while levels[right] <= quiet:
        right -= 1
    return levels[max(0, left - 1):right + 2]


def common_steps(a, b):
    """
    Two sorted lists of step numbers are given. Return the pairs of indices (i, j) where a[i] and b[j] are neighbours, that
    is, differ by exactly one. Each list holds no number twice.

    >>> common_steps([1, 4, 8], [3, 5, 9])
    [(1, 0), (1, 1), (2, 2)]
    """
    pairs = []
    start = 0
    for i, x in enumerate(a):
        while start < len(b) and b[start] < x - 1:
            start += 1
        j = start
        while j < len(b) and b[j] <= x + 1:
            if b[j] != x:
                pairs.append((i, j))
            j += 1
    return pairs


def meets_in_middle(text):
    """Check if the first half of a text, read forwards, uses only letters of the second half, read in any order."""
    half = len(text) // 2
    if half == 0:
        return False
    return set(text[:half]) <= set(text[half:])
