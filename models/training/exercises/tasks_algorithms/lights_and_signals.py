import math
from typing import List


def first_common_flash(gaps: List[int], offsets: List[int], limit: int) -> int:
    """
    Lighthouse i flashes at the seconds offsets[i], offsets[i] + gaps[i], and so on. Return
    the first second up to `limit` at which all of them flash together, or -1.

    Hint: only the flashes of the lighthouse with the largest gap have to be tried.

    >>> first_common_flash([4, 6], [1, 3], 100)
    9
    >>> first_common_flash([2, 4], [0, 1], 100)
    -1
    """
    slow = gaps.index(max(gaps))
    t = offsets[slow]
    while t <= limit:
        ok = True
        for g, o in zip(gaps, offsets):
            if t < o or (t - o) % g != 0:
                ok = False
                break
        if ok:
            return t
        t += gaps[slow]
    return -1


def pattern_of(bits):
    """
    A lamp sends a string of 0 and 1. Translate every run: one '1' is '.', two or three are
    '-', more are '='; one '0' is nothing, more zeros are a blank. Zeros at both ends don't
    count.

    pattern_of("0101100011110") == ".- ="
    pattern_of("000") == ""
    """
    s = bits.strip("0")
    out = ""
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        n = j - i
        if s[i] == "1":
            if n == 1:
                out += "."
            elif n <= 3:
                out += "-"
            else:
                out += "="
        elif n > 1:
            out += " "
        i = j
    return out


def reach(lamps: list[tuple[int, int]], length: int) -> list[int]:
    """
    A street has the places 0 to length - 1. A lamp (place, r) lights all the places not
    further than r away. Return the places that stay dark.

    >>> reach([(2, 1), (7, 0)], 9)
    [0, 4, 5, 6, 8]
    """
    dark = []
    for p in range(length):
        lit = False
        for place, r in lamps:
            if abs(place - p) <= r:
                lit = True
                break
        if not lit:
            dark.append(p)
    return dark


def lamps_to_add(lit: str, r: int) -> list[int]:
    """
    In a street string '*' is a lit place, '.' a dark one and '#' a bridge, where no lamp can
    stand and no light is needed. A new lamp lights its place and r places on both sides. Go
    from the left, and at each dark place put a lamp as far to the right as possible. Return
    the places of the new lamps.

    >>> lamps_to_add("..*....", 1)
    [1, 4, 6]
    >>> lamps_to_add("..#..", 2)
    [1, 4]
    """
    new = []
    i = 0
    while i < len(lit):
        if lit[i] != ".":
            i += 1
            continue
        place = min(i + r, len(lit) - 1)
        while lit[place] == "#":
            place -= 1
        new.append(place)
        i = place + r + 1
    return new


def visible_from(boats, tower, miles):
    """Count the boats (x, y) at most `miles` from the tower that are not exactly behind another boat.

    visible_from([(1, 1), (2, 2), (0, 3)], (0, 0), 5) == 2
    """
    directions = set()
    for x, y in boats:
        dx, dy = x - tower[0], y - tower[1]
        if (dx, dy) == (0, 0) or dx * dx + dy * dy > miles * miles:
            continue
        d = math.gcd(dx, dy)
        directions.add((dx // d, dy // d))
    return len(directions)


def dim(levels, steps):
    """
    In each step the brightest lamp (the first one of several) is dimmed by a third of its
    level, rounded down, and the darkest one (again the first) gets one more. Return the
    levels after the steps.

    dim([9, 4, 6], 1) == [6, 5, 6]
    dim([9, 4, 6], 2) == [5, 5, 6]
    """
    l = levels[:]
    for _ in range(steps):
        b = l.index(max(l))
        l[b] -= l[b] // 3
        l[l.index(min(l))] += 1
    return l
