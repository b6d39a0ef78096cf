def ring_row(row: str, change: str) -> str:
    """
    Bells are rung in a row such as "123456". A change is a text of places: bells at places that are
    named stay where they are, all others swap with their neighbour, pair by pair from the left. "x"
    means that all swap. If a bell that has to swap stands before a bell that stays, the change is
    wrong: return None.

    >>> ring_row("1234", "x"), ring_row("1234", "14"), ring_row("1234", "12")
    ('2143', '1324', '1243')
    >>> ring_row("1234", "2") is None
    True
    """
    stay = set() if change == "x" else {int(ch) - 1 for ch in change}
    bells = list(row)
    i = 0
    while i < len(bells):
        if i in stay:
            i += 1
            continue
        if i + 1 >= len(bells) or i + 1 in stay:
            return None
        bells[i], bells[i + 1] = bells[i + 1], bells[i]
        i += 2
    return "".join(bells)


def changes_of(method: str) -> list:
    """
    A method is written as "x14x12": every "x" is a change of its own, digits together are one change,
    and a dot separates two changes of digits. Return the list of changes.

    >>> changes_of("x14x12.34")
    ['x', '14', 'x', '12', '34']
    """
    changes = []
    current = ""
    for ch in method:
        if ch.isdigit():
            current += ch
            continue
        if current:
            changes.append(current)
            current = ""
        if ch == "x":
            changes.append(ch)
    if current:
        changes.append(current)
    return changes


def ring_method(row: str, method: str) -> list:
    """Return all rows that are rung, the first one included, until the method ends or a change is wrong.

    >>> ring_method("1234", "x14")
    ['1234', '2143', '2413']
    """
    rows = [row]
    for change in changes_of(method):
        row = ring_row(row, change)
        if row is None:
            break
        rows.append(row)
    return rows


def is_true(rows: list) -> bool:
    """
    A piece is true if no row is rung twice, except that the last row may be the same as the first one.
    Pieces of fewer than two rows are not true.

    >>> is_true(["12", "21", "12"]), is_true(["12", "21", "21"])
    (True, False)
    """
    if len(rows) < 2:
        return False
    inner = rows[:-1] if rows[-1] == rows[0] else rows
    return len(set(inner)) == len(inner)


def bell_path(rows: list, bell: str) -> str:
    """
    Write at which place a bell rings in each row, joined by blanks; "-" where it is missing.

    >>> bell_path(["1234", "2143", "2413"], "1")
    '1 2 3'
    """
    places = []
    for row in rows:
        k = row.find(bell)
        places.append(str(k + 1) if k >= 0 else "-")
    return " ".join(places)


def music(rows: list) -> int:
    """
    A row is musical if its last three bells go straight up ("...345") or straight down. Count the
    musical rows.

    >>> music(["1345", "2431", "1432"])
    2
    """
    count = 0
    for row in rows:
        a, b, c = (int(ch) for ch in row[-3:])
        if b - a == c - b and abs(b - a) == 1:
            count += 1
    return count


def rounds(n):
    # the row in which the bells ring in order, for up to nine bells
    return "".join(str(i) for i in range(1, min(n, 9) + 1))
