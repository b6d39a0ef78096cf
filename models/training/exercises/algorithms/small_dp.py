from typing import Dict, List


def cheapest_tickets(days: int, single: int, triple: int) -> int:
    """A museum sells tickets for one day and for three days in a row. Cheapest way to be
    there on all of the days.

    >>> cheapest_tickets(7, 4, 10)
    24
    >>> cheapest_tickets(2, 4, 7)
    7
    """
    cost = [0] * (days + 1)
    for d in range(1, days + 1):
        cost[d] = min(cost[d - 1] + single, cost[max(0, d - 3)] + triple)
    return cost[days]


def jump_points(points: List[int]) -> int:
    """Start before the first stone, jump one or three stones on, and end on the last stone.
    Largest sum of the points of the stones touched.

    >>> jump_points([2, -5, -4, 3])
    5
    """
    best = []
    for i in range(len(points)):
        options = []
        if i >= 1:
            options.append(best[i - 1])
        else:
            options.append(0)
        if i >= 3:
            options.append(best[i - 3])
        elif i == 2:
            options.append(0)
        best.append(max(options) + points[i])
    return best[-1]


def colour_houses(n: int, colours: int) -> int:
    """Ways to paint a row of n houses so that a house never has the colour of the house two
    places before.

    >>> colour_houses(2, 3), colour_houses(3, 3)
    (9, 18)
    """
    ways = 1
    for i in range(n):
        ways *= colours if i < 2 else colours - 1
    return ways


def longest_rhythm(beats: str) -> int:
    """Longest selection of beats, in order, in which strong 's' and weak 'w' take turns and the
    first one is strong.

    >>> longest_rhythm('wsswwsw')
    4
    """
    ends = {'s': 0, 'w': 0}
    for b in beats:
        if b == 's':
            ends['s'] = max(ends['s'], ends['w'] + 1)
        elif ends['s'] > 0:
            ends['w'] = max(ends['w'], ends['s'] + 1)
    return max(ends.values())


def best_two_jobs(first: List[int], second: List[int], switch: int) -> int:
    """Pay per day in two jobs. Each change of the job costs `switch`. Best total.

    >>> best_two_jobs([5, 5, 1, 1], [1, 1, 9, 9], 3)
    25
    """
    a = b = 0
    for day, (x, y) in enumerate(zip(first, second)):
        if day == 0:
            a, b = x, y
        else:
            a, b = max(a, b - switch) + x, max(b, a - switch) + y
    return max(a, b)


def word_score(word: str, values: Dict[str, int]) -> int:
    """Cut the word into parts that all are in `values`; best sum of the values, -1 if it can
    not be cut.

    >>> word_score('seaside', {'sea': 3, 'side': 4, 'seas': 9, 'ide': 1})
    10
    >>> word_score('seax', {'sea': 3})
    -1
    """
    best = [-1] * (len(word) + 1)
    best[0] = 0
    for end in range(1, len(word) + 1):
        for part, value in values.items():
            start = end - len(part)
            if start >= 0 and best[start] >= 0 and word[start:end] == part:
                best[end] = max(best[end], best[start] + value)
    return best[-1]


def energy_left(levels, energy):
    # cheapest way up: one level costs its number, skipping a level costs double the upper one
    cost = {0: 0}
    for k in range(1, levels + 1):
        cost[k] = cost[k - 1] + k
        if k >= 2:
            cost[k] = min(cost[k], cost[k - 2] + 2 * k)
    return energy - cost[levels]


def ribbons(length: int, pieces: List[int]) -> int:
    """Most pieces of the given lengths into which the ribbon can be cut with no rest; -1 if
    there is no such way. Recursive.

    >>> ribbons(11, [3, 4, 5])
    3
    >>> ribbons(2, [3])
    -1
    """
    if length == 0:
        return 0
    best = -1
    for p in pieces:
        if p <= length:
            rest = ribbons(length - p, pieces)
            if rest >= 0:
                best = max(best, rest + 1)
    return best
