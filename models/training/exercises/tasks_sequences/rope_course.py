def climb_order(stations: list[int], skill: int, training: int) -> list[int]:
    """
    A climber walks through the stations once, from left to right, and climbs each whose difficulty is
    not above the present skill. Each climbed station that was at most 2 below the skill
    adds `training` to it. Return the indices of the climbed stations.

    >>> climb_order([3, 7, 4, 6, 1, 9], 4, 1)
    [0, 2, 3, 4]
    """
    climbed = []
    for i, d in enumerate(stations):
        if d > skill:
            continue
        climbed.append(i)
        if skill - d <= 2:
            skill += training
    return climbed


def safe_spacing(times: list[int], crossing: list[int]) -> list[int]:
    """
    Climbers want to start at the given minutes and need crossing[i] minutes for the bridge,
    which carries only one. Nobody overtakes. Return the minutes at which they leave the bridge.

    >>> safe_spacing([0, 2, 20], [5, 4, 3])
    [5, 9, 23]
    >>> safe_spacing([], [])
    []
    """
    ends = []
    for i in range(len(times)):
        start = times[i]
        if i > 0 and ends[i - 1] > start:
            start = ends[i - 1]
        ends.append(start + crossing[i])
    return ends


def hooks_ok(actions: str) -> bool:
    """
    A climber has two hooks. "A" and "B" change the state of the hook with that letter (hung in or not), and
    "m" is a move. At each move at least one hook must be in, and in the end both must be
    out. In the beginning both are out. Other letters are not allowed.

    >>> hooks_ok("ABmAAmBA")
    True
    >>> hooks_ok("AmAm")
    False
    """
    hung = {"A": False, "B": False}
    for ch in actions:
        if ch in hung:
            hung[ch] = not hung[ch]
        elif ch != "m":
            return False
        elif not any(hung.values()):
            return False
    return not any(hung.values())


def swing_reach(planks: list[int], swing: int) -> int:
    """
    Planks lie at rising positions. From the plank one stands on (the start is at 0) one goes to the
    farthest plank within `swing`. Return the number of swings to the last plank, -1
    if it cannot be reached.

    >>> swing_reach([2, 3, 6, 7, 9], 4)
    3
    >>> swing_reach([5], 4)
    -1
    """
    here = 0
    swings = 0
    while planks and here < planks[-1]:
        near = [p for p in planks if here < p <= here + swing]
        if not near:
            return -1
        here = near[-1]
        swings += 1
    return swings


def partner_ropes(weights, ratio):
    """
    Sorted by weight, the lightest climbers are belayed first: each takes the lightest free partner that
    is heavier by at most the factor `ratio`. Return the (lighter, heavier) pairs.

    For example:
    partner_ropes([80, 50, 62, 100], 1.25) -> [(50, 62), (80, 100)]
    """
    free = sorted(weights)
    pairs = []
    while len(free) >= 2:
        light = free.pop(0)
        if free[0] <= light * ratio:
            pairs.append((light, free.pop(0)))
    return pairs


def worn_ropes(uses: dict[str, list[int]], limit: int) -> list[str]:
    """Names of ropes used more than `limit` times in all, or twice or more on one day (days are listed)."""
    worn = []
    for name, days in sorted(uses.items()):
        if len(days) > limit or len(set(days)) < len(days):
            worn.append(name)
    return worn
