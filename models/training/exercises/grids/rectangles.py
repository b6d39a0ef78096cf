from typing import List, Optional, Tuple

Rect = Tuple[int, int, int, int]


def normalize(x1: int, y1: int, x2: int, y2: int) -> Rect:
    """Order the corners so that the first is the lower left and the second the upper right one.

    >>> normalize(5, 1, 2, 8)
    (2, 1, 5, 8)
    """
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def poster_to_hang_first(posters: List[Rect]) -> int:
    """Index of the poster that touches or covers the fewest others; the first one wins a tie.

    >>> poster_to_hang_first([(0, 0, 4, 4), (3, 3, 6, 6), (8, 8, 9, 9)])
    2
    """
    best, fewest = -1, len(posters)
    for i, a in enumerate(posters):
        hits = 0
        for j, b in enumerate(posters):
            if i == j:
                continue
            if a[0] <= b[2] and b[0] <= a[2] and a[1] <= b[3] and b[1] <= a[3]:
                hits += 1
        if hits < fewest:
            best, fewest = i, hits
    return best


def shared_part(a: Rect, b: Rect) -> Optional[Rect]:
    """Return the common rectangle of two windows, or None if there is none.

    >>> shared_part((0, 0, 4, 4), (2, 1, 6, 3))
    (2, 1, 4, 3)
    """
    left = max(a[0], b[0])
    bottom = max(a[1], b[1])
    right = min(a[2], b[2])
    top = min(a[3], b[3])
    if left >= right or bottom >= top:
        return None
    return left, bottom, right, top


def bounding_box(points):
    """Smallest rectangle (x1, y1, x2, y2) that holds all the points.

    >>> bounding_box([(1, 5), (-2, 3), (4, 4)])
    (-2, 3, 4, 5)
    """
    xs = [p[0] for p in points]
    ys = [p[1] for p in points]
    return min(xs), min(ys), max(xs), max(ys)


def painted_cells(rects: List[Rect]) -> int:
    """Count the unit squares that are covered by at least one rectangle.

    >>> painted_cells([(0, 0, 2, 2), (1, 1, 3, 3)])
    7
    """
    cells = set()
    for x1, y1, x2, y2 in rects:
        for x in range(x1, x2):
            for y in range(y1, y2):
                cells.add((x, y))
    return len(cells)


def fits_in_box(photo: Tuple[float, float], frame: Tuple[float, float]) -> bool:
    """Can the photo be put into the frame, perhaps after a quarter turn?

    >>> fits_in_box((10, 4), (5, 12))
    True
    >>> fits_in_box((6, 6), (5, 12))
    False
    """
    w, h = photo
    fw, fh = frame
    return (w <= fw and h <= fh) or (h <= fw and w <= fh)


def largest_carpet(carpets):
    """Return the (width, length) of the carpet with the largest area; an earlier one wins a tie.

    >>> largest_carpet([(2, 9), (4, 5), (10, 2)])
    (4, 5)
    """
    best = carpets[0]
    for carpet in carpets[1:]:
        if carpet[0] * carpet[1] > best[0] * best[1]:
            best = carpet
    return best


def grow(rect, margin):
    # a margin on all the four sides; a negative one shrinks the rectangle
    x1, y1, x2, y2 = rect
    return x1 - margin, y1 - margin, x2 + margin, y2 + margin


def tiles_needed(width: int, length: int, tile: int) -> int:
    """Number of square tiles for a floor, when cut tiles cannot be used a second time.

    >>> tiles_needed(100, 250, 40)
    21
    """
    across = (width + tile - 1) // tile
    along = (length + tile - 1) // tile
    return across * along


def clicked(windows: List[Rect], x: int, y: int) -> int:
    """Index of the topmost (last) window that contains the mouse pointer, or -1 for the desktop."""
    for i in range(len(windows) - 1, -1, -1):
        x1, y1, x2, y2 = windows[i]
        if x1 <= x < x2 and y1 <= y < y2:
            return i
    return -1
