def sign_summary(values):
    """
    Given a list of numbers return a text of three counts: how many are below zero, zero and
    above zero, in the form "2- 1z 4+". Parts with the count 0 are left out, and an
    empty list gives the text "nothing".

    >>> sign_summary([-1, 0, 5, 6])
    '1- 1z 2+'
    >>> sign_summary([3])
    '1+'
    """
    if not values:
        return "nothing"
    neg = sum(1 for v in values if v < 0)
    pos = sum(1 for v in values if v > 0)
    parts = []
    for count, mark in ((neg, "-"), (len(values) - neg - pos, "z"), (pos, "+")):
        if count:
            parts.append(str(count) + mark)
    return " ".join(parts)


def sign_votes(values, casting_vote):
    """Every number votes with its sign, zeros do not vote. Return 1 or -1 for the majority; when the votes
    are equal the sign of the casting vote decides (zero counts as plus).

    sign_votes([-2, 3, -7], 5) == -1
    sign_votes([-2, 9], 5) == 1
    sign_votes([], -1) == -1
    """
    balance = 0
    for v in values:
        if v > 0:
            balance += 1
        elif v < 0:
            balance -= 1
    if balance == 0:
        return -1 if casting_vote < 0 else 1
    return 1 if balance > 0 else -1


def zero_crossings(values: list[int]) -> int:
    """
    A voltage was measured again and again. Count how often it changed from positive to
    negative or the other way round. Zeros are not a sign of their own: 3, 0, -1 is one change
    and 3, 0, 2 is none.

    >>> zero_crossings([3, 0, -1, -2, 5])
    2
    >>> zero_crossings([0, 0])
    0
    """
    changes = 0
    last = 0
    for v in values:
        if v == 0:
            continue
        if last * v < 0:
            changes += 1
        last = v
    return changes


def copy_sign(size, pattern):
    """Return size with the sign of pattern. A pattern of zero makes the result zero."""
    if pattern == 0:
        return 0
    return abs(size) if pattern > 0 else -abs(size)


def signed_text(n, plus=True):
    """
    Format a balance: a sign, a blank and the amount. Zero has no sign at all. If plus is
    False the positive numbers are written without a sign.

    >>> signed_text(12)
    '+ 12'
    >>> signed_text(-5)
    '- 5'
    >>> signed_text(12, False)
    '12'
    """
    if n < 0:
        return "- " + str(-n)
    if n == 0 or not plus:
        return str(n)
    return "+ " + str(n)


def alternate_signs(values):
    """Keep the sizes of the numbers but make the signs alternate, the first number keeps its own
    sign. If the first one is zero, start with plus.

    >>> alternate_signs([-4, 3, 2])
    [-4, 3, -2]
    >>> alternate_signs([0, 3, 2])
    [0, -3, 2]
    """
    if not values:
        return []
    sign = -1 if values[0] < 0 else 1
    result = []
    for v in values:
        result.append(sign * abs(v))
        sign *= -1
    return result


def tug_of_war(team_a, team_b, rounds):
    """
    In each round the rope moves by the difference of the two numbers at this position (a minus b); a
    missing number counts as 0. Return "A", "B" or "-" according to the sign of the rope's
    place after the given number of rounds.

    >>> tug_of_war([5, 1], [2, 2], 2)
    'A'
    >>> tug_of_war([1], [1, 3], 5)
    'B'
    """
    place = 0
    for i in range(rounds):
        a = team_a[i] if i < len(team_a) else 0
        b = team_b[i] if i < len(team_b) else 0
        place += a - b
    if place == 0:
        return "-"
    return "A" if place > 0 else "B"


def farthest_from_zero(values):
    """Find the number with the largest distance from zero. Among equal distances the positive number
    is preferred. None for no numbers.

    >>> farthest_from_zero([4, -9, 9, 2])
    9
    """
    if len(values) == 0:
        return None
    return max(values, key=lambda v: (abs(v), v))
