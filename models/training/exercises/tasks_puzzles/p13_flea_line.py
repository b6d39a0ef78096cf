def flea_walk(jumps, fence):
    """
    A flea sits at 0 on a number line with a fence at `fence` (a positive number). It makes the jumps in turn. A
    jump that would carry it beyond the fence is thrown back: the part that is too long goes to the left. There
    is no fence on the left side. Return the list of the places where it has landed.

    >>> flea_walk([3, 4, -1], 5)
    [3, 3, 2]
    >>> flea_walk([], 5)
    []
    """
    places = []
    x = 0
    for jump in jumps:
        x += jump
        if x > fence:
            x = 2 * fence - x
        places.append(x)
    return places


def first_return(jumps):
    """
    Return after how many jumps the flea is for the first time at a place where it has been before (the start 0
    counts). Return None if that never happens.

    >>> first_return([2, 3, -3, 1])
    3
    >>> first_return([1, 1]) is None
    True
    """
    x = 0
    visited = {0}
    for number, jump in enumerate(jumps, start=1):
        x += jump
        if x in visited:
            return number
        visited.add(x)
    return None


def crossings(places, wall):
    """
    Count how often a walk goes from one side of the wall to the other. Places exactly on the wall belong to no
    side and are skipped.

    >>> crossings([1, 3, 5, 3, 2], 3)
    2
    """
    sides = []
    for p in places:
        if p != wall:
            sides.append(1 if p > wall else -1)
    count = 0
    for i in range(1, len(sides)):
        if sides[i] != sides[i - 1]:
            count += 1
    return count


def fewest_growing_jumps(target):
    """
    The flea's first jump has length 1, the second 3, the third 5 and so on, always to the right, and at
    most one of the jumps may be left out. Return the smallest number of jumps after which it can be exactly at
    `target` (a jump left out counts as made); -1 if it cannot get there.

    Examples:
    fewest_growing_jumps(9) -> 3
    fewest_growing_jumps(6) -> 3 (the jump of length 3 is left out)
    fewest_growing_jumps(2) -> -1
    """
    if target < 0:
        return -1
    if target == 0:
        return 0
    n = 0
    x = 0
    while x <= 4 * target:
        n += 1
        length = 2 * n - 1
        x += length
        rest = x - target
        if rest == 0:
            return n
        if 0 < rest <= length and rest % 2 == 1:
            return n
    return -1


def apart_minutes(a, speed_a, b, speed_b, minutes):
    """Count the minutes (from 0 up to `minutes`) in which two fleas on a line are an odd number of units apart."""
    count = 0
    for m in range(minutes + 1):
        place_a = a + m * speed_a
        place_b = b + m * speed_b
        if (place_a - place_b) % 2 != 0:
            count += 1
    return count


def widest_stay(places):
    """
    Return the pair (lowest, highest) of the places of a walk; for an empty walk (0, 0), because the flea did not
    leave its place.

    >>> widest_stay([2, -4, 3])
    (-4, 3)
    """
    if len(places) == 0:
        return (0, 0)
    low = high = places[0]
    for p in places[1:]:
        if p < low:
            low = p
        elif p > high:
            high = p
    return (low, high)
