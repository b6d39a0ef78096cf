from typing import List, Optional, Tuple


def letter_profile(text: str) -> Tuple[int, int, int, int]:
    """Number of capital letters, small letters, digits and other characters (not spaces).

    >>> letter_profile('Room 12b, OK?')
    (3, 4, 2, 2)
    """
    upper = lower = digits = other = 0
    for ch in text:
        if ch.isupper():
            upper += 1
        elif ch.islower():
            lower += 1
        elif ch.isdigit():
            digits += 1
        elif ch != ' ':
            other += 1
    return upper, lower, digits, other


def ups_and_downs(levels: List[int]) -> Tuple[int, int]:
    """Total ascent and total descent of a hike.

    >>> ups_and_downs([100, 150, 120, 180])
    (110, 30)
    """
    up, down = 0, 0
    for i in range(1, len(levels)):
        change = levels[i] - levels[i - 1]
        if change > 0:
            up += change
        else:
            down += -change
    return up, down


def coldest_warm_day(temps: List[int]) -> Tuple[Optional[int], Optional[int]]:
    """The highest frost temperature (below zero) and the lowest temperature from 20 degrees
    on; None for the part that is missing.

    >>> coldest_warm_day([-8, 25, -2, 21, 4])
    (-2, 21)
    >>> coldest_warm_day([3, 20])
    (None, 20)
    """
    frost = [t for t in temps if t < 0]
    warm = [t for t in temps if t >= 20]
    return (max(frost) if frost else None), (min(warm) if warm else None)


def share_bill(total: int, people: int) -> Tuple[int, List[int]]:
    """Divide cents as evenly as possible. Return the base share and the list of all shares;
    the first ones pay one cent more if necessary.

    >>> share_bill(100, 3)
    (33, [34, 33, 33])
    """
    base = total // people
    extra = total % people
    shares = []
    for i in range(people):
        shares.append(base + 1 if i < extra else base)
    return base, shares


def first_and_last_even(numbers: List[int]) -> Tuple[int, int]:
    """Positions of the first and of the last even ticket number, (-1, -1) without any.

    >>> first_and_last_even([3, 8, 5, 6, 7])
    (1, 3)
    >>> first_and_last_even([1])
    (-1, -1)
    """
    first, last = -1, -1
    for i, n in enumerate(numbers):
        if n % 2 == 0:
            if first == -1:
                first = i
            last = i
    return first, last


def split_amount(cents: int) -> Tuple[int, int, int]:
    """Number of notes of 500, coins of 100 and the cents that are left.

    >>> split_amount(1730)
    (3, 2, 30)
    """
    notes, rest = divmod(cents, 500)
    coins, rest = divmod(rest, 100)
    return notes, coins, rest


def best_two_clubs(scores: List[Tuple[str, int]]) -> Tuple[str, str]:
    """Names of the best runner and of the best runner from another club; a name such as
    'Kim/Red' ends with the club. '' where nobody is found.

    >>> best_two_clubs([('Kim/Red', 9), ('Bo/Red', 8), ('Al/Blue', 5)])
    ('Kim/Red', 'Al/Blue')
    """
    ordered = sorted(scores, key=lambda s: -s[1])
    if not ordered:
        return '', ''
    best = ordered[0][0]
    club = best.split('/')[1]
    for name, _ in ordered[1:]:
        if name.split('/')[1] != club:
            return best, name
    return best, ''
