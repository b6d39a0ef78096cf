def ant_position(start, commands):
    """An ant walks on a line of whole numbers. A command is "+3", "-2" and so on, or "*2" to go to the
    double, or "0" to go home. Return its position at the end.

    >>> ant_position(1, ["+3", "*2", "-1"])
    7
    >>> ant_position(5, ["0", "+2"])
    2
    """
    position = start
    for command in commands:
        if command == "0":
            position = 0
        elif command[0] == "*":
            position *= int(command[1:])
        else:
            position += int(command)
    return position


def ant_to_zero(n):
    """The ant wants to go home from n. It may take away 1, or go to a third if n can be divided by 3; it
    always prefers the third. Return the positions on its way.

    >>> ant_to_zero(10)
    [10, 9, 3, 1, 0]
    >>> ant_to_zero(-2)
    []
    """
    if n < 0:
        return []
    way = [n]
    while n > 0:
        if n % 3 == 0:
            n = n // 3
        else:
            n -= 1
        way.append(n)
    return way


def reachable(start, steps, goal):
    """Can the ant reach the goal from the start if each move is one of the (positive) steps? It may use
    each step as often as it likes.

    >>> reachable(2, [3, 5], 10)
    True
    >>> reachable(2, [3, 5], 9)
    False
    """
    if start == goal:
        return True
    if start > goal:
        return False
    for step in steps:
        if reachable(start + step, steps, goal):
            return True
    return False


def crumbs_found(crumbs, start, jump):
    """Crumbs lie on some numbers. The ant jumps from start by a fixed step and stops when it has passed
    the last crumb. Return the crumbs which it finds, in the order of its way.

    >>> crumbs_found([9, 4, 6, 13], 3, 3)
    [6, 9]
    >>> crumbs_found([], 3, 3)
    []
    """
    found = []
    if not crumbs:
        return found
    position = start
    while position <= max(crumbs):
        if position in crumbs:
            found.append(position)
        position += jump
    return found


def two_ants_meet(a, speed_a, b, speed_b):
    """Ant A is behind ant B on the same line. Return the number of minutes until A is level with or ahead
    of B, None if it never catches up.

    >>> two_ants_meet(0, 5, 9, 2)
    3
    >>> two_ants_meet(0, 2, 9, 2) is None
    True
    """
    if a >= b:
        return 0
    if speed_a <= speed_b:
        return None
    minutes = 0
    while a < b:
        a += speed_a
        b += speed_b
        minutes += 1
    return minutes


def trail_strength(visits, length):
    """Each visit is a range (first, last) of places on a trail of the given length and adds one to the
    strength of all places in it. Parts beyond the trail are ignored. Return the strengths.

    >>> trail_strength([(0, 2), (2, 9)], 5)
    [1, 1, 2, 1, 1]
    """
    strength = [0] * length
    for first, last in visits:
        for place in range(max(0, first), min(length - 1, last) + 1):
            strength[place] += 1
    return strength


def fade_trail(strength):
    # each place loses a fifth of its strength, at least one, but never gets negative
    faded = []
    for s in strength:
        loss = max(1, s // 5)
        faded.append(max(0, s - loss))
    return faded


def days_until_faded(strength):
    """After how many days does no place have any strength left, if fade_trail happens once a day?

    >>> days_until_faded([3, 1])
    3
    >>> days_until_faded([])
    0
    """
    days = 0
    while any(s > 0 for s in strength):
        strength = fade_trail(strength)
        days += 1
    return days
