from typing import List


def trail_alive(scent: List[int], threshold: int = 3) -> bool:
    """
    Ants follow a trail as long as each cell smells at least as strong as the threshold, or is a weak
    cell between two strong ones. A weak cell at the beginning or at the end breaks the trail.

    >>> trail_alive([5, 1, 4, 3])
    True
    >>> trail_alive([5, 1, 2, 4])
    False
    >>> trail_alive([2, 5, 5])
    False
    """
    n = len(scent)
    for i in range(n):
        if scent[i] >= threshold:
            continue
        if i == 0 or i == n - 1:
            return False
        if scent[i - 1] < threshold or scent[i + 1] < threshold:
            return False
    return True


def meeting(left: int, right: int) -> str:
    """Two ants of different size meet on a twig. The smaller one (in mg) steps back. If they differ by
    no more than 1 mg, they "climb" over each other. An ant of 0 mg or less is "nobody".

    >>> meeting(4, 5)
    'climb'
    >>> meeting(3, 7)
    'left back'
    >>> meeting(0, 7)
    'nobody'
    """
    if left <= 0 or right <= 0:
        return "nobody"
    if abs(left - right) <= 1:
        return "climb"
    return "left back" if left < right else "right back"


def carries_home(load: float, ants: List[float]) -> bool:
    """
    An ant carries ten times its own weight alone, but two or more ants that carry together lose a fifth
    of their strength. Check if the ants can carry the load. No ants carry nothing, and
    a load of nothing needs no ants.

    carries_home(50, [2, 3, 2]) == True
    carries_home(57, [2, 3, 2]) == False
    carries_home(30, [3]) == True
    """
    if load <= 0:
        return True
    if not ants:
        return False
    strength = 10 * sum(ants)
    if len(ants) > 1:
        strength *= 0.8
    return strength >= load


def tunnels_connected(tunnels: List[tuple], chambers: int) -> bool:
    """
    The chambers have the numbers 0 to chambers - 1 and the tunnels are pairs of them. Can the queen,
    who sits in chamber 0, be reached from everywhere?

    >>> tunnels_connected([(0, 2), (1, 2)], 3)
    True
    >>> tunnels_connected([(0, 2), (1, 3)], 4)
    False
    """
    reached = {0}
    grew = True
    while grew:
        grew = False
        for a, b in tunnels:
            if (a in reached) != (b in reached):
                reached.add(a)
                reached.add(b)
                grew = True
    return len(reached) == chambers


def march_order(sizes: List[int]) -> bool:
    """Soldiers (size 5 and more) walk first and last, and never are there four workers in a row
    between two of them."""
    if not sizes or sizes[0] < 5 or sizes[-1] < 5:
        return False
    workers = 0
    for s in sizes:
        if s >= 5:
            workers = 0
        else:
            workers += 1
        if workers == 4:
            return False
    return True


def smells_like_us(own, other, most=2):
    """The smell is a text; the ant is a friend if it differs at `most` places at most.

    >>> smells_like_us("aabca", "abbcc")
    True
    >>> smells_like_us("aabca", "aabc")
    False
    """
    if len(own) != len(other):
        return False
    return sum(1 for a, b in zip(own, other) if a != b) <= most


def is_winter_nest(temps):
    # cool everywhere, and nowhere frozen
    return all(0 < t < 8 for t in temps)
