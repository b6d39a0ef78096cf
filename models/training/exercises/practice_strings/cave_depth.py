def steps_of(path):
    """Turn the path of a caver into a list of steps: 1 for "v" (down), -1 for "^" (up), 0 for all else."""
    steps = []
    for ch in path:
        if ch == "v":
            steps.append(1)
        elif ch == "^":
            steps.append(-1)
        else:
            steps.append(0)
    return steps


def final_depth(path):
    """
    Return how deep the caver is at the end of the path.

    >>> final_depth("vv-^")
    1
    >>> final_depth("^")
    -1
    """
    return sum(steps_of(path))


def deepest_point(path):
    """
    Return the greatest depth that is reached on the path. The start has a
    depth of 0.

    >>> deepest_point("vvv^v")
    3
    >>> deepest_point("^^v")
    0
    """
    depth = 0
    deepest = 0
    for step in steps_of(path):
        depth += step
        deepest = max(deepest, depth)
    return deepest


def depth_profile(path):
    """
    Write down the depth after each step of the path, with commas between.

    >>> depth_profile("vv^")
    '1,2,1'
    >>> depth_profile("")
    ''
    """
    depth = 0
    depths = []
    for step in steps_of(path):
        depth += step
        depths.append(str(depth))
    return ",".join(depths)


def letters_at_depth(path, level):
    """
    The caver meets letters on his way. Collect the letters (other than the
    marker "v") that he meets at exactly the given depth.

    >>> letters_at_depth("avbvc^d", 1)
    'bd'
    >>> letters_at_depth("avbvc^d", 5)
    ''
    """
    found = ""
    steps = steps_of(path)
    depth = 0
    for i in range(len(path)):
        depth += steps[i]
        if path[i].isalpha() and path[i] != "v" and depth == level:
            found += path[i]
    return found


def split_trips(path):
    """
    Cut a path into trips. A trip ends each time the caver is back at depth 0
    after a step up. What is left at the end is not a trip.

    >>> split_trips("v^vv^^v")
    ['v^', 'vv^^']
    >>> split_trips("vv")
    []
    """
    trips = []
    trip = ""
    for ch in path:
        trip += ch
        if ch == "^" and final_depth(trip) == 0:
            trips.append(trip)
            trip = ""
    return trips


def same_depth(path_a, path_b):
    """
    Tell which of two cavers got deeper: "first", "second" or "equal".

    >>> same_depth("vv", "v^v")
    'first'
    >>> same_depth("v", "v^")
    'equal'
    """
    depth_a = deepest_point(path_a)
    depth_b = deepest_point(path_b)
    if depth_a > depth_b:
        return "first"
    if depth_b > depth_a:
        return "second"
    return "equal"
