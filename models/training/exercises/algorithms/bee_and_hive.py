def honey_after(days, start=10):
    """Honey in the hive: each day it grows by a fifth (rounded down), and on every
    seventh day the beekeeper takes half of it (rounded up).

    >>> honey_after(1)
    12
    >>> honey_after(7)
    15
    """
    honey = start
    for day in range(1, days + 1):
        honey += honey // 5
        if day % 7 == 0:
            honey -= (honey + 1) // 2
    return honey


def ring_cells(rings: int) -> int:
    """A honeycomb has one middle cell and around it rings of 6, 12, 18 ... cells.

    >>> ring_cells(0), ring_cells(2)
    (1, 19)
    """
    cells = 1
    for ring in range(1, rings + 1):
        cells += 6 * ring
    return cells


def rings_for(cells: int) -> int:
    """Smallest number of rings with room for all the cells.

    >>> rings_for(8)
    2
    >>> rings_for(1)
    0
    """
    rings = 0
    room = 1
    while room < cells:
        rings += 1
        room += 6 * rings
    return rings


def male_ancestors(generation: int) -> int:
    """A drone has only a mother, a female bee has a mother and a father. Count the male
    bees in the generation before a drone (1 = its mother).

    >>> [male_ancestors(g) for g in range(1, 7)]
    [0, 1, 1, 2, 3, 5]
    """
    males, females = 1, 0
    for _ in range(generation):
        males, females = females, males + females
    return males


def flower_tour(flowers: list[tuple[int, int]]) -> list[int]:
    """The bee starts at (0, 0) and always flies to the nearest flower that is not
    visited, measured in steps along the axes. Return the indexes in order.

    >>> flower_tour([(5, 5), (1, 0), (2, 2)])
    [1, 2, 0]
    """
    x, y = 0, 0
    order = []
    while len(order) < len(flowers):
        best = None
        best_distance = 0
        for i, (fx, fy) in enumerate(flowers):
            if i in order:
                continue
            distance = abs(fx - x) + abs(fy - y)
            if best is None or distance < best_distance:
                best = i
                best_distance = distance
        order.append(best)
        x, y = flowers[best]
    return order


def dance_code(direction: int, distance: int) -> str:
    """Direction in degrees (0 to 359) gives a letter, one for each 45 degrees from
    'a' on, the distance one '~' for each started 100 metres.

    >>> dance_code(100, 250)
    'c~~~'
    """
    letter = chr(ord('a') + direction // 45)
    waves = (distance + 99) // 100
    return letter + '~' * waves


def swarm_leaders(strengths: list[int]) -> list[int]:
    # strengths that are larger than everything that comes after them
    leaders = []
    strongest = -1
    for i in range(len(strengths) - 1, -1, -1):
        if strengths[i] > strongest:
            strongest = strengths[i]
            leaders.append(strongest)
    leaders.reverse()
    return leaders


def frames_balanced(frames):
    """Are neighbouring frames never more than 100 g apart, and is the first one the
    lightest?"""
    if not frames:
        return True
    for a, b in zip(frames, frames[1:]):
        if abs(a - b) > 100:
            return False
    return frames[0] == min(frames)
