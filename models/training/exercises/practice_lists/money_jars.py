"""Two ways for each task."""


def pour_over_loop(jars, limit):
    """Jars stand in a row. What is above the limit in a jar goes over into the next one; what
    flows out of the last jar is lost. Return the new contents.

    >>> pour_over_loop([7, 3, 1], 4)
    [4, 4, 3]
    """
    overflow = 0
    filled = []
    for coins in jars:
        coins += overflow
        overflow = max(0, coins - limit)
        filled.append(coins - overflow)
    return filled


def pour_over_recursive(jars, limit):
    """The same, one jar at a time by recursion.

    >>> pour_over_recursive([7, 3, 1], 4)
    [4, 4, 3]
    """
    if not jars:
        return []
    first = jars[0]
    rest = jars[1:]
    if first > limit and rest:
        rest = [rest[0] + first - limit] + rest[1:]
    return [min(first, limit)] + pour_over_recursive(rest, limit)


def poorest_loop(jars):
    """Position of the jar with the fewest coins. Empty jars do not count, and -1 is returned
    if all are empty.

    >>> poorest_loop([0, 5, 2, 9])
    2
    """
    position = -1
    for i in range(len(jars)):
        if jars[i] == 0:
            continue
        if position == -1 or jars[i] < jars[position]:
            position = i
    return position


def poorest_short(jars):
    """The same with min and a default.

    >>> poorest_short([0, 5, 2, 9])
    2
    >>> poorest_short([0])
    -1
    """
    filled = (i for i in range(len(jars)) if jars[i])
    return min(filled, key=lambda i: jars[i], default=-1)


def coins_by_owner_loop(jars, owners):
    """The jar at each place belongs to the owner at the same place. Return a dict with the
    number of coins of every owner.

    >>> coins_by_owner_loop([3, 4, 5], ["Ann", "Bob", "Ann"])
    {'Ann': 8, 'Bob': 4}
    """
    coins = {}
    for amount, owner in zip(jars, owners):
        if owner not in coins:
            coins[owner] = 0
        coins[owner] += amount
    return coins


def coins_by_owner_short(jars, owners):
    """The same, one sum for every owner.

    >>> coins_by_owner_short([3, 4, 5], ["Ann", "Bob", "Ann"])
    {'Ann': 8, 'Bob': 4}
    """
    return {owner: sum(a for a, o in zip(jars, owners) if o == owner) for owner in owners}


def even_out_loop(jars):
    """Is it possible to put the coins so that every jar holds equally many? If it is, return
    how many coins must be moved to another jar, otherwise None.

    >>> even_out_loop([1, 5, 3])
    2
    >>> even_out_loop([1, 2]) is None
    True
    """
    total = 0
    for coins in jars:
        total += coins
    if total % len(jars) != 0:
        return None
    share = total // len(jars)
    moved = 0
    for coins in jars:
        if coins > share:
            moved += coins - share
    return moved


def even_out_short(jars):
    """The same with divmod.

    >>> even_out_short([1, 5, 3])
    2
    """
    share, rest = divmod(sum(jars), len(jars))
    return None if rest else sum(coins - share for coins in jars if coins > share)
