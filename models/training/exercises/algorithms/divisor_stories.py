from typing import List, Tuple


def table_layouts(guests: int) -> List[Tuple[int, int]]:
    """All ways to seat the guests at equal tables as (tables, seats) with at
    least two tables and two seats.

    >>> table_layouts(12)
    [(2, 6), (3, 4), (4, 3), (6, 2)]
    >>> table_layouts(7)
    []
    """
    layouts = []
    for tables in range(2, guests):
        if guests % tables == 0 and guests // tables >= 2:
            layouts.append((tables, guests // tables))
    return layouts


def parade_block(soldiers: int, empty: int) -> Tuple[int, int]:
    """Rows and columns (rows <= columns) of a block for all the soldiers that is as
    near to a square as possible with at most this many empty places.

    >>> parade_block(14, 1)
    (3, 5)
    >>> parade_block(14, 0)
    (2, 7)
    """
    best = (1, soldiers)
    for places in range(soldiers, soldiers + empty + 1):
        rows = 1
        while rows * rows <= places:
            if places % rows == 0 and places // rows - rows < best[1] - best[0]:
                best = (rows, places // rows)
            rows += 1
    return best


def share_no_factor(a: int, b: int) -> bool:
    """Two gears wear evenly if no number above 1 divides both tooth counts.

    >>> share_no_factor(8, 15)
    True
    >>> share_no_factor(8, 12)
    False
    """
    for d in range(2, min(a, b) + 1):
        if a % d == 0 and b % d == 0:
            return False
    return True


def cut_plan(length):
    """A log is cut into equal parts, then each part again, always into as few parts as
    possible (2 or more, whole lengths, down to pieces of 1). Tell the plan as a text.

    >>> cut_plan(12)
    'halves, halves, 3 parts'
    >>> cut_plan(1)
    'no cut'
    """
    steps = []
    parts = 2
    while length > 1:
        if length % parts == 0:
            steps.append('halves' if parts == 2 else str(parts) + ' parts')
            length //= parts
        else:
            parts += 1
    return ', '.join(steps) or 'no cut'


def odd_divisor_total(n: int) -> int:
    # sum of the odd numbers that divide n
    return sum(d for d in range(1, n + 1, 2) if n % d == 0)


def paint_coats(fence: int, painters: List[int]) -> List[int]:
    """Planks 1..fence. Painter k paints every plank whose number k divides, but none
    that already has two coats. Return the coats of each plank.

    >>> paint_coats(6, [1, 2, 3])
    [1, 2, 2, 2, 1, 2]
    """
    coats = [0] * (fence + 1)
    for k in painters:
        for plank in range(k, fence + 1, k):
            if coats[plank] < 2:
                coats[plank] += 1
    return coats[1:]


def meeting_day(first_a: int, every_a: int, first_b: int, every_b: int) -> int:
    """Ship A comes on day first_a and then every every_a days, ship B likewise. On
    which day up to 1000 are both in the harbour? -1 if that never happens.

    >>> meeting_day(1, 4, 3, 5)
    13
    >>> meeting_day(0, 4, 1, 2)
    -1
    """
    day = first_a
    while day <= 1000:
        if day >= first_b and (day - first_b) % every_b == 0:
            return day
        day += every_a
    return -1


def cube_boxes_left(balls):
    """Pack balls in the largest cube box (edge ** 3 balls) that can be filled, again and
    again. Return the edges of the boxes.

    >>> cube_boxes_left(37)
    [3, 2, 1, 1]
    """
    boxes = []
    while balls > 0:
        edge = 1
        while (edge + 1) ** 3 <= balls:
            edge += 1
        boxes.append(edge)
        balls -= edge ** 3
    return boxes
