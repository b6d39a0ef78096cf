from typing import List


def best_gig_income(fees: List[int]) -> int:
    """A band may play on any evenings but needs two free evenings after each
    concert. Return the largest possible income.

    >>> best_gig_income([5, 1, 1, 7, 9])
    14
    >>> best_gig_income([])
    0
    """
    n = len(fees)
    best = [0] * (n + 3)
    for i in range(n - 1, -1, -1):
        best[i] = max(best[i + 1], fees[i] + best[i + 3])
    return best[0]


def ways_to_hang(length: int) -> int:
    """In how many ways can a rail of the given length be filled with boards of
    length 2 and 3, if the order counts?

    >>> [ways_to_hang(i) for i in range(9)]
    [1, 0, 1, 1, 1, 2, 2, 3, 4]
    """
    ways = [0] * (length + 1)
    ways[0] = 1
    for i in range(1, length + 1):
        if i >= 2:
            ways[i] += ways[i - 2]
        if i >= 3:
            ways[i] += ways[i - 3]
    return ways[length]


def stamp_values(postage, stamps, places):
    """How many different amounts from 1 to postage can be glued on with at most this many
    places for stamps?

    >>> stamp_values(12, [1, 6, 10], 2)
    7
    """
    too_many = places + 1
    need = [0] + [too_many] * postage
    for value in range(1, postage + 1):
        for stamp in stamps:
            if stamp <= value:
                need[value] = min(need[value], need[value - stamp] + 1)
    return sum(1 for n in need[1:] if n <= places)


def longest_steady_climb(altitudes: List[int]) -> int:
    """Most viewpoints that can be visited in order so that each one is at least
    10 metres above the one visited before.

    >>> longest_steady_climb([100, 105, 115, 108, 130])
    3
    """
    n = len(altitudes)
    length = [1] * n
    for i in range(n):
        for j in range(i):
            if altitudes[i] - altitudes[j] >= 10:
                length[i] = max(length[i], length[j] + 1)
    return max(length, default=0)


def cheapest_descent(costs: List[List[int]]) -> int:
    """Go from any cell of the top row to the bottom row; each step goes straight
    down or down to the right. Return the smallest sum of costs.

    >>> cheapest_descent([[3, 1], [2, 9], [4, 1]])
    6
    """
    row = costs[0][:]
    for r in range(1, len(costs)):
        new_row = []
        for c in range(len(row)):
            above = row[c]
            if c > 0:
                above = min(above, row[c - 1])
            new_row.append(above + costs[r][c])
        row = new_row
    return min(row)


def reachable_totals(weights):
    """All sums that can be weighed with some of the weights, in order.

    >>> reachable_totals([1, 4, 6])
    [0, 1, 4, 5, 6, 7, 10, 11]
    """
    sums = {0}
    for w in weights:
        sums = sums | {s + w for s in sums}
    return sorted(sums)


def fullest_load(loads: List[int], limit: int) -> int:
    # heaviest sum of loads for one truck that does not go over the limit
    possible = [True] + [False] * limit
    for load in loads:
        for total in range(limit, load - 1, -1):
            if possible[total - load]:
                possible[total] = True
    best = 0
    for total in range(limit + 1):
        if possible[total]:
            best = total
    return best
