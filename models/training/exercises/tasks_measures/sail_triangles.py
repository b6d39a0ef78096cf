import math


def mast_height(base, left, right):
    """A sail lies on its base; left and right are its other sides. How high is its top above the base?
    Two places, None if there is no such sail.

    >>> mast_height(5, 3, 4)
    2.4
    >>> mast_height(9, 3, 4) is None
    True
    """
    x = (left ** 2 - right ** 2 + base ** 2) / (2 * base)
    square = left ** 2 - x ** 2
    if square <= 0:
        return None
    return round(math.sqrt(square), 2)


def cloth_strips(height, base, strip):
    """A right-angled sail is sewn of horizontal strips of the height `strip`, each as long as the sail
    is at the lower edge of the strip. Return the total length of the strips, two places; the last strip
    may stick out at the top.

    >>> cloth_strips(4, 2, 1)
    5.0
    """
    total = 0.0
    y = 0
    while y < height:
        total += base * (height - y) / height
        y += strip
    return round(total, 2)


def same_form(s, t):
    """Check if two sails have the same form: sorted sides in the same ratio. Only whole sides, so no
    division is needed.

    >>> same_form((3, 4, 5), (10, 6, 8)), same_form((3, 4, 5), (3, 4, 6))
    (True, False)
    """
    a = sorted(s)
    b = sorted(t)
    return all(a[i] * b[0] == b[i] * a[0] for i in range(1, 3))


def middle_point(p, q, r):
    # the point on which the sail balances: mean of the corners, two places
    return tuple(round((u + v + w) / 3, 2) for u, v, w in zip(p, q, r))


def reef(area, wind, limits):
    """limits are ascending wind speeds; for each one that is exceeded a fifth of the full area is taken
    away. At least a fifth always stays.

    >>> reef(20, 5, [8, 12, 16]), reef(20, 13, [8, 12, 16]), reef(20, 99, [1, 2, 3, 4, 5, 6])
    (20.0, 12.0, 4.0)
    """
    taken = sum(1 for limit in limits if wind > limit)
    left = 5 - taken
    if left < 1:
        left = 1
    return area * left / 5


def sail_area_text(parts):
    """parts maps the name of a sail to (base, height) in metres. Return "main 12.5, jib 6.0" with the
    largest first; sails without a positive base and height are not set and left out. No sail set: "bare".

    >>> sail_area_text({"jib": (3, 4), "main": (5, 5), "old": (0, 9)})
    'main 12.5, jib 6.0'
    >>> sail_area_text({})
    'bare'
    """
    areas = {}
    for name, (base, height) in parts.items():
        if base <= 0 or height <= 0:
            continue
        areas[name] = base * height / 2
    if not areas:
        return "bare"
    order = sorted(areas, key=lambda name: (-areas[name], name))
    return ", ".join("%s %.1f" % (name, areas[name]) for name in order)


def tack_length(legs):
    """A boat sails in tacks; legs are (east, north) steps. Return (length of the way, how far it really
    got), one place each. Without legs both are 0.0.

    >>> tack_length([(3, 4), (-3, 4)])
    (10.0, 8.0)
    """
    if not legs:
        return (0.0, 0.0)
    way = sum(math.hypot(x, y) for x, y in legs)
    east = sum(leg[0] for leg in legs)
    north = sum(leg[1] for leg in legs)
    return (round(way, 1), round(math.hypot(east, north), 1))


def lean(wind, ballast, most=45):
    # degrees a boat leans: 3 for each unit of wind, 1 less for each unit of ballast, between 0 and most
    degrees = 3 * wind - ballast
    if degrees <= 0:
        return 0
    return degrees if degrees < most else most
