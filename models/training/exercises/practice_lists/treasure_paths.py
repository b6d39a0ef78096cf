"""Games with lists of numbers; each rule is programmed twice."""


def collect_loop(coins, monsters):
    """Walk through the fields of a path. Coins are added; on a field with a monster (True at the
    same place) half of all coins so far is lost, rounded down, and nothing is found.

    >>> collect_loop([5, 9, 2], [False, True, False])
    5
    """
    purse = 0
    for coin, monster in zip(coins, monsters):
        if monster:
            purse -= purse // 2
        else:
            purse += coin
    return purse


def collect_recursive(coins, monsters):
    """The same, from the end of the path to its beginning.

    >>> collect_recursive([5, 9, 2], [False, True, False])
    5
    """
    if not coins:
        return 0
    before = collect_recursive(coins[:-1], monsters[:-1])
    if monsters[-1]:
        return before - before // 2
    return before + coins[-1]


def best_exit_loop(coins, exits):
    """At some indices (exits) the path may be left, with all coins found up to there, that field
    included. Negative numbers are tolls. Return the index of the best exit, the earlier one of
    equal ones.

    >>> best_exit_loop([4, 3, -9, 8, 1], [0, 1, 3])
    1
    """
    best = exits[0]
    most = None
    purse = 0
    for i in range(len(coins)):
        purse += coins[i]
        if i in exits and (most is None or purse > most):
            best = i
            most = purse
    return best


def best_exit_short(coins, exits):
    """The same with max and slices.

    >>> best_exit_short([4, 3, -9, 8, 1], [0, 1, 3])
    1
    """
    return max(sorted(exits), key=lambda i: sum(coins[:i + 1]))


def open_doors_loop(doors, keys):
    """Each door needs a key with at least its number; a key breaks when it opens a door. Doors
    are tried in order, always with the smallest key that is good enough. Return the doors
    that stay closed.

    >>> open_doors_loop([3, 5, 2], [6, 3])
    [2]
    """
    keys = sorted(keys)
    closed = []
    for door in doors:
        used = None
        for key in keys:
            if key >= door:
                used = key
                break
        if used is None:
            closed.append(door)
        else:
            keys.remove(used)
    return closed


def open_doors_recursive(doors, keys):
    """The same by recursion, one door at a time.

    >>> open_doors_recursive([3, 5, 2], [6, 3])
    [2]
    """
    if not doors:
        return []
    good = [key for key in keys if key >= doors[0]]
    if not good:
        return [doors[0]] + open_doors_recursive(doors[1:], keys)
    rest = list(keys)
    rest.remove(min(good))
    return open_doors_recursive(doors[1:], rest)


def dig_loop(field, depth):
    """field is a list of rows of depths at which something lies (0: nothing). Count the finds when
    one digs everywhere down to the given depth.

    >>> dig_loop([[0, 3, 1], [2, 9, 0]], 2)
    2
    """
    finds = 0
    for row in field:
        for place in row:
            if 0 < place <= depth:
                finds += 1
    return finds


def dig_short(field, depth):
    """The same with one sum.

    >>> dig_short([[0, 3, 1], [2, 9, 0]], 2)
    2
    """
    return sum(place in range(1, depth + 1) for row in field for place in row)
