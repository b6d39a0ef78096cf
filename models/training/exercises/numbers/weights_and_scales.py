from typing import List, Tuple


def tilt(left: List[int], right: List[int]) -> str:
    """Which side of the scales goes down?

    >>> tilt([3, 4], [5])
    'left'
    >>> tilt([2, 2], [4])
    'level'
    """
    diff = sum(left) - sum(right)
    if diff > 0:
        return "left"
    if diff < 0:
        return "right"
    return "level"


def seesaw(positions: List[Tuple[int, int]]) -> int:
    """Turning force on a seesaw: sum of weight times place, where places to the left are negative.

    >>> seesaw([(30, -2), (20, 3)])
    0
    """
    force = 0
    for weight, place in positions:
        force += weight * place
    return force


def overloaded_shelf(stones: List[int], limits: List[int]) -> int:
    """Stones are put down one by one, each on the shelf that has the most room left. Return the
    number of the stone, from 1, that breaks a shelf, or 0.

    >>> overloaded_shelf([4, 3, 2, 2], [8, 6])
    0
    >>> overloaded_shelf([4, 3, 5], [5, 6])
    3
    """
    room = limits[:]
    for number, stone in enumerate(stones, 1):
        k = room.index(max(room))
        room[k] -= stone
        if room[k] < 0:
            return number
    return 0


def all_sums(stones: List[int]) -> List[int]:
    """All weights that can be made from the stones, sorted, without zero.

    >>> all_sums([1, 2, 2])
    [1, 2, 3, 4, 5]
    """
    sums = {0}
    for stone in stones:
        sums |= {s + stone for s in sums}
    sums.remove(0)
    return sorted(sums)


def heavier_coin(coins: List[int]) -> int:
    """All coins weigh the same except one that is heavier. Return its position.

    >>> heavier_coin([7, 7, 9, 7])
    2
    """
    for i in range(len(coins)):
        if coins[i] > coins[i - 1]:
            return i
    return -1


def share_luggage(bags: List[int]) -> Tuple[int, int]:
    """Two friends carry the bags: each bag, heaviest first, goes to the friend who carries less.
    Return both loads.

    >>> share_luggage([5, 8, 3, 4])
    (11, 9)
    """
    first = second = 0
    for bag in sorted(bags, reverse=True):
        if first <= second:
            first += bag
        else:
            second += bag
    return first, second


def ferry_crossings(cars: List[int], deck: int) -> int:
    """Cars of different lengths cross by ferry, the longest first; a short car from the end of the line
    may fill the rest of the deck, one per crossing.

    >>> ferry_crossings([4, 5, 6, 9], 10)
    3
    """
    line = sorted(cars)
    i, j = 0, len(line) - 1
    crossings = 0
    while i <= j:
        if i < j and line[i] + line[j] <= deck:
            i += 1
        j -= 1
        crossings += 1
    return crossings


def weight_loss(weeks):
    """Largest loss within one week; 0 if there never was a loss.

    >>> weight_loss([90, 89, 86, 87])
    3
    """
    return max([0] + [a - b for a, b in zip(weeks, weeks[1:])])


def average_without_packaging(gross, packaging):
    # the mean net weight of all boxes, rounded to full grams
    return round(sum(g - packaging for g in gross) / len(gross))
