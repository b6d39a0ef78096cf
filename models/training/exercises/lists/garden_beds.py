from typing import Callable, List, Optional, Tuple


def plant_with_spacing(plants: List[Tuple[str, int]]) -> List[str]:
    """Each plant needs some empty places ('_') up to the next plant. Between two plants the
    larger of both wishes counts.

    >>> plant_with_spacing([('bean', 1), ('kale', 2), ('pea', 0)])
    ['bean', '_', '_', 'kale', '_', '_', 'pea']
    >>> plant_with_spacing([])
    []
    """
    row = []
    before = 0
    for name, space in plants:
        if row:
            row.extend(['_'] * max(before, space))
        row.append(name)
        before = space
    return row


def separate_same(plants: List[str], divider: str) -> List[str]:
    """Put a divider only between neighbours of the same sort.

    >>> separate_same(['mint', 'mint', 'sage', 'mint'], '|')
    ['mint', '|', 'mint', 'sage', 'mint']
    """
    out = []
    for p in plants:
        if out and out[-1] == p:
            out.append(divider)
        out.append(p)
    return out


def thin_out(heights: List[int]) -> List[int]:
    """Pull out each plant that is lower than both of its neighbours.

    >>> thin_out([5, 2, 6, 4, 3])
    [5, 6, 4, 3]
    """
    kept = []
    for i in range(len(heights)):
        inner = 0 < i < len(heights) - 1
        if inner and heights[i] < heights[i - 1] and heights[i] < heights[i + 1]:
            continue
        kept.append(heights[i])
    return kept


def visible_from_path(heights: List[int]) -> List[int]:
    """Looking along the bed from the front you see a plant when it is higher than all those
    in front of it. Return the heights that can be seen.

    >>> visible_from_path([3, 1, 4, 4, 7])
    [3, 4, 7]
    """
    seen = []
    highest = 0
    for h in heights:
        if h > highest:
            seen.append(h)
            highest = h
    return seen


def tallest_where(beds: List[Tuple[str, int]], allowed: Callable[[str], bool]) -> Optional[int]:
    """Greatest height among the plants whose name is allowed.

    >>> tallest_where([('oak', 900), ('tulip', 30), ('rose', 80)], lambda n: n != 'oak')
    80
    >>> tallest_where([], lambda n: True) is None
    True
    """
    heights = [h for name, h in beds if allowed(name)]
    if not heights:
        return None
    return max(heights)


def water_needed(days_dry: List[int], limit: int) -> List[int]:
    """Bed numbers (from 1) that were dry for longer than the limit, the driest first.

    >>> water_needed([2, 6, 1, 9], 3)
    [4, 2]
    """
    dry = [(days, i + 1) for i, days in enumerate(days_dry) if days > limit]
    dry.sort(key=lambda pair: (-pair[0], pair[1]))
    return [bed for _, bed in dry]


def rotate_crops(beds: List[str]) -> List[str]:
    """Each crop moves one bed on, but the herbs stay where they are.

    >>> rotate_crops(['corn', 'herbs', 'peas', 'kale'])
    ['kale', 'herbs', 'corn', 'peas']
    """
    moving = [b for b in beds if b != 'herbs']
    moving = moving[-1:] + moving[:-1]
    result = []
    for b in beds:
        if b == 'herbs':
            result.append(b)
        else:
            result.append(moving.pop(0))
    return result


def growth(measurements: List[int]) -> List[int]:
    """Difference from one week to the next."""
    return [b - a for a, b in zip(measurements, measurements[1:])]


def weeks_without_growth(measurements):
    # counted over the whole season
    count = 0
    for i in range(1, len(measurements)):
        if measurements[i] <= measurements[i - 1]:
            count += 1
    return count
