from typing import List, Tuple


def watered_beds(garden: List[str], reach: int) -> int:
    """
    In the plan of a garden "W" is a sprinkler and "b" a bed. A sprinkler waters
    everything in its own row and column that is at most `reach` fields away,
    but a wall "#" stops the water. Count the beds that get water.

    >>> watered_beds(['b.W.b',
    ...               'b.#..',
    ...               '..b..'], 2)
    2
    """
    wet = set()
    for r in range(len(garden)):
        for c in range(len(garden[r])):
            if garden[r][c] != 'W':
                continue
            for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                for k in range(1, reach + 1):
                    y, x = r + dr * k, c + dc * k
                    if not (0 <= y < len(garden) and 0 <= x < len(garden[y])):
                        break
                    if garden[y][x] == '#':
                        break
                    if garden[y][x] == 'b':
                        wet.add((y, x))
    return len(wet)


def fence_length(plan: List[str]) -> int:
    """
    Write a function that returns how many metres of fence are needed around the
    vegetables "v". Each field is a square metre, and a fence stands on every
    side of a vegetable field at which there is no other vegetable field, but
    not along the edge of the plan, where there is a hedge.

    Example:
    fence_length(['v.', '..']) == 2
    fence_length(['...', '.v.', '...']) == 4
    """
    fence = 0
    for r in range(len(plan)):
        for c in range(len(plan[0])):
            if plan[r][c] != 'v':
                continue
            if r > 0 and plan[r - 1][c] != 'v':
                fence += 1
            if r < len(plan) - 1 and plan[r + 1][c] != 'v':
                fence += 1
            if c > 0 and plan[r][c - 1] != 'v':
                fence += 1
            if c < len(plan[0]) - 1 and plan[r][c + 1] != 'v':
                fence += 1
    return fence


def sunny_rows(heights):
    """
    heights is a grid of plant heights, and the sun stands in the south, below
    the last row. A plant gets sun if all plants south of it in its column are
    lower. Return for each row the number of plants that get sun.

    >>> sunny_rows([[3, 1], [2, 4], [2, 1]])
    [1, 1, 2]
    """
    res = []
    for r in range(len(heights)):
        cnt = 0
        for c in range(len(heights[r])):
            ok = True
            for below in range(r + 1, len(heights)):
                if heights[below][c] >= heights[r][c]:
                    ok = False
            if ok:
                cnt += 1
        res.append(cnt)
    return res


def grow(rows: List[str]) -> List[str]:
    """
    Each week the moss "m" grows onto the empty field "." to the right of it and
    onto the one below it. Return the garden one week later.

    grow(['m..', '...']) -> ['mm.', 'm..']
    grow(['..']) -> ['..']
    """
    new = [list(row) for row in rows]
    for r in range(len(rows)):
        for c in range(len(rows[r])):
            if rows[r][c] == 'm':
                if c + 1 < len(rows[r]) and rows[r][c + 1] == '.':
                    new[r][c + 1] = 'm'
                if r + 1 < len(rows) and rows[r + 1][c] == '.':
                    new[r + 1][c] = 'm'
    return [''.join(row) for row in new]


def bed_corners(plan: List[str], letter: str) -> Tuple[int, int, int, int]:
    """
    Return the smallest rectangle with all fields of a letter as (top, left,
    bottom, right), or (-1, -1, -1, -1) if the letter is nowhere.

    >>> bed_corners(['....', '.tt.', '..t.'], 't')
    (1, 1, 2, 2)
    """
    rows = []
    cols = []
    for r, row in enumerate(plan):
        for c, x in enumerate(row):
            if x == letter:
                rows.append(r)
                cols.append(c)
    if not rows:
        return -1, -1, -1, -1
    return min(rows), min(cols), max(rows), max(cols)
