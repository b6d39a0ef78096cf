from itertools import combinations
from typing import List, Tuple


def brick_shapes(volume: int, longest: int) -> List[Tuple[int, int, int]]:
    """All bricks a <= b <= c with the given volume and no edge above the longest.

    >>> brick_shapes(24, 6)
    [(1, 4, 6), (2, 2, 6), (2, 3, 4)]
    """
    bricks = []
    for a in range(1, longest + 1):
        for b in range(a, longest + 1):
            for c in range(b, longest + 1):
                if a * b * c == volume:
                    bricks.append((a, b, c))
    return bricks


def two_kinds(total, adult, child):
    """All (adults, children) whose tickets cost exactly the total.

    >>> two_kinds(30, 10, 5)
    [(0, 6), (1, 4), (2, 2), (3, 0)]
    """
    answers = []
    for adults in range(total // adult + 1):
        rest = total - adults * adult
        if rest % child == 0:
            answers.append((adults, rest // child))
    return answers


def count_dice_totals(target: int) -> int:
    """In how many ways do three dice show a total that is a multiple of target?

    >>> count_dice_totals(18)
    1
    >>> count_dice_totals(9)
    26
    """
    count = 0
    for a in range(1, 7):
        for b in range(1, 7):
            for c in range(1, 7):
                if (a + b + c) % target == 0:
                    count += 1
    return count


def two_digit_codes(digit_total: int) -> List[int]:
    """Two-digit numbers whose digits have the given sum.

    >>> two_digit_codes(4)
    [13, 22, 31, 40]
    """
    return [n for n in range(10, 100) if n // 10 + n % 10 == digit_total]


def power_sums(limit):
    """Numbers up to the limit that are a square plus a cube, both positive.

    >>> power_sums(20)
    [2, 5, 9, 10, 12, 17]
    """
    found = set()
    a = 1
    while a * a < limit:
        b = 1
        while a * a + b ** 3 <= limit:
            found.add(a * a + b ** 3)
            b += 1
        a += 1
    return sorted(found)


def teams_near(skills, size, target):
    """The team (tuple) of the given size whose sum of skills is nearest to target; the
    first such in order of combinations.

    >>> teams_near([2, 5, 7, 9], 2, 13)
    (5, 7)
    """
    best = None
    for team in combinations(skills, size):
        if best is None or abs(sum(team) - target) < abs(sum(best) - target):
            best = team
    return best


def double_in_square(n: int) -> bool:
    """Do the digits of the double of n appear one after the other in the square of n?

    >>> [i for i in range(1, 60) if double_in_square(i)]
    [2, 20]
    """
    return str(2 * n) in str(n * n)
