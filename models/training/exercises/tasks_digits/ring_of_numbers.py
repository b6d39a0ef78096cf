def turn_ring(ring, k):
    """
    Numbers stand on a ring. Turn it so that the number at position k comes to the front. Any
    whole number is allowed for k, an empty ring stays empty.

    >>> turn_ring([4, 8, 1], 2)
    [1, 4, 8]
    >>> turn_ring([4, 8, 1], -1)
    [1, 4, 8]
    """
    if not ring:
        return []
    k %= len(ring)
    return ring[k:] + ring[:k]


def jump_round(ring, start=0):
    """Stand on a position of the ring and jump as many positions forward as the number there
    says. Go on until you come to a position for the second time. Return the number of jumps.

    >>> jump_round([1, 2, 4, 1])
    3
    >>> jump_round([3, 0, 5])
    1
    """
    seen = set()
    pos = start
    jumps = 0
    while pos not in seen:
        seen.add(pos)
        pos = (pos + ring[pos]) % len(ring)
        jumps += 1
    return jumps


def neighbour_peaks(ring):
    """
    Return the values on the ring that are larger than both of their neighbours (the first and
    the last number are neighbours too). Rings of fewer than three numbers have no peaks.

    >>> neighbour_peaks([5, 1, 7, 2])
    [5, 7]
    >>> neighbour_peaks([5, 1])
    []
    """
    if len(ring) < 3:
        return []
    peaks = []
    for i in range(len(ring)):
        if ring[i] > ring[i - 1] and ring[i] > ring[(i + 1) % len(ring)]:
            peaks.append(ring[i])
    return peaks


def same_ring(a, b):
    """Check if two rings are equal apart from turning and from the direction of reading.

    same_ring([1, 2, 3], [3, 2, 1]) == True
    same_ring([1, 2, 3, 4], [1, 3, 2, 4]) == False
    same_ring([], []) == True
    """
    if len(a) != len(b):
        return False
    if not a:
        return True
    for variant in (b, b[::-1]):
        for k in range(len(variant)):
            if variant[k:] + variant[:k] == a:
                return True
    return False


def smooth_ring(ring, rounds):
    """
    In each round every number is replaced by the whole part of the mean of its two neighbours
    (all at once). Return the ring after the rounds.

    >>> smooth_ring([0, 6, 0, 2], 1)
    [4, 0, 4, 0]
    """
    n = len(ring)
    for _ in range(rounds):
        ring = [(ring[i - 1] + ring[(i + 1) % n]) // 2 for i in range(n)]
    return ring


def cut_for_largest(ring):
    """Cut a ring of digits at one place and read it as a number. What is the largest number that
    can be read (clockwise)? An empty ring gives 0.

    cut_for_largest([2, 9, 1, 9]) == 9291
    cut_for_largest([9, 1, 9, 2]) == 9291
    """
    best = 0
    for k in range(len(ring)):
        value = 0
        for i in range(len(ring)):
            value = value * 10 + ring[(k + i) % len(ring)]
        best = max(best, value)
    return best


def opposite_sums_equal(ring):
    """With an even number of places each number has an opposite one. Are all sums of opposite
    numbers equal? False for an odd number of places."""
    if len(ring) % 2 == 1:
        return False
    half = len(ring) // 2
    return len({ring[i] + ring[i + half] for i in range(half)}) <= 1
