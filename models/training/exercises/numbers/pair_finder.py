def socks_left_over(sizes: list[int]) -> list[int]:
    """Socks of equal size make pairs. Return the sizes of the socks without a partner, sorted.

    >>> socks_left_over([39, 41, 39, 42, 41, 41])
    [41, 42]
    """
    single = set()
    for size in sizes:
        if size in single:
            single.remove(size)
        else:
            single.add(size)
    return sorted(single)


def heavy_boats(weights: list[int], limit: int) -> list[tuple[int, int]]:
    """Rowers sorted by weight share boats: the lightest with the heaviest, the second lightest with the
    second heaviest and so on. List the boats that are heavier than the limit.

    >>> heavy_boats([50, 62, 80, 85, 90, 95], 150)
    [(62, 90), (80, 85)]
    """
    left = 0
    right = len(weights) - 1
    heavy = []
    while left < right:
        if weights[left] + weights[right] > limit:
            heavy.append((weights[left], weights[right]))
        left += 1
        right -= 1
    return heavy


def dancing_couples(a, b, max_diff):
    """Pair dancers of two groups, smallest first, whose heights differ by at most max_diff.

    >>> dancing_couples([160, 170, 181], [163, 190, 168], 5)
    [(160, 163), (170, 168)]
    """
    a = sorted(a)
    b = sorted(b)
    i = j = 0
    couples = []
    while i < len(a) and j < len(b):
        if abs(a[i] - b[j]) <= max_diff:
            couples.append((a[i], b[j]))
            i += 1
            j += 1
        elif a[i] < b[j]:
            i += 1
        else:
            j += 1
    return couples


def partner_numbers(numbers: list[int]) -> list[tuple[int, int]]:
    """Find all pairs (a, b) from the list in which b is the double of a, sorted by a."""
    pool = set(numbers)
    return [(a, 2 * a) for a in sorted(pool) if a != 0 and 2 * a in pool]


def greatest_ratio(values):
    """Greatest value of a later number divided by an earlier number, to two places.

    >>> greatest_ratio([4, 2, 6, 5])
    3.0
    """
    best = 0
    lowest = values[0]
    for v in values[1:]:
        best = max(best, v / lowest)
        lowest = min(lowest, v)
    return round(best, 2)


def first_neighbours_with_sum(numbers, total):
    """Index of the first number that has the given sum together with its right neighbour, or -1.

    >>> first_neighbours_with_sum([4, 1, 6, 2], 8)
    2
    """
    for i, (x, y) in enumerate(zip(numbers, numbers[1:])):
        if x + y == total:
            return i
    return -1


def matching_ends(numbers):
    """Count how many positions from the front and from the back show the same number,
    until the first difference.

    >>> matching_ends([3, 8, 1, 4, 8, 3])
    2
    """
    count = 0
    left, right = 0, len(numbers) - 1
    while left < right and numbers[left] == numbers[right]:
        count += 1
        left += 1
        right -= 1
    return count
