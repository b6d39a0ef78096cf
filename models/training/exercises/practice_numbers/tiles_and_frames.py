import math


def frame_area(width: float, height: float, border: float) -> float:
    """
    A picture of the given size gets a frame of the same breadth on all sides.
    Return the area of the frame alone. Sizes that are not positive give 0.0.

    >>> frame_area(10, 20, 1)
    64
    >>> frame_area(0, 20, 1)
    0.0
    """
    if width <= 0 or height <= 0 or border <= 0:
        return 0.0
    outer = (width + 2 * border) * (height + 2 * border)
    return outer - width * height


def tiles_for_floor(length: int, breadth: int, tile: int) -> int:
    """
    A floor is covered with square tiles. At two walls tiles may be cut, and the rest of a cut
    tile is thrown away. Return the number of tiles needed.

    >>> tiles_for_floor(100, 95, 30)
    16
    >>> tiles_for_floor(60, 30, 30)
    2
    """
    along = math.ceil(length / tile)
    across = math.ceil(breadth / tile)
    return along * across


def cut_tiles(length: int, breadth: int, tile: int) -> int:
    """
    How many of the tiles of tiles_for_floor have to be cut?

    >>> cut_tiles(100, 95, 30)
    7
    >>> cut_tiles(60, 30, 30)
    0
    """
    whole = (length // tile) * (breadth // tile)
    return tiles_for_floor(length, breadth, tile) - whole


def ring_of_disks(outer: float, inner: float) -> float:
    """
    Return the area between two circles with the same centre, rounded to one place. It does not
    matter which of the radii is given first.

    >>> ring_of_disks(2, 1)
    9.4
    >>> ring_of_disks(1, 2)
    9.4
    """
    if outer < inner:
        outer, inner = inner, outer
    return round(math.pi * (outer ** 2 - inner ** 2), 1)


def largest_inner_square(points: list) -> int:
    """
    Each point is a pair (x, y) with positive whole numbers. A square with one corner at (0, 0)
    and its sides along the axes may contain no point in its inside. Return the largest side,
    or -1 if there is no point at all.

    >>> largest_inner_square([(3, 5), (7, 2)])
    5
    >>> largest_inner_square([])
    -1
    """
    side = -1
    for x, y in points:
        needed = max(x, y)
        if side == -1 or needed < side:
            side = needed
    return side


def roof_slope(run: float, rise: float) -> str:
    """
    Name the slope of a roof: "flat" below 5 degrees, "gentle" below 30, "steep" below 60, and
    "tower" from there on.

    >>> roof_slope(10, 0)
    'flat'
    >>> roof_slope(10, 10)
    'steep'
    """
    if run == 0:
        return "tower"
    angle = math.degrees(math.atan(abs(rise) / abs(run)))
    if angle < 5:
        return "flat"
    if angle < 30:
        return "gentle"
    if angle < 60:
        return "steep"
    return "tower"


def fence_of_triangle(a: float, b: float, c: float, post_distance: float) -> int:
    """
    A meadow has three sides. Posts stand at the corners and along each side at most
    post_distance apart. Return the number of posts.

    >>> fence_of_triangle(10, 10, 10, 5)
    6
    >>> fence_of_triangle(7, 3, 8, 3)
    7
    """
    posts = 0
    for side in (a, b, c):
        fields = math.ceil(side / post_distance)
        posts += fields
    return posts
