def plant_with_gaps(row: str, gap: int) -> str:
    """In a row ('.' empty, 'T' tree) plant new trees 'n' from the left wherever no tree
    is within the given gap on both sides.

    >>> plant_with_gaps('T......', 2)
    'T..n..n'
    >>> plant_with_gaps('.T.', 1)
    '.T.'
    """
    cells = list(row)
    for i in range(len(cells)):
        low = max(0, i - gap)
        if all(c == '.' for c in cells[low:i + gap + 1]):
            cells[i] = 'n'
    return ''.join(cells)


def weeds_after(days: int, weeds: int, pulled: int) -> int:
    """Each day two weeds of three get a new neighbour, then some weeds are pulled.

    >>> weeds_after(2, 9, 4)
    13
    >>> weeds_after(3, 3, 9)
    0
    """
    for _ in range(days):
        weeds += weeds // 3 * 2
        weeds = max(0, weeds - pulled)
    return weeds


def fence_cost(garden: list[str], price: int) -> int:
    """Beds are '#'. A fence is needed along each side of a bed that does not touch
    another bed. Return its cost.

    >>> fence_cost(['##', '#.'], 2)
    16
    """
    sides = 0
    for r in range(len(garden)):
        for c in range(len(garden[r])):
            if garden[r][c] != '#':
                continue
            for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                rr, cc = r + dr, c + dc
                if not (0 <= rr < len(garden) and 0 <= cc < len(garden[rr])):
                    sides += 1
                elif garden[rr][cc] != '#':
                    sides += 1
    return sides * price


def harvest_best(rows, baskets):
    """Each basket holds one row. Take the best rows but never two neighbours, always the
    best one still allowed (lowest index for ties). Return the total.

    >>> harvest_best([4, 9, 8, 3, 7], 2)
    16
    """
    taken = []
    total = 0
    for _ in range(baskets):
        best = None
        for i in range(len(rows)):
            if i in taken or i - 1 in taken or i + 1 in taken:
                continue
            if best is None or rows[i] > rows[best]:
                best = i
        if best is None:
            break
        taken.append(best)
        total += rows[best]
    return total


def snail_days(wall, up, down):
    # the snail climbs up by day and slips down at night, days until it is on the wall
    height = 0
    days = 0
    while height < wall:
        days += 1
        height += up
        if height < wall:
            height -= down
        if up <= down and height < wall:
            return None
    return days


def rotate_beds(beds: list[str], years: int) -> list[str]:
    """Each year the crops move one bed to the right, the last one to the first bed."""
    k = years % len(beds)
    return beds[len(beds) - k:] + beds[:len(beds) - k]


def taller_than_neighbours(heights):
    """Share of inner plants that are taller than both neighbours, in whole percent.

    >>> taller_than_neighbours([1, 5, 2, 6, 3, 4])
    50
    """
    inner = len(heights) - 2
    if inner <= 0:
        return 0
    tall = 0
    for i in range(1, len(heights) - 1):
        if heights[i - 1] < heights[i] > heights[i + 1]:
            tall += 1
    return 100 * tall // inner
