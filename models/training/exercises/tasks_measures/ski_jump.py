def style_points(marks):
    """Five judges give marks of 0 to 20 in steps of a half. The best and the worst one do not count.
    Return the sum of the others, or None if there are not five marks or one is not allowed.

    >>> style_points([18, 18.5, 17, 19, 18])
    54.5
    >>> style_points([18, 18, 18, 18, 20.5]) is None
    True
    """
    if len(marks) != 5:
        return None
    if any(m < 0 or m > 20 or m * 2 != int(m * 2) for m in marks):
        return None
    return sum(marks) - max(marks) - min(marks)


def distance_points(metres, k_point, per_metre):
    """A jump to the K point gives 60 points; each metre more or less changes that. Never below zero, one
    place.

    >>> distance_points(125.5, 120, 1.8), distance_points(60, 120, 1.8)
    (69.9, 0.0)
    """
    points = 60 + (metres - k_point) * per_metre
    return round(max(points, 0.0), 1)


def measured(metres):
    """Distances are given in half metres: the nearest half metre at or below.

    >>> measured(121.9), measured(121.3), measured(121)
    (121.5, 121.0, 121.0)
    """
    return metres * 2 // 1 / 2


def wind_factor(winds):
    """The winds of the stations along the hill count the more the farther down they are: the first once,
    the second twice and so on. Return the weighted mean, two places.

    >>> wind_factor([3, 0, 1])
    1.0
    >>> wind_factor([])
    0.0
    """
    if not winds:
        return 0.0
    top = 0
    bottom = 0
    for i, w in enumerate(winds, start=1):
        top += i * w
        bottom += i
    return round(top / bottom, 2)


def result_list(points):
    """Give "1. Name 250.5" lines, best first. Equal points share a place and the next place is skipped.

    >>> result_list({"Ito": 240.0, "Eder": 250.5, "Berg": 240.0, "Olt": 99.0})
    ['1. Eder 250.5', '2. Berg 240.0', '2. Ito 240.0', '4. Olt 99.0']
    """
    lines = []
    order = sorted(points, key=lambda name: (-points[name], name))
    place = 0
    last = None
    for i, name in enumerate(order, 1):
        if points[name] != last:
            place = i
            last = points[name]
        lines.append(f"{place}. {name} {points[name]:.1f}")
    return lines


def gap_metres(points, leader, per_metre):
    """How many metres (in halves, upward) farther than the K point's 60 points must a jumper jump to be
    ahead of the leader? style marks are counted as 54. If no metre is needed return 0.

    >>> gap_metres(100, 215, 2), gap_metres(100, 220, 2)
    (1.0, 3.5)
    """
    need = leader - points - 60 - 54
    if need < 0:
        return 0
    halves = 0
    while halves / 2 * per_metre <= need:
        halves += 1
    return halves / 2


def hill_record(jumps):
    # jumps: (name, metres, fell); a record with a fall does not count; returns (name, metres) or None
    best = None
    for name, metres, fell in jumps:
        if fell:
            continue
        if best is None or metres > best[1]:
            best = (name, metres)
    return best
