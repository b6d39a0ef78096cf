def points_in_disk(radius):
    """How many points (x, y) with whole coordinates lie in a disk with this radius around (0, 0), edge
    included?

    >>> points_in_disk(1)
    5
    >>> points_in_disk(2)
    13
    >>> points_in_disk(-1)
    0
    """
    if radius < 0:
        return 0
    count = 0
    reach = int(radius)
    for x in range(-reach, reach + 1):
        for y in range(-reach, reach + 1):
            if x * x + y * y <= radius * radius:
                count += 1
    return count


def rings_of_points(limit):
    """For each squared distance up to limit, how many points have exactly this distance from (0, 0)?
    Return a dict without the distances that do not occur.

    >>> rings_of_points(5)
    {0: 1, 1: 4, 2: 4, 4: 4, 5: 8}
    """
    rings = {}
    reach = 0
    while (reach + 1) ** 2 <= limit:
        reach += 1
    for x in range(-reach, reach + 1):
        for y in range(-reach, reach + 1):
            square = x * x + y * y
            if square <= limit:
                rings[square] = rings.get(square, 0) + 1
    return dict(sorted(rings.items()))


def points_on_edge(width, height):
    """The points with whole coordinates on the edge of a rectangle with a corner at (0, 0). A width or
    height of zero makes it a line or a point.

    >>> points_on_edge(3, 2)
    10
    >>> points_on_edge(3, 0)
    4
    >>> points_on_edge(0, 0)
    1
    """
    if width == 0 or height == 0:
        return width + height + 1
    return 2 * (width + height)


def cells_crossed(width, height):
    """A straight line goes from one corner of a grid to the opposite one. Return how many cells it
    crosses: at each inner grid line a new cell begins, but lines that meet on the way count as one.

    >>> cells_crossed(3, 2)
    4
    >>> cells_crossed(4, 2)
    4
    """
    crossed = 1
    for x in range(1, width):
        crossed += 1
        if x * height % width == 0:
            crossed -= 1
    return crossed + height - 1


def squares_in_grid(width, height):
    """Count the squares of all sizes with sides along the lines of a grid.

    >>> squares_in_grid(3, 2)
    8
    >>> squares_in_grid(0, 5)
    0
    """
    total = 0
    side = 1
    while side <= width and side <= height:
        total += (width - side + 1) * (height - side + 1)
        side += 1
    return total


def line_through(points):
    """Do all points lie on one straight line? Two points or fewer always do.

    >>> line_through([(0, 0), (1, 2), (3, 6)])
    True
    >>> line_through([(0, 0), (1, 2), (3, 5)])
    False
    """
    if len(points) <= 2:
        return True
    x0, y0 = points[0]
    x1, y1 = points[1]
    for x, y in points[2:]:
        if (x1 - x0) * (y - y0) != (y1 - y0) * (x - x0):
            return False
    return True


def walk_spiral(steps):
    """Start at (0, 0) and walk in a spiral: 1 to the right, 1 up, 2 left, 2 down, 3 right and so on.
    Where is one after the given single steps?

    >>> walk_spiral(3)
    (0, 1)
    >>> walk_spiral(6)
    (-1, -1)
    """
    x = y = 0
    dx, dy = 1, 0
    side = 1
    while steps > 0:
        for _ in range(2):
            move = min(side, steps)
            x += dx * move
            y += dy * move
            steps -= move
            dx, dy = -dy, dx
        side += 1
    return x, y


def middle_of(points):
    # the mean of all points, each coordinate cut toward zero; the origin if there are no points
    if not points:
        return 0, 0
    sum_x = sum(x for x, _ in points)
    sum_y = sum(y for _, y in points)
    return int(sum_x / len(points)), int(sum_y / len(points))
