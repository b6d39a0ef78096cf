def valleys(heights: list[int]) -> list[int]:
    """Heights that are lower than the neighbour on each side; the ends have no two neighbours.

    >>> valleys([5, 2, 6, 6, 3, 4])
    [2, 3]
    """
    found = []
    for i in range(1, len(heights) - 1):
        if heights[i] < heights[i - 1] and heights[i] < heights[i + 1]:
            found.append(heights[i])
    return found


def plateau_peaks(heights: list[int]) -> list[tuple[int, int]]:
    """Peaks that may be several positions wide, as (first, last). Before and behind a peak
    it has to be lower, but the list may also end there.

    >>> plateau_peaks([1, 3, 3, 2, 4])
    [(1, 2), (4, 4)]
    """
    peaks = []
    i = 0
    n = len(heights)
    while i < n:
        j = i
        while j + 1 < n and heights[j + 1] == heights[i]:
            j += 1
        left_ok = i == 0 or heights[i - 1] < heights[i]
        right_ok = j == n - 1 or heights[j + 1] < heights[i]
        if left_ok and right_ok:
            peaks.append((i, j))
        i = j + 1
    return peaks


def sun_on_houses(heights: list[int]) -> list[int]:
    """The sun shines from the left. Return the indexes of the houses that are higher than all
    houses to their left.

    >>> sun_on_houses([3, 2, 5, 5, 6])
    [0, 2, 4]
    """
    lit = []
    for i, h in enumerate(heights):
        if all(other < h for other in heights[:i]):
            lit.append(i)
    return lit


def shade_lengths(heights: list[int]) -> list[int]:
    """In the evening each tree throws a shadow to the right that covers as many trees as the tree is
    metres high, but the shadow ends at a tree that is at least as high. Count the covered trees.

    >>> shade_lengths([2, 1, 1, 3, 1])
    [2, 0, 0, 1, 0]
    """
    covered = []
    for i, h in enumerate(heights):
        k = 0
        while k < h and i + k + 1 < len(heights) and heights[i + k + 1] < h:
            k += 1
        covered.append(k)
    return covered


def total_climb(profile: list[int]) -> tuple[int, int]:
    """Metres up and metres down along a hiking profile."""
    up = down = 0
    for i in range(len(profile) - 1):
        step = profile[i + 1] - profile[i]
        if step > 0:
            up += step
        else:
            down -= step
    return up, down


def steepest(profile):
    """Index of the start of the steepest step, up or down.

    >>> steepest([100, 120, 90, 95])
    1
    """
    return max(range(len(profile) - 1), key=lambda i: abs(profile[i + 1] - profile[i]))


def longest_way_down(profile: list[int]) -> list[int]:
    """The longest part of the profile in which each height is below the one before.

    >>> longest_way_down([5, 4, 6, 3, 2, 2])
    [6, 3, 2]
    """
    best = profile[:1]
    current = profile[:1]
    for h in profile[1:]:
        if h < current[-1]:
            current.append(h)
        else:
            current = [h]
        if len(current) > len(best):
            best = current[:]
    return best


def ring_neighbour_sums(ring):
    """Sum of both neighbours for each child in a ring of children with numbers.

    >>> ring_neighbour_sums([1, 2, 3, 4])
    [6, 4, 6, 4]
    """
    n = len(ring)
    return [ring[i - 1] + ring[(i + 1) % n] for i in range(n)]


def equal_neighbours(values):
    # number of places where a value is followed by itself
    return sum(a == b for a, b in zip(values, values[1:]))
