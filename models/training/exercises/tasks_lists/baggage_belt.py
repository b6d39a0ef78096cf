from typing import List, Optional, Tuple


def pick_up(belt: List[str], mine: List[str]) -> List[str]:
    """
    Given the suitcases on a belt and a list of the suitcases that belong to me, return the belt
    after I took mine. Each entry of mine takes away only one suitcase, the first with that tag.
    Tags that are not on the belt are ignored.

    >>> pick_up(["red", "blue", "red", "tan"], ["red", "tan", "pink"])
    ['blue', 'red']
    >>> pick_up([], ["red"])
    []
    """
    rest = list(belt)
    for tag in mine:
        if tag in rest:
            rest.remove(tag)
    return rest


def belt_rounds(belt: List[int], strength: int) -> Tuple[int, int]:
    """
    A worker lifts suitcases from a turning belt. In each round, from first to last, he takes
    every suitcase that is not heavier than his strength; after each round he rests and his
    strength grows by 1.
    Return (rounds, total weight) when the belt is empty. An empty belt needs no round.

    Examples:
    belt_rounds([3, 5, 4], 3) == (3, 12)
    belt_rounds([1, 1], 8) == (1, 2)
    belt_rounds([], 8) == (0, 0)
    """
    rounds = 0
    total = 0
    left = belt[:]
    while left:
        rounds += 1
        later = []
        for w in left:
            if w <= strength:
                total += w
            else:
                later.append(w)
        left = later
        strength += 1
    return rounds, total


def too_close(belt: List[Optional[str]], gap: int) -> bool:
    """
    The belt is a list of places; None is an empty place. Check if somewhere two suitcases have fewer
    than gap empty places between them. The belt is not a ring.

    too_close(["a", None, "b"], 1) == False
    too_close(["a", None, "b"], 2) == True
    too_close([None, "a"], 5) == False
    """
    last = -1
    for i in range(len(belt)):
        if belt[i] is not None:
            if last >= 0 and i - last - 1 < gap:
                return True
            last = i
    return False


def split_by_flight(tags: List[str]) -> List[List[str]]:
    """
    A tag looks like "LH12-3": the flight, a minus and a number. Put the tags of each flight into
    one list, ordered by the number; the lists are ordered by the flight. Return the list of the lists.

    >>> split_by_flight(["XA1-10", "LH2-3", "XA1-9"])
    [['LH2-3'], ['XA1-9', 'XA1-10']]
    """
    flights = {}
    for tag in tags:
        flight, number = tag.split("-")
        flights.setdefault(flight, []).append((int(number), tag))
    res = []
    for flight in sorted(flights):
        res.append([tag for _, tag in sorted(flights[flight])])
    return res


def heavy_to_front(weights: List[int]) -> List[int]:
    """
    Move the heaviest suitcase to the front and the lightest to the end; the others keep their
    order. If there are several heaviest (or lightest), only the first of them is moved. Lists
    with fewer than two suitcases come back unchanged.

    heavy_to_front([4, 1, 9, 3]) == [9, 4, 3, 1]
    heavy_to_front([5, 5]) == [5, 5]
    heavy_to_front([]) == []
    """
    if len(weights) < 2:
        return weights
    rest = weights[:]
    heavy = max(rest)
    rest.remove(heavy)
    light = min(rest)
    rest.remove(light)
    return [heavy] + rest + [light]
