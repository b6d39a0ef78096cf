from typing import Dict, List, Optional, Tuple


def week_grid(bookings: List[Tuple[str, int, str]], hours: int) -> List[List[str]]:
    """Table with a row for each of five weekdays; free hours hold '-'.

    >>> week_grid([("Tue", 1, "Yoga")], 2)[:2]
    [['-', '-'], ['-', 'Yoga']]
    """
    days = ["Mon", "Tue", "Wed", "Thu", "Fri"]
    grid = [["-"] * hours for _ in days]
    for day, hour, name in bookings:
        grid[days.index(day)][hour] = name
    return grid


def free_hours(grid: List[List[str]]) -> Dict[int, int]:
    """For each hour of the day, the number of days on which it is free.

    >>> free_hours([["-", "x"], ["-", "-"]])
    {0: 2, 1: 1}
    """
    free = {}
    for row in grid:
        for hour, name in enumerate(row):
            if name == "-":
                free[hour] = free.get(hour, 0) + 1
    return free


def first_double(grid: List[List[str]]) -> Optional[Tuple[int, int]]:
    """First day and hour at which two free hours follow each other.

    >>> first_double([["-", "x", "-"], ["x", "-", "-"]])
    (1, 1)
    >>> first_double([["x", "-"]]) is None
    True
    """
    for d in range(len(grid)):
        for h in range(len(grid[d]) - 1):
            if grid[d][h] == "-" and grid[d][h + 1] == "-":
                return d, h
    return None


def common_free(a: List[str], b: List[str]) -> List[int]:
    """Hours in which both calendars of a day are free."""
    return [h for h in range(min(len(a), len(b))) if a[h] == "-" and b[h] == "-"]


def to_blocks(row: List[str], start: int) -> List[str]:
    """Describe a day as blocks like '9-11 Math'; free hours are left out.

    >>> to_blocks(["Math", "Math", "-", "Art"], 9)
    ['9-11 Math', '12-13 Art']
    """
    blocks = []
    h = 0
    while h < len(row):
        if row[h] == "-":
            h += 1
            continue
        end = h
        while end < len(row) and row[end] == row[h]:
            end += 1
        blocks.append(f"{start + h}-{start + end} {row[h]}")
        h = end
    return blocks


def move_booking(row, source, target):
    """Move a booking to another hour of the day; False if that is not possible.

    >>> day = ["Gym", "-", "Chess"]
    >>> move_booking(day, 0, 1)
    True
    >>> day
    ['-', 'Gym', 'Chess']
    >>> move_booking(day, 1, 2)
    False
    """
    if row[source] == "-" or row[target] != "-":
        return False
    row[target] = row[source]
    row[source] = "-"
    return True


def busiest_day(grid: List[List[str]], names: List[str]) -> str:
    """Name of the day with the most booked hours; the earlier day wins a tie.

    >>> busiest_day([["-", "x"], ["x", "x"], ["x", "x"]], ["Mon", "Tue", "Wed"])
    'Tue'
    """
    best = names[0]
    most = -1
    for name, row in zip(names, grid):
        booked = len(row) - row.count("-")
        if booked > most:
            most = booked
            best = name
    return best


def add_minutes(clock: str, minutes: int) -> str:
    """Clock time after some minutes; it stays on the same day.

    >>> add_minutes("22:50", 15)
    '23:05'
    >>> add_minutes("22:50", 90)
    Traceback (most recent call last):
    ...
    ValueError: past midnight
    """
    h, m = [int(part) for part in clock.split(":")]
    total = h * 60 + m + minutes
    if total >= 1440:
        raise ValueError("past midnight")
    return str(total // 60).zfill(2) + ":" + str(total % 60).zfill(2)


def bookings_of(grid, name):
    # all the (day, hour) pairs of one course
    return [(d, h) for d, row in enumerate(grid) for h, x in enumerate(row) if x == name]
