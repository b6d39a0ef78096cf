from typing import List, Optional, Tuple


def broken_sensors(grid: List[List[Optional[float]]]) -> List[Tuple[int, int]]:
    """Positions of the sensors without a value (None).

    >>> broken_sensors([[1.0, None], [None, 2.0]])
    [(0, 1), (1, 0)]
    """
    broken = []
    for r in range(len(grid)):
        for c in range(len(grid[r])):
            if grid[r][c] is None:
                broken.append((r, c))
    return broken


def repair(grid: List[List[Optional[float]]]) -> List[List[float]]:
    """Replace each None by the mean of its known edge neighbours, or by 0.0 if there are none.

    >>> repair([[2.0, None], [None, 4.0]])
    [[2.0, 3.0], [3.0, 4.0]]
    """
    result = [list(row) for row in grid]
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            if value is not None:
                continue
            known = []
            for nr, nc in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= nr < len(grid) and 0 <= nc < len(row) and grid[nr][nc] is not None:
                    known.append(grid[nr][nc])
            result[r][c] = sum(known) / len(known) if known else 0.0
    return result


def row_alarms(grid: List[List[int]], limit: int) -> str:
    """One letter for each row: 'A' if any value is above the limit, otherwise 'o'.

    >>> row_alarms([[1, 9], [2, 2]], 5)
    'Ao'
    """
    return "".join("A" if any(v > limit for v in row) else "o" for row in grid)


def column_range(grid: List[List[int]]) -> List[int]:
    """Largest minus smallest value of each column.

    >>> column_range([[1, 5], [4, 5], [2, 0]])
    [3, 5]
    """
    ranges = []
    for c in range(len(grid[0])):
        low = high = grid[0][c]
        for row in grid[1:]:
            if row[c] < low:
                low = row[c]
            if row[c] > high:
                high = row[c]
        ranges.append(high - low)
    return ranges


def parse_readings(text: str) -> List[List[int]]:
    """Read lines like '3 4 x'; words that are not whole numbers become -1.

    >>> parse_readings("3 4 x\\n7 -2 1")
    [[3, 4, -1], [7, -2, 1]]
    """
    rows = []
    for line in text.splitlines():
        row = []
        for word in line.split():
            try:
                row.append(int(word))
            except ValueError:
                row.append(-1)
        rows.append(row)
    return rows


def stuck(history: List[List[int]], times: int) -> List[int]:
    """Sensors (columns) that gave the same value in the last so many readings.

    >>> stuck([[1, 5], [2, 5], [3, 5]], 3)
    [1]
    """
    if len(history) < times:
        return []
    last = history[-times:]
    return [c for c in range(len(last[0])) if len({row[c] for row in last}) == 1]


def first_above(history, sensor, limit):
    # index of the first reading of a sensor above the limit
    for t, row in enumerate(history):
        if row[sensor] > limit:
            return t
    return -1


def moving_object(frames: List[str]) -> List[int]:
    """Steps of the object '@' from frame to frame; frames without it are skipped.

    >>> moving_object(["@...", ".@..", "....", "...@"])
    [1, 2]
    """
    places = [frame.index("@") for frame in frames if "@" in frame]
    return [b - a for a, b in zip(places, places[1:])]
