def box_around(points):
    """
    Return the two opposite corners (lowest, highest) of the smallest upright box around all 3D points,
    or None when there are no points.

    >>> box_around([(1, 5, 2), (3, 0, 2)])
    ((1, 0, 2), (3, 5, 2))
    """
    if not points:
        return None
    low = list(points[0])
    high = list(points[0])
    for p in points[1:]:
        for axis in range(3):
            low[axis] = min(low[axis], p[axis])
            high[axis] = max(high[axis], p[axis])
    return tuple(low), tuple(high)


def unit_vector(v, places=3):
    """Return v with length 1 (rounded), or the same vector if its length is zero.

    >>> unit_vector([3, 0, 4])
    [0.6, 0.0, 0.8]
    >>> unit_vector([0, 0])
    [0, 0]
    """
    length = sum(x * x for x in v) ** 0.5
    if length == 0:
        return v
    return [round(x / length, places) for x in v]


def axis_jumps(path):
    """
    Given a path of 3D grid points, count for each axis how often the path moves along it.
    A step that changes more than one axis is not allowed: ValueError.

    >>> axis_jumps([(0, 0, 0), (1, 0, 0), (1, 0, 4), (2, 0, 4)])
    {'x': 2, 'y': 0, 'z': 1}
    """
    jumps = {"x": 0, "y": 0, "z": 0}
    for a, b in zip(path, path[1:]):
        changed = [name for name, p, q in zip("xyz", a, b) if p != q]
        if len(changed) > 1:
            raise ValueError("slanted step")
        for name in changed:
            jumps[name] += 1
    return jumps


def drop_shadow(points, light):
    """Light falls straight down ("z"), from the side ("x") or from the front ("y"). Return the set of 2D
    points of the shadow.

    drop_shadow([(1, 2, 3), (1, 2, 9)], "z") == {(1, 2)}
    """
    axis = "xyz".index(light)
    return {p[:axis] + p[axis + 1:] for p in points}


def layers(points):
    """Return how many points lie on each height (z), as a list of (z, count), highest first.

    >>> layers([(0, 0, 1), (5, 5, 1), (2, 2, 7)])
    [(7, 1), (1, 2)]
    """
    counts = {}
    for _, _, z in points:
        counts[z] = counts.get(z, 0) + 1
    return sorted(counts.items(), reverse=True)


def farthest_from_start(path):
    # index of the point with the largest straight distance from the first; the latest of equals
    if not path:
        return -1
    def far(p):
        return sum((a - b) ** 2 for a, b in zip(p, path[0]))
    best = 0
    for i, p in enumerate(path):
        if far(p) >= far(path[best]):
            best = i
    return best
