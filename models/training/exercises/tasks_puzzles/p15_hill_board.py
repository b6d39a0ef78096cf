def move_piece(start, rolls, traps, last):
    """
    A piece stands on field `start` of a track that ends at field `last`. For each roll it goes forward. On a trap
    (a field in the set `traps`) it must go back by the number of the roll that brought it there, once. A roll that
    would go beyond the last field is not played. Return the field at the end.

    >>> move_piece(0, [3, 2, 6], {5}, 10)
    9
    >>> move_piece(8, [5, 2], set(), 10)
    10
    """
    field = start
    for roll in rolls:
        if field == last:
            return field
        if field + roll > last:
            continue
        field += roll
        if field in traps:
            field -= roll
    return field


def round_scores(rolls):
    """
    In each round a player throws two dice. Points: equal dice give four times the number on one die; dice that
    follow each other (like 3 and 4) give their product; all others give the difference. Return the list of points
    per round, and add a bonus of 10 to the last round if no round had a difference larger than 3.

    >>> round_scores([(2, 2), (3, 4), (1, 3)])
    [8, 12, 12]
    >>> round_scores([])
    []
    """
    if not rolls:
        return []
    points = []
    calm = True
    for a, b in rolls:
        gap = abs(a - b)
        if gap == 0:
            points.append(4 * a)
        elif gap == 1:
            points.append(a * b)
        else:
            points.append(gap)
        if gap > 3:
            calm = False
    if calm:
        points[-1] += 10
    return points


def hill_view(board, r, c):
    """
    The board holds the heights of hills. From the hill (r, c) one looks to the right. A hill is seen if it is higher
    than all the hills between, the own one included; a lake (height 0) has fog, and nothing is seen behind it. Return
    how many hills are seen; -1 if (r, c) is not on the board.

    >>> hill_view([[2, 1, 3, 3, 5]], 0, 0)
    2
    """
    if not 0 <= r < len(board):
        return -1
    if not 0 <= c < len(board[r]):
        return -1
    highest = board[r][c]
    seen = 0
    for height in board[r][c + 1:]:
        if height == 0:
            break
        if height > highest:
            seen += 1
            highest = height
    return seen


def owner_of(fields, marker):
    """
    `fields` is a dict from the name of a player to a list of field numbers. Return the name of the player who owns
    the most fields that are divisible by `marker`. For a tie, or if nobody owns such a field, return "nobody".

    >>> owner_of({"ann": [2, 4], "bo": [3, 8]}, 2)
    'ann'
    >>> owner_of({"ann": [2], "bo": [8]}, 2)
    'nobody'
    """
    counts = {}
    for name, numbers in fields.items():
        counts[name] = sum(1 for n in numbers if n % marker == 0)
    most = max(counts.values(), default=0)
    if most == 0:
        return "nobody"
    leaders = [name for name in counts if counts[name] == most]
    return leaders[0] if len(leaders) == 1 else "nobody"


def next_player(current, order, skipped):
    """Return the player after `current` in the round who is not skipped; None if all the others are skipped."""
    if current not in order:
        return None
    n = len(order)
    i = order.index(current)
    for step in range(1, n):
        candidate = order[(i + step) % n]
        if candidate not in skipped:
            return candidate
    return None
