from typing import List, Tuple

Stone = Tuple[int, int]


def fits(left: Stone, right: Stone) -> bool:
    """ Two stones fit when the touching halves show the same number. """
    return left[1] == right[0]


def wrong_places(row: List[Stone]) -> List[int]:
    """ Return every index i at which the stone does not fit to the stone before it.
    >>> wrong_places([(1, 2), (2, 5), (4, 4)])
    [2]
    """
    wrong = []
    for i in range(1, len(row)):
        if not fits(row[i - 1], row[i]):
            wrong.append(i)
    return wrong


def lay_in_order(stones: List[Stone]) -> List[Stone]:
    """ Lay stones in the given order. A stone that does not fit is turned around; if it does not
    fit then either it is put aside.
    >>> lay_in_order([(1, 2), (5, 2), (3, 3), (5, 6)])
    [(1, 2), (2, 5), (5, 6)]
    """
    row: List[Stone] = []
    for stone in stones:
        turned = (stone[1], stone[0])
        if not row or fits(row[-1], stone):
            row.append(stone)
        elif fits(row[-1], turned):
            row.append(turned)
    return row


def doubles_first(stones: List[Stone]) -> List[Stone]:
    """ Sort stones: doubles first, inside of both groups by the sum of the points downwards.
    >>> doubles_first([(1, 6), (2, 2), (3, 5), (4, 4)])
    [(4, 4), (2, 2), (3, 5), (1, 6)]
    """
    return sorted(stones, key=lambda stone: (stone[0] != stone[1], -sum(stone)))


def points_of_hands(hands: List[List[Stone]]) -> List[int]:
    """ Return the points of every hand. The stone (0, 0) alone in a hand counts ten points.
    >>> points_of_hands([[(1, 2), (0, 3)], [(0, 0)], []])
    [6, 10, 0]
    """
    points = []
    for hand in hands:
        if hand == [(0, 0)]:
            points.append(10)
            continue
        total = 0
        for a, b in hand:
            total += a + b
        points.append(total)
    return points


def playable(hand: List[Stone], row: List[Stone]) -> List[Stone]:
    """ Return the stones of a hand that can be laid at either end of a row. At an empty row all
    stones can be laid.
    >>> playable([(1, 4), (2, 2), (6, 5)], [(2, 3), (3, 5)])
    [(2, 2), (6, 5)]
    """
    if not row:
        return hand[:]
    ends = {row[0][0], row[-1][1]}
    return [stone for stone in hand if ends & set(stone)]


def heaviest_stone(hand: List[Stone]) -> int:
    """ Return the index of the stone with the most points, -1 for an empty hand. A double goes
    before another stone with equally many points.
    >>> heaviest_stone([(1, 5), (3, 3), (2, 2)])
    1
    """
    best = -1
    best_key = (-1, False)
    for i, (a, b) in enumerate(hand):
        key = (a + b, a == b)
        if key > best_key:
            best = i
            best_key = key
    return best


def number_of_halves(stones: List[Stone], number: int) -> int:
    """ Count the halves that show a number; a double of it counts as two.
    >>> number_of_halves([(1, 2), (2, 2), (3, 4)], 2)
    3
    """
    count = 0
    for stone in stones:
        count += stone.count(number)
    return count
