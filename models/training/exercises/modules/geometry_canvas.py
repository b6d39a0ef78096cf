"""Points, rectangles and a canvas made of characters."""

import math
from typing import Iterable, NamedTuple, Optional


class Point(NamedTuple):
    x: float
    y: float

    def __add__(self, other):
        return Point(self.x + other[0], self.y + other[1])

    def distance(self, other):
        """
        >>> Point(1, 1).distance(Point(4, 5))
        5.0
        """
        return math.hypot(self.x - other.x, self.y - other.y)

    def turned(self, degrees, centre=None):
        """Turn against the clock around a centre.

        >>> p = Point(2, 0).turned(90, Point(1, 0))
        >>> round(p.x, 6), round(p.y, 6)
        (1.0, 1.0)
        """
        cx, cy = centre or (0, 0)
        angle = math.radians(degrees)
        dx = self.x - cx
        dy = self.y - cy
        return Point(
            cx + dx * math.cos(angle) - dy * math.sin(angle),
            cy + dx * math.sin(angle) + dy * math.cos(angle),
        )


class Rect(NamedTuple):
    """A rectangle given by its left lower corner and its size.

    >>> a = Rect(0, 0, 4, 3)
    >>> a & Rect(2, 1, 5, 5)
    Rect(x=2, y=1, w=2, h=2)
    >>> a & Rect(4, 0, 1, 1) is None
    True
    >>> Point(4, 3) in a
    True
    """

    x: float
    y: float
    w: float
    h: float

    @property
    def area(self):
        return self.w * self.h

    @property
    def centre(self):
        return Point(self.x + self.w / 2, self.y + self.h / 2)

    def __contains__(self, point):
        inside_x = self.x <= point.x <= self.x + self.w
        inside_y = self.y <= point.y <= self.y + self.h
        return inside_x and inside_y

    def __and__(self, other) -> Optional["Rect"]:
        """The part that both have in common."""
        if other is None:
            return None
        left = max(self.x, other.x)
        low = max(self.y, other.y)
        right = min(self.x + self.w, other.x + other.w)
        high = min(self.y + self.h, other.y + other.h)
        if left >= right or low >= high:
            return None
        return Rect(left, low, right - left, high - low)

    @classmethod
    def around(cls, points: Iterable[Point]):
        """The smallest rectangle around some points.

        >>> Rect.around([Point(3, 1), Point(0, 2)])
        Rect(x=0, y=1, w=3, h=1)
        """
        points = list(points)
        if not points:
            raise ValueError("no points")
        xs = [p.x for p in points]
        ys = [p.y for p in points]
        return cls(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


class Canvas:
    """Draws with characters; (0, 0) is at the lower left.

    >>> c = Canvas(6, 3)
    >>> c.rect(0, 0, 5, 3)
    >>> c.plot(1, 1, "o")
    >>> c.plot(99, 2, "o")
    >>> print(c)
    #####.
    #o..#.
    #####.
    """

    def __init__(self, width, height, blank="."):
        self.width = width
        self.height = height
        self.blank = blank
        self._cells = {}

    def plot(self, x, y, mark="#"):
        """Marks outside of the canvas are left out."""
        if 0 <= x < self.width and 0 <= y < self.height:
            self._cells[x, y] = mark

    def rect(self, x, y, w, h, mark="#"):
        for i in range(x, x + w):
            self.plot(i, y, mark)
            self.plot(i, y + h - 1, mark)
        for j in range(y, y + h):
            self.plot(x, j, mark)
            self.plot(x + w - 1, j, mark)

    def __str__(self):
        rows = []
        for y in range(self.height - 1, -1, -1):
            row = [self._cells.get((x, y), self.blank) for x in range(self.width)]
            rows.append("".join(row))
        return "\n".join(rows)
