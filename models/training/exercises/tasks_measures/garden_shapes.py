def path_around(width, length, path):
    """A path of the given width runs all around a bed. Return the area of the path alone; a path of 0 or
    less has none.

    >>> path_around(3, 5, 1)
    20
    """
    if path <= 0:
        return 0
    outer = (width + 2 * path) * (length + 2 * path)
    return outer - width * length


def shape_name(sides):
    """Name a bed by the lengths of its sides in order: three sides "triangle"; four "square" if all are
    the same, "kite" if two neighbours and the two others are the same, "oblong" if opposite sides are
    the same, else "four corners"; anything else "bed".

    >>> shape_name([3, 4, 5]), shape_name([2, 2, 2, 2]), shape_name([2, 5, 2, 5]), shape_name([2, 2, 5, 5])
    ('triangle', 'square', 'oblong', 'kite')
    """
    if len(sides) == 3:
        return "triangle"
    if len(sides) != 4:
        return "bed"
    a, b, c, d = sides
    if a == b == c == d:
        return "square"
    if a == c and b == d:
        return "oblong"
    if a == b and c == d or b == c and a == d:
        return "kite"
    return "four corners"


def sprinklers(length, reach):
    # number of sprinklers in a row so that every spot of the length is within reach, and their positions
    if length <= 0:
        return 0, []
    n = int(-(-length // (2 * reach)))
    width = length / n
    return n, [round(width * (i + 0.5), 2) for i in range(n)]


def ring_beds(radii):
    """Areas of the rings between circles with the given radii, from the inside out, in multiples of pi.
    The radii may come in any order; the innermost circle counts as the first ring.

    >>> ring_beds([3, 1, 2])
    [1, 3, 5]
    """
    areas = []
    inner = 0
    for r in sorted(radii):
        areas.append(r * r - inner * inner)
        inner = r
    return areas


def fence_between(plots, price):
    """Plots lie in one row; plots is a list of (width, depth) in metres. Between two neighbours a fence
    is needed as long as the deeper one of the two. Return the price of all the fences; fewer than two
    plots need none.

    >>> fence_between([(5, 10), (5, 12), (4, 8)], 3)
    72
    >>> fence_between([(5, 10)], 3)
    0
    """
    if len(plots) < 2:
        return 0
    metres = 0
    for i in range(1, len(plots)):
        depth, before = plots[i][1], plots[i - 1][1]
        metres += depth if depth > before else before
    return metres * price


def mulch_bags(beds, depth_cm, litres=60):
    """
    beds are areas in square metres, as ints, floats or texts such as "3,5 m2". Each is covered
    `depth_cm` high. Return the bags of bark to buy, rounded up for all the beds together. A text that
    can not be read is an error.

    >>> mulch_bags([2, 1.5, "3,5 m2"], 5)
    6
    >>> mulch_bags([], 5)
    0
    """
    area = 0.0
    for bed in beds:
        if isinstance(bed, str):
            bed = float(bed.replace("m2", "").replace(",", ".").strip())
        if bed < 0:
            raise ValueError("negative area")
        area += bed
    needed = area * depth_cm * 10
    bags = int(needed // litres)
    return bags if bags * litres >= needed else bags + 1
