from typing import List, Optional, Tuple


def posts_along(length: int, gap: int) -> int:
    """A fence of `length` metres has a post at the start, one every `gap` metres and one at the end.
    Return the number of posts. No fence has no posts.

    >>> posts_along(10, 2)
    6
    >>> posts_along(11, 2)
    7
    >>> posts_along(0, 2)
    0
    """
    if length <= 0:
        return 0
    posts = 1
    position = 0
    while position < length:
        position = min(position + gap, length)
        posts += 1
    return posts


def uneven_gaps(positions: List[float], gap: float, tol: float) -> List[int]:
    """Return the indices i for which the distance from post i to post i + 1 differs from `gap`
    by more than `tol`. Fewer than two posts have no gaps.

    >>> uneven_gaps([0, 2, 4.3, 6.2, 8.2], 2, 0.15)
    [1]
    """
    if len(positions) < 2:
        return []
    return [i for i in range(len(positions) - 1) if abs(positions[i + 1] - positions[i] - gap) > tol]


def largest_field(rope: int) -> Tuple[int, int]:
    """You have `rope` metres of fence for three sides of a field (the fourth side is a river).
    Find whole sizes (depth, width) with 2 * depth + width == rope and the largest area.
    Of equal areas take the smaller depth; too little rope gives (0, 0).

    >>> largest_field(20)
    (5, 10)
    >>> largest_field(2)
    (0, 0)
    """
    if rope < 3:
        return (0, 0)
    best = (0, 0)
    best_area = 0
    for depth in range(1, rope // 2 + 1):
        width = rope - 2 * depth
        if depth * width > best_area:
            best_area = depth * width
            best = (depth, width)
    return best


def gate_place(heights: List[int], width: int) -> Optional[int]:
    """The ground along the fence has the given heights. A gate of `width` places must stand where the
    ground rises and falls least. Return the first index of the best place, None when there is no room.

    >>> gate_place([3, 1, 1, 2, 7], 3)
    1
    >>> gate_place([1, 2], 3) is None
    True
    """
    if width <= 0 or width > len(heights):
        return None
    best, where = None, None
    for start in range(len(heights) - width + 1):
        part = heights[start:start + width]
        spread = max(part) - min(part)
        if best is None or spread < best:
            best = spread
            where = start
    return where


def paint_pattern(boards: int, colours: str) -> str:
    """Colour the boards in turns forward and backward through `colours`: with "abc" that is
    a b c b a b c ... One colour or none is a special case.

    >>> paint_pattern(8, "abc")
    'abcbabcb'
    >>> paint_pattern(3, "x")
    'xxx'
    """
    if not colours or boards <= 0:
        return ""
    if len(colours) == 1:
        return colours * boards
    cycle = colours + colours[-2:0:-1]
    return "".join(cycle[i % len(cycle)] for i in range(boards))


def repair_cost(broken: List[bool], price: int, call_out: int) -> int:
    """The joiner takes `price` for each broken board and `call_out` for each group of neighbouring
    broken boards.

    >>> repair_cost([True, True, False, True], 5, 20)
    55
    """
    cost = 0
    for i, bad in enumerate(broken):
        if not bad:
            continue
        cost += price
        if i == 0 or not broken[i - 1]:
            cost += call_out
    return cost
