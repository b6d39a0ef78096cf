def next_rings(timers: dict, until: int) -> list:
    """
    `timers` maps a name to (first ring, gap): the timer rings at that minute and then each
    time after `gap` minutes; with the gap 0 it rings only once. Return all rings up to the
    minute `until` as 'minute name', in the order of time, equal times by name.

    >>> next_rings({"tea": (3, 0), "stir": (2, 4)}, 10)
    ['2 stir', '3 tea', '6 stir', '10 stir']
    """
    rings = []
    for name, (first, gap) in timers.items():
        t = first
        while t <= until:
            rings.append((t, name))
            if gap == 0:
                break
            t += gap
    rings.sort()
    return [f"{t} {name}" for t, name in rings]


def sand_glasses(a, b, goal):
    """
    You have two sand glasses of a and b minutes. Both are started at minute 0, and each
    is turned round whenever it has run out. Return the first two moments (x, y), x < y, at
    which some glass runs out and which are exactly `goal` minutes apart; moments up to
    a * b are looked at. The smallest x is taken. Minute 0 is a moment as well. None if
    there are no such moments.

    sand_glasses(4, 7, 9) == (7, 16)
    sand_glasses(4, 6, 5) is None
    """
    moments = set(range(0, a * b + 1, a)) | set(range(0, a * b + 1, b))
    for x in sorted(moments):
        if x + goal in moments:
            return (x, x + goal)
    return None


def oven_temperature(program: list[tuple[int, int]], minute: int) -> int:
    """
    An oven starts at 20 degrees. Each part of the program is (minutes, target): within the
    given minutes the temperature goes evenly from where it was to the target. Return the
    temperature (rounded down) at a minute; after the program it keeps the last target.

    >>> oven_temperature([(10, 220), (30, 220), (20, 100)], 5)
    120
    >>> oven_temperature([(10, 220), (30, 220), (20, 100)], 45)
    190
    """
    before = 20
    for minutes, target in program:
        if minute <= minutes:
            return before + (target - before) * minute // minutes
        minute -= minutes
        before = target
    return before


def one_pan(dishes):
    """
    Dishes are (name, minutes, heat) and are cooked one after the other in one pan. When
    the heat changes from one dish to the next, it takes one minute per started 20 degrees.
    Find the order of the dishes with the shortest total time; the pan starts with the heat
    of the first dish. Return (minutes, names in this order).

    >>> one_pan([("egg", 3, 150), ("fish", 8, 200), ("pear", 5, 160)])
    (19, ['egg', 'pear', 'fish'])
    """
    best = None

    def go(order, left, minutes):
        nonlocal best
        if not left:
            if best is None or minutes < best[0]:
                best = (minutes, [d[0] for d in order])
            return
        for d in left:
            change = 0
            if order:
                change = (abs(order[-1][2] - d[2]) + 19) // 20
            go(order + [d], [x for x in left if x != d], minutes + change + d[1])

    go([], dishes, 0)
    return best


def stir_count(total, gaps):
    """
    Soup is cooked for `total` minutes. The gaps between two stirs follow the list `gaps`
    again and again. Count the stirs strictly before the end.

    stir_count(10, [3, 2]) == 3
    stir_count(2, [3]) == 0
    """
    t = 0
    n = 0
    while True:
        t += gaps[n % len(gaps)]
        if t >= total:
            return n
        n += 1


def show(seconds):
    # kitchen clock: '7' below ten seconds, '0:42' below a minute, '12:05', and 'LONG' from 100 minutes on
    if seconds < 10:
        return str(seconds)
    m, s = divmod(seconds, 60)
    if m >= 100:
        return 'LONG'
    return str(m) + ':' + str(s).zfill(2)
