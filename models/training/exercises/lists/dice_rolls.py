def sum_without_ones(rolls: list[int]) -> int:
    """Add the dice up, but three ones in the throw make it worth nothing.

    >>> sum_without_ones([1, 4, 6])
    10
    >>> sum_without_ones([1, 1, 6, 1])
    0
    """
    total = 0
    for r in rolls:
        if r != 1:
            total += r
    return 0 if rolls.count(1) >= 3 else total


def keep_best(rolls: list[int], k: int) -> list[int]:
    """The k highest dice, in the order in which they were thrown.

    >>> keep_best([2, 6, 3, 6, 1], 3)
    [6, 3, 6]
    """
    order = sorted(range(len(rolls)), key=lambda i: (-rolls[i], i))
    chosen = sorted(order[:k])
    return [rolls[i] for i in chosen]


def until_six(rolls: list[int]) -> tuple[int, int]:
    """How many rolls were needed for the first six and what was the sum before it? If no six
    was thrown: (0, sum of all).

    >>> until_six([3, 5, 6, 2])
    (3, 8)
    >>> until_six([3, 5])
    (0, 8)
    """
    total = 0
    for i, r in enumerate(rolls):
        if r == 6:
            return i + 1, total
        total += r
    return 0, total


def move_token(board: list[int], rolls: list[int]) -> int:
    """board[i] says how far a token that lands on field i is moved on (or back). Extra moves
    do not start further moves. The token begins on field 0 and stops at the last one.

    >>> move_token([0, 0, 2, 0, -3, 0, 0], [2, 1])
    5
    """
    last = len(board) - 1
    place = 0
    for r in rolls:
        place = min(place + r, last)
        place = max(0, min(place + board[place], last))
    return place


def ladder_points(rolls: list[int]) -> int:
    """Climb a ladder: the first die that shows 1 is step one, then the next die that shows 2,
    then 3 and so on. Each step gives as many points as the die shows.

    >>> ladder_points([4, 1, 5, 2, 2, 3])
    6
    """
    wanted = 1
    points = 0
    for r in rolls:
        if r == wanted:
            points += r
            wanted += 1
    return points


def doubles_in_a_row(throws: list[tuple[int, int]]) -> int:
    """
    >>> doubles_in_a_row([(2, 2), (5, 5), (1, 3), (4, 4)])
    2
    """
    best = run = 0
    for a, b in throws:
        if a == b:
            run += 1
            best = max(best, run)
        else:
            run = 0
    return best


def duel(first: list[int], second: list[int]) -> str:
    """Sort both throws from high to low and compare the dice one by one. The first difference
    decides, then the number of dice.

    >>> duel([3, 6, 1], [6, 4])
    'second'
    >>> duel([2, 5], [5, 2])
    'draw'
    """
    a = sorted(first, reverse=True)
    b = sorted(second, reverse=True)
    for x, y in zip(a, b):
        if x > y:
            return 'first'
        if x < y:
            return 'second'
    if len(a) == len(b):
        return 'draw'
    return 'first' if len(a) > len(b) else 'second'


def reroll(rolls: list[int], low: int, fresh: list[int]) -> list[int]:
    """Dice up to `low` are thrown again; the new values are taken from `fresh` in order. When
    no fresh values are left, the dice stay.

    >>> reroll([1, 5, 2, 1], 2, [6, 3])
    [6, 5, 3, 1]
    """
    out = []
    k = 0
    for r in rolls:
        if r <= low and k < len(fresh):
            out.append(fresh[k])
            k += 1
        else:
            out.append(r)
    return out


def value_counts(rolls):
    # index 0 stays unused
    counts = [0] * 7
    for r in rolls:
        counts[r] += 1
    return counts
