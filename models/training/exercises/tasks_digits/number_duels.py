from typing import List, Tuple


def digit_duel(a: int, b: int) -> Tuple[int, int]:
    """
    Two positive numbers fight digit against digit, from the last one to the left, until one of
    them runs out of digits. In each fight the larger digit wins a point, but a 1 beats a 9.
    Return the points of both.

    >>> digit_duel(491, 39)
    (2, 0)
    >>> digit_duel(5, 5)
    (0, 0)
    """
    points_a = points_b = 0
    while a > 0 and b > 0:
        a, x = divmod(a, 10)
        b, y = divmod(b, 10)
        if x == y:
            continue
        if (x, y) == (1, 9) or x > y and (x, y) != (9, 1):
            points_a += 1
        else:
            points_b += 1
    return points_a, points_b


def stronger(a: int, b: int) -> int:
    """Return the number with more even digits. If they have equally many, return the one with
    the larger digit sum, and if these are equal too, the smaller number.

    stronger(224, 999) == 224
    stronger(21, 23) == 23
    stronger(41, 14) == 14
    """
    def strength(n):
        digits = [int(c) for c in str(n)]
        return sum(1 for d in digits if d % 2 == 0), sum(digits), -n

    return max(a, b, key=strength)


def knockout(numbers: List[int]) -> int:
    """
    In each round neighbours are paired (first and second, third and fourth, ...), and from each
    pair the number with the larger last digit stays; the left one stays in case of a tie. A
    number without a partner goes on. Return the last number.

    >>> knockout([17, 25, 38, 44, 9])
    9
    >>> knockout([3])
    3
    """
    while len(numbers) > 1:
        winners = []
        for i in range(0, len(numbers), 2):
            if i + 1 < len(numbers) and numbers[i + 1] % 10 > numbers[i] % 10:
                winners.append(numbers[i + 1])
            else:
                winners.append(numbers[i])
        numbers = winners
    return numbers[0]


def subtract_game(pile: int, moves: List[int]) -> str:
    """Players A and B take stones in turn: the amounts are given. A player who wants to take
    more stones than there are loses at once; who takes the last stone wins. Return "A", "B" or "open".

    subtract_game(7, [3, 2, 2]) == "A"
    subtract_game(7, [3, 5]) == "A"
    subtract_game(7, [3]) == "open"
    """
    player = "A"
    for m in moves:
        other = "B" if player == "A" else "A"
        if m > pile:
            return other
        pile -= m
        if pile == 0:
            return player
        player = other
    return "open"


def tie_break(a, b):
    """
    Compare the digits of two numbers, sorted from large to small. Return 1 if a is ahead at the
    first difference, -1 if b is ahead, 0 if there is no difference; if one number has more
    digits and the beginning is the same, it is ahead.

    >>> tie_break(129, 91)
    1
    >>> tie_break(12, 21)
    0
    """
    x = sorted(str(a), reverse=True)
    y = sorted(str(b), reverse=True)
    if x == y:
        return 0
    return 1 if x > y else -1


def survives_all(n, rivals):
    """True if n shares no digit with any of its rivals. With no rivals it survives."""
    mine = set(str(n))
    for r in rivals:
        if mine & set(str(r)):
            return False
    return True


def handicap(a, b, per_point=3):
    """The weaker player gets one point ahead for every per_point points of difference. Return
    the start points of a and b.

    handicap(17, 10) == (0, 2)
    handicap(4, 5) == (0, 0)
    """
    lead = abs(a - b) // per_point
    return (0, lead) if a > b else (lead, 0)
