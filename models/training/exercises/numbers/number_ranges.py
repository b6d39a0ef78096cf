from typing import List, Tuple


def parse_pages(text: str) -> List[int]:
    """Turn a print order such as "1-3, 7" into the list of pages.

    >>> parse_pages("1-3, 7")
    [1, 2, 3, 7]
    >>> parse_pages("5")
    [5]
    """
    pages = []
    for part in text.split(","):
        if "-" in part:
            a, b = part.split("-")
            pages.extend(range(int(a), int(b) + 1))
        else:
            pages.append(int(part))
    return pages


def first_pages(pages: List[int]) -> str:
    """The reverse, for a quick look: the first three pages and how many more there are.

    >>> first_pages([1, 2, 3, 7, 9])
    '1, 2, 3 and 2 more'
    >>> first_pages([4, 5])
    '4, 5'
    """
    shown = ", ".join(str(p) for p in pages[:3])
    rest = len(pages) - 3
    if rest > 0:
        shown += f" and {rest} more"
    return shown


def gap_between(a: Tuple[int, int], b: Tuple[int, int]) -> int:
    """How many whole numbers lie between two ranges? Nothing if they touch or share a number.

    >>> gap_between((1, 5), (9, 12))
    3
    >>> gap_between((9, 12), (1, 8))
    0
    """
    if a[0] > b[0]:
        a, b = b, a
    return max(0, b[0] - a[1] - 1)


def covered(ranges: List[Tuple[int, int]]) -> int:
    """Number of whole numbers covered by at least one of the ranges."""
    seen = set()
    for start, end in ranges:
        for n in range(start, end + 1):
            seen.add(n)
    return len(seen)


def free_between(bookings: List[Tuple[int, int]], shortest: int) -> List[Tuple[int, int]]:
    """Free times between bookings that are not in order; only those of at least `shortest` hours.

    >>> free_between([(14, 15), (8, 9), (10, 12)], 2)
    [(12, 14)]
    """
    free = []
    bookings = sorted(bookings)
    latest = bookings[0][1]
    for start, end in bookings[1:]:
        if start - latest >= shortest:
            free.append((latest, start))
        latest = max(latest, end)
    return free


def clamp_all(values: List[int], low: int, high: int) -> List[int]:
    """Pull values outside of low..high to the nearer end.

    >>> clamp_all([-5, 3, 99], 0, 10)
    [0, 3, 10]
    """
    return [low if v < low else high if v > high else v for v in values]


def which_band(value: int, limits: List[int]) -> int:
    """Limits in rising order divide the numbers into bands. Return the index of the band of the value;
    a value equal to a limit belongs to the upper band.

    >>> which_band(30, [10, 20, 40])
    2
    >>> which_band(20, [10, 20, 40])
    2
    """
    band = 0
    for limit in limits:
        if value >= limit:
            band += 1
        else:
            break
    return band


def sum_of_skipped(a: int, b: int, step: int) -> int:
    """Sum of the numbers from a to b that are skipped when going in steps from a.

    >>> sum_of_skipped(1, 7, 3)
    16
    """
    total = 0
    for n in range(a, b + 1):
        if (n - a) % step != 0:
            total += n
    return total


def midpoints(limits):
    """Middle between each limit and the next one.

    >>> midpoints([0, 10, 15])
    [5.0, 12.5]
    """
    return [(limits[i] + limits[i + 1]) / 2 for i in range(len(limits) - 1)]


def countdown(start, stop, step):
    # countdown(10, 1, 3) -> "10 7 4 1"
    return " ".join(str(n) for n in range(start, stop - 1, -step))
