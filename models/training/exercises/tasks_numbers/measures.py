import math
from typing import List, Tuple


def mixed_fraction(num: int, den: int) -> str:
    """
    Write num / den (both positive) as a mixed number in lowest terms: 7 / 4 gives '1 3/4'. The
    whole part is left out if it is 0, and so is the fraction if nothing is left.

    Examples:
    mixed_fraction(7, 4) == '1 3/4'
    mixed_fraction(6, 8) == '3/4'
    mixed_fraction(9, 3) == '3'
    """
    whole = num // den
    num = num % den
    if num == 0:
        return str(whole)
    g = math.gcd(num, den)
    frac = f'{num // g}/{den // g}'
    if whole == 0:
        return frac
    return f'{whole} {frac}'


def inches_text(value: float) -> str:
    """
    A carpenter measures to the nearest sixteenth of an inch. Turn a length into text such as
    '3 5/16', with the fraction in lowest terms.

    >>> inches_text(3.3125)
    '3 5/16'
    >>> inches_text(2.0)
    '2'
    """
    sixteenths = int(value * 16 + 0.5)
    whole = sixteenths // 16
    top = sixteenths % 16
    bottom = 16
    while top > 0 and top % 2 == 0:
        top //= 2
        bottom //= 2
    if top == 0:
        return str(whole)
    if whole == 0:
        return f'{top}/{bottom}'
    return f'{whole} {top}/{bottom}'


def add_lengths(lengths: List[Tuple[int, int]]) -> Tuple[int, int]:
    """
    Lengths are tuples (feet, inches) and a foot has 12 inches. Return the sum of them all with
    less than 12 inches.

    add_lengths([(5, 7), (3, 9)]) == (9, 4)
    add_lengths([]) == (0, 0)
    """
    feet = 0
    inches = 0
    for f, i in lengths:
        feet += f
        inches += i
        if inches >= 12:
            feet += inches // 12
            inches %= 12
    return feet, inches


def weigh_with(weights, target):
    """
    On a pair of scales weights may be put on both sides. Check if some of the given weights
    (each used at most once) can balance a thing of the given target weight.

    weigh_with([1, 3, 9], 5) -> True
    weigh_with([2, 6], 3) -> False
    """
    sums = {0}
    for w in weights:
        new = set()
        for s in sums:
            new.add(s)
            new.add(s + w)
            new.add(s - w)
        sums = new
    return target in sums


def convert(value, unit, to):
    """
    Convert a length between 'mm', 'cm', 'm' and 'km'. The result is an integer if it is whole.
    Raise ValueError for an unknown unit.

    convert(25, 'cm', 'mm') == 250
    convert(1500, 'm', 'km') == 1.5
    """
    size = {'mm': 1, 'cm': 10, 'm': 1000, 'km': 1000000}
    if unit not in size or to not in size:
        raise ValueError('unknown unit')
    mm = value * size[unit]
    if mm % size[to] == 0:
        return int(mm // size[to])
    return mm / size[to]


def cut_boards(boards, piece, saw):
    # number of pieces from all boards when every cut, but not the end of a board, costs `saw`
    cnt = 0
    for b in boards:
        while b >= piece:
            cnt += 1
            b -= piece + saw
    return cnt


def nearest_size(sizes: List[float], wanted: float) -> float:
    """
    Return the smallest size of the list that is at least as large as wanted; if there is none,
    the largest size of the list.

    >>> nearest_size([38, 42.5, 40], 39)
    40
    >>> nearest_size([38, 40], 44)
    40
    """
    best = None
    for s in sizes:
        if s >= wanted and (best is None or s < best):
            best = s
    if best is None:
        best = max(sizes)
    return best


def within_tolerance(parts, nominal, tol):
    """Split the measured parts in two lists, the good ones and the bad ones.

    within_tolerance([10, 12, 9], 10, 1) # => ([10, 9], [12])
    """
    good = [p for p in parts if abs(p - nominal) <= tol]
    bad = [p for p in parts if abs(p - nominal) > tol]
    return good, bad
