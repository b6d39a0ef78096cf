def is_legal_change(before: list[int], after: list[int]) -> bool:
    """
    Bells ring in rows. From one row to the next a bell may stay or change places with a
    neighbour, so no bell moves by more than one place. Both rows must have the same bells.

    >>> is_legal_change([1, 2, 3, 4], [2, 1, 3, 4])
    True
    >>> is_legal_change([1, 2, 3], [3, 2, 1])
    False
    """
    if len(before) != len(after) or set(before) != set(after):
        return False
    for i, bell in enumerate(before):
        if abs(after.index(bell) - i) > 1:
            return False
    return True


def hunt_row(row: list[int], odd: bool) -> list[int]:
    """
    Swap neighbours in pairs: places 0 and 1, 2 and 3 ... if `odd` is False, otherwise places
    1 and 2, 3 and 4 ... A bell without a partner stays.

    >>> hunt_row([1, 2, 3, 4, 5], False)
    [2, 1, 4, 3, 5]
    >>> hunt_row([1, 2, 3, 4, 5], True)
    [1, 3, 2, 5, 4]
    """
    res = row[:]
    start = 1 if odd else 0
    for i in range(start, len(res) - 1, 2):
        res[i], res[i + 1] = res[i + 1], res[i]
    return res


def rows_until_home(n: int) -> int:
    """
    Beginning with 1, 2, ..., n the bells change by pairs as in `hunt_row`, the two kinds in
    turn. Return after how many changes the first row is rung again (0 for n < 2).

    >>> rows_until_home(3)
    6
    """
    if n < 2:
        return 0
    home = list(range(1, n + 1))
    row = home[:]
    changes = 0
    while True:
        row = hunt_row(row, changes % 2 == 1)
        changes += 1
        if row == home:
            return changes


def clashes(strokes: list[tuple[str, int]], gap: int) -> list[str]:
    """
    Strokes are (bell, millisecond) in the order of time. Return "a/b" for each pair of
    different bells that follow each other with less than `gap` milliseconds.

    >>> clashes([("C", 0), ("D", 90), ("D", 100), ("E", 400)], 100)
    ['C/D']
    """
    found = []
    for (a, s), (b, t) in zip(strokes, strokes[1:]):
        if a != b and t - s < gap:
            found.append(a + "/" + b)
    return found


def strikes_in_day(quarter_bell):
    """
    Count the strokes of a tower clock over 24 hours: 1 to 12 for the hours (twice a day), and if
    there is a quarter bell, 1, 2, 3 and 4 strokes more at the quarters of each hour.

    Examples:
    strikes_in_day(False) == 156
    strikes_in_day(True) == 396
    """
    total = 0
    for hour in range(24):
        total += hour % 12 if hour % 12 != 0 else 12
        if quarter_bell:
            total += sum(range(1, 5))
    return total


def path_of_bell(rows: list[list[int]], bell: int) -> str:
    """
    Describe the way of a bell through the rows: "-" for staying, "<" for one place to the
    left and ">" for one or more to the right; "?" if it is missing in one of two rows.

    >>> path_of_bell([[1, 2, 3], [2, 1, 3], [2, 3], [2, 1, 3], [2, 1, 3]], 1)
    '>??-'
    """
    text = ""
    for a, b in zip(rows, rows[1:]):
        if bell not in a or bell not in b:
            text += "?"
            continue
        move = b.index(bell) - a.index(bell)
        text += "-" if move == 0 else ">" if move > 0 else "<"
    return text
