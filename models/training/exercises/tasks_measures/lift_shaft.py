def lift_time(calls, per_floor=3, door=8):
    """
    A lift stands on floor 0 and serves the calls in order. Each floor of way takes per_floor seconds,
    each stop takes door seconds; a call for the floor on which it stands costs nothing. Return the seconds.

    >>> lift_time([3, 3, 1])
    31
    >>> lift_time([0])
    0
    """
    floor = 0
    seconds = 0
    for call in calls:
        if call == floor:
            continue
        seconds += abs(call - floor) * per_floor + door
        floor = call
    return seconds


def sweep_order(floor, calls, going_up):
    """Order the calls as a lift does: first all in its direction, then back through the others. Each
    floor once; a call for the floor itself comes first.

    >>> sweep_order(4, [2, 6, 9, 1, 6], True)
    [6, 9, 2, 1]
    >>> sweep_order(4, [2, 6, 4], False)
    [4, 2, 6]
    """
    unique = set(calls)
    here = [floor] if floor in unique else []
    above = sorted(c for c in unique if c > floor)
    below = sorted((c for c in unique if c < floor), reverse=True)
    return here + above + below if going_up else here + below + above


def floor_name(n):
    """-2 is "B2", 0 is "G", 13 is left out (so 13 is named "14" and so on).

    >>> floor_name(-2), floor_name(0), floor_name(12), floor_name(13)
    ('B2', 'G', '12', '14')
    """
    if n < 0:
        return "B" + str(-n)
    if n == 0:
        return "G"
    return str(n if n < 13 else n + 1)


def stairs_or_lift(floors, wait, fit=True):
    """Stairs take 14 seconds a floor upward and 9 downward (22 and 15 for people who are not fit); the
    lift takes the waiting time and 4 a floor. Say which is faster; the stairs if equal.

    >>> stairs_or_lift(2, 30), stairs_or_lift(-6, 40), stairs_or_lift(3, 28, fit=False)
    ('stairs', 'stairs', 'lift')
    """
    up = 14 if fit else 22
    down = 9 if fit else 15
    n = abs(floors)
    walk = n * (up if floors > 0 else down)
    ride = wait + 4 * n
    return "stairs" if walk <= ride else "lift"


def wear(path):
    """How often was each stretch between two neighbouring floors used? Return the busiest one as (lower,
    upper), the lowest of equals; None if the lift never moved.

    >>> wear([0, 3, 1, 2])
    (1, 2)
    """
    used = {}
    for a, b in zip(path, path[1:]):
        for f in range(min(a, b), max(a, b)):
            used[f] = used.get(f, 0) + 1
    if not used:
        return None
    low = min(used, key=lambda f: (-used[f], f))
    return (low, low + 1)


def trips_for(people, limit):
    """people maps a floor to its number of waiting people; each trip fetches people of one floor only.
    Return the number of trips in which the lift is not full.

    >>> trips_for({2: 9, 5: 8, 7: 1}, 4)
    2
    """
    return sum(1 for n in people.values() if n % limit != 0)
