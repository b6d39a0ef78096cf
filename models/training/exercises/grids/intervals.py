from typing import List, Optional, Tuple


def shift_overlap(a: Tuple[int, int], b: Tuple[int, int]) -> int:
    """Hours that two shifts (start, end) have in common.

    >>> shift_overlap((8, 16), (14, 22))
    2
    >>> shift_overlap((8, 12), (13, 15))
    0
    """
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def joined_road_works(works: List[Tuple[int, int]], gap: int) -> List[List[int]]:
    """Join road works (first km, last km) when at most gap kilometres lie between them.

    >>> joined_road_works([(10, 12), (1, 3), (4, 6)], 1)
    [[1, 6], [10, 12]]
    """
    joined = []
    for first, last in sorted(works):
        if joined and first - joined[-1][1] <= gap:
            if last > joined[-1][1]:
                joined[-1][1] = last
        else:
            joined.append([first, last])
    return joined


def covered_days(holidays: List[Tuple[int, int]]) -> int:
    """Number of different days in the holidays (first day, last day), both days included.

    >>> covered_days([(1, 3), (3, 5), (9, 9)])
    6
    """
    days = set()
    for first, last in holidays:
        days.update(range(first, last + 1))
    return len(days)


def longest_break(shifts: List[Tuple[int, int]]) -> int:
    """Longest time without any shift between the first start and the last end.

    >>> longest_break([(8, 10), (15, 17), (9, 12)])
    3
    >>> longest_break([])
    0
    """
    longest = 0
    latest_end = None
    for start, end in sorted(shifts):
        if latest_end is not None and start - latest_end > longest:
            longest = start - latest_end
        if latest_end is None or end > latest_end:
            latest_end = end
    return longest


def find_interval(limits: List[int], value: int) -> int:
    """Number of the price class of a value: limits are the sorted lower ends of class 1, 2, ...

    >>> find_interval([10, 20, 50], 25)
    2
    >>> find_interval([10, 20, 50], 9)
    0
    """
    low = 0
    high = len(limits)
    while low < high:
        mid = (low + high) // 2
        if limits[mid] <= value:
            low = mid + 1
        else:
            high = mid
    return low


def cut_out(whole, hole):
    """What remains of an interval when another one is cut out of it.

    >>> cut_out((0, 10), (3, 5))
    [(0, 3), (5, 10)]
    >>> cut_out((0, 10), (8, 20))
    [(0, 8)]
    """
    rest = []
    if hole[0] > whole[0]:
        rest.append((whole[0], min(whole[1], hole[0])))
    if hole[1] < whole[1]:
        rest.append((max(whole[0], hole[1]), whole[1]))
    return rest


def common_opening(shops: List[Tuple[int, int]]) -> Optional[Tuple[int, int]]:
    """Hours in which all the shops are open, or None if there are no such hours.

    >>> common_opening([(8, 18), (10, 20), (9, 17)])
    (10, 17)
    """
    start = max(s for s, _ in shops)
    end = min(e for _, e in shops)
    if start < end:
        return start, end
    return None


def nested_pairs(intervals):
    """Count the pairs in which one interval lies completely inside the other."""
    count = 0
    for i, (a, b) in enumerate(intervals):
        for j, (c, d) in enumerate(intervals):
            if i != j and a <= c and d <= b and (a, b) != (c, d):
                count += 1
    return count


def parse_pages(text: str) -> List[int]:
    """Read the pages to print from a text such as '1-3,7'.

    >>> parse_pages("1-3,7")
    [1, 2, 3, 7]
    """
    pages = []
    for part in text.split(","):
        if "-" in part:
            a, b = part.split("-")
            pages.extend(range(int(a), int(b) + 1))
        else:
            pages.append(int(part))
    return pages
