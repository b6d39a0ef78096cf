from typing import List, Tuple


def drop_worst(marks: List[List[int]]) -> List[float]:
    """
    Each inner list holds the marks of a pupil (a greater number is a worse mark). Drop one worst
    mark of each pupil who has at least three marks. Return the averages, rounded to 2 digits; no
    marks give 0.0.

    >>> drop_worst([[1, 5, 2], [3, 4], []])
    [1.5, 3.5, 0.0]
    """
    res = []
    for row in marks:
        m = sorted(row)
        if len(m) >= 3:
            m.pop()
        if m:
            res.append(round(sum(m) / len(m), 2))
        else:
            res.append(0.0)
    return res


def hardest_task(points: List[List[int]]) -> int:
    """
    points[p][t] are the points of pupil p for task t; all rows have the same length. Return the
    index of the task in which the pupils together got the fewest points, the last one if there
    are several. Return -1 if there are no pupils or no tasks.

    Examples:
    hardest_task([[3, 0, 2], [1, 2, 0]]) == 2
    hardest_task([]) == -1
    hardest_task([[], []]) == -1
    """
    if not points or not points[0]:
        return -1
    best = 0
    low = None
    for t in range(len(points[0])):
        s = 0
        for p in range(len(points)):
            s += points[p][t]
        if low is None or s <= low:
            low = s
            best = t
    return best


def order_pupils(table: List[Tuple[str, List[int]]]) -> List[str]:
    """
    Given tuples (name, marks), return the names ordered by three keys: the number of marks (most
    first), then the sum of the
    marks (smallest first), and then the name.

    order_pupils([("Bo", [2, 2]), ("Al", [1, 3]), ("Cy", [1]), ("Di", [1, 1])]) == ["Di", "Al", "Bo", "Cy"]
    order_pupils([]) == []
    """
    ordered = sorted(table, key=lambda row: (-len(row[1]), sum(row[1]), row[0]))
    return [name for name, marks in ordered]


def improved_columns(points: List[List[int]]) -> List[bool]:
    """
    Tell for each column of the table if the numbers never go down from the first row to the
    last. All rows have the same length. An empty table has no columns.

    >>> improved_columns([[1, 5], [1, 4], [2, 6]])
    [True, False]
    >>> improved_columns([])
    []
    """
    if not points:
        return []
    res = []
    for c in range(len(points[0])):
        ok = True
        for r in range(1, len(points)):
            if points[r][c] < points[r - 1][c]:
                ok = False
        res.append(ok)
    return res


def bonus_by_row(points: List[List[int]]) -> List[List[int]]:
    """
    Return a new table in which in each row the greatest number (each of them if it is there
    several times) is increased by the index of the row.

    bonus_by_row([[1, 2], [3, 3], [5, 1], []]) == [[1, 2], [4, 4], [7, 1], []]
    """
    out = []
    for i, row in enumerate(points):
        new = []
        for x in row:
            if x == max(row):
                new.append(x + i)
            else:
                new.append(x)
        out.append(new)
    return out
