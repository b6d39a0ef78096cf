def parse_dice(text: str):
    """
    Dice are written as "3d6+2": three dice with six sides and 2 added; "d8" is one die, the last part
    may be missing or begin with "-". Return (number, sides, extra), or None if the text is something
    else.

    >>> parse_dice("3d6+2"), parse_dice("d8"), parse_dice("2d4-1")
    ((3, 6, 2), (1, 8, 0), (2, 4, -1))
    >>> parse_dice("hello") is None
    True
    """
    extra = 0
    for sign in "+-":
        if sign in text:
            text, _, number = text.partition(sign)
            if not number.isdigit():
                return None
            extra = int(number) if sign == "+" else -int(number)
            break
    count, d, sides = text.partition("d")
    if d == "" or not sides.isdigit():
        return None
    if count == "":
        return 1, int(sides), extra
    if not count.isdigit():
        return None
    return int(count), int(sides), extra


def write_dice(count: int, sides: int, extra: int) -> str:
    """
    The inverse, as short as possible. No dice at all leave only the number.

    >>> write_dice(1, 8, 0), write_dice(3, 6, -2), write_dice(0, 6, 4)
    ('d8', '3d6-2', '4')
    """
    if count == 0:
        return str(extra)
    text = "" if count == 1 else str(count)
    text += "d" + str(sides)
    if extra > 0:
        text += "+" + str(extra)
    elif extra < 0:
        text += str(extra)
    return text


def span_of(text: str) -> tuple:
    """
    Return the lowest and the highest sum that dice in this notation can show. A text that is no dice
    gives (0, 0).

    >>> span_of("3d6+2")
    (5, 20)
    >>> span_of("?")
    (0, 0)
    """
    parsed = parse_dice(text)
    if parsed is None:
        return 0, 0
    count, sides, extra = parsed
    return count + extra, count * sides + extra


def faces(rolls: list) -> str:
    """
    Describe a throw: the pips from the highest to the lowest, with "x" and the number if a face comes
    several times.

    >>> faces([2, 6, 2, 5])
    '6 5 2x2'
    """
    res = []
    for face in sorted(set(rolls), reverse=True):
        n = rolls.count(face)
        res.append(str(face) if n == 1 else f"{face}x{n}")
    return " ".join(res)


def score_text(log: str) -> dict:
    """
    A game log reads "Ann 4 5, Bob 6, Ann 1": names followed by throws. Return the sum of each player. A
    throw of 1 wipes out what the player has thrown in this very turn.

    >>> score_text("Ann 4 5, Bob 6, Ann 3 1 2")
    {'Ann': 11, 'Bob': 6}
    """
    sums = {}
    for turn in log.split(","):
        words = turn.split()
        if not words:
            continue
        points = 0
        for w in words[1:]:
            if w == "1":
                points = 0
            else:
                points += int(w)
        sums[words[0]] = sums.get(words[0], 0) + points
    return sums


def mean_roll(text: str) -> float:
    """Return the mean of all possible sums, which lies in the middle of the span.

    >>> mean_roll("2d6"), mean_roll("d4+1")
    (7.0, 3.5)
    """
    low, high = span_of(text)
    return (low + high) / 2


def stronger(a, b):
    # the notation with the higher mean; the first one if they are equal
    return b if mean_roll(b) > mean_roll(a) else a
