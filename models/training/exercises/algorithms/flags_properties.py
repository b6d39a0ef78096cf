from typing import List


def rises_enough(prices: List[float], step: float) -> bool:
    """Does the share price rise by at least the step every single day?

    >>> rises_enough([1, 3, 5], 2)
    True
    >>> rises_enough([1, 3, 4], 2)
    False
    """
    return all(prices[i + 1] - prices[i] >= step for i in range(len(prices) - 1))


def tide_name(levels):
    """Call the levels 'flood' if they never fall, 'ebb' if they never rise, 'slack' if
    they are all equal and 'mixed' otherwise.

    >>> tide_name([5, 5, 3, 1]), tide_name([1, 3, 2]), tide_name([4, 4])
    ('ebb', 'mixed', 'slack')
    """
    rises = False
    falls = False
    for i in range(1, len(levels)):
        if levels[i] > levels[i - 1]:
            rises = True
        elif levels[i] < levels[i - 1]:
            falls = True
    if rises and falls:
        return 'mixed'
    if rises:
        return 'flood'
    return 'ebb' if falls else 'slack'


def zigzag(moves: List[int]) -> bool:
    """A skier zigzags if the moves alternate between left (negative) and right
    (positive). A zero is never part of a zigzag.

    >>> zigzag([3, -1, 4, -2])
    True
    >>> zigzag([3, 4, -2])
    False
    """
    if 0 in moves:
        return False
    for a, b in zip(moves, moves[1:]):
        if a * b > 0:
            return False
    return True


def crescendo_share(volumes: List[int]) -> float:
    """A piece first gets louder (no quieter note) and then may do anything. Return the share
    of its notes that belong to the first, growing part.

    >>> crescendo_share([1, 4, 4, 3, 5])
    0.6
    >>> crescendo_share([])
    0.0
    """
    n = len(volumes)
    if n == 0:
        return 0.0
    i = 0
    while i + 1 < n and volumes[i] <= volumes[i + 1]:
        i += 1
    return (i + 1) / n


def spacing_fine(stations, shortest, longest):
    """Are all gaps between neighbouring stations within the two bounds?"""
    for i in range(1, len(stations)):
        gap = stations[i] - stations[i - 1]
        if gap < shortest or gap > longest:
            return False
    return True


def domino_chain(dominoes):
    """Each domino is a pair; the right half has to equal the left half of the next.

    >>> domino_chain([(1, 3), (3, 3), (3, 6)])
    True
    >>> domino_chain([(1, 3), (4, 3)])
    False
    """
    for i in range(len(dominoes) - 1):
        if dominoes[i][1] != dominoes[i + 1][0]:
            return False
    return True


def exactly_one_dip(values: List[int]) -> bool:
    """True if exactly one value is smaller than the value before it."""
    dips = 0
    for i in range(1, len(values)):
        if values[i] < values[i - 1]:
            dips += 1
            if dips > 1:
                return False
    return dips == 1


def letters_shared(words: List[str]) -> bool:
    """Does every word share a letter with the word before?

    >>> letters_shared(['tea', 'apple', 'pi'])
    True
    >>> letters_shared(['tea', 'dog'])
    False
    """
    for first, second in zip(words, words[1:]):
        if not any(ch in second for ch in first):
            return False
    return True


def sides_alternate(deliveries):
    # (street, number) pairs: in every street even and odd house numbers have to take turns
    last = {}
    for street, number in deliveries:
        if street in last and last[street] == number % 2:
            return False
        last[street] = number % 2
    return True
