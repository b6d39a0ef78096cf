from typing import List, Tuple


def longest_sunny_walk(awnings: List[Tuple[int, int]], street: int) -> int:
    """
    Awnings cover parts (start, end) of a street that goes from 0 to `street`. They may overlap and come in any
    order. Return the length of the longest part that lies in the sun.

    >>> longest_sunny_walk([(2, 4), (3, 5), (9, 10)], 12)
    4
    >>> longest_sunny_walk([], 12)
    12
    """
    if street <= 0:
        return 0
    best = 0
    reached = 0
    for start, end in sorted(awnings):
        if start > reached:
            best = max(best, min(start, street) - reached)
        if end > reached:
            reached = end
        if reached >= street:
            return best
    return max(best, street - reached)


def colour_at(awnings: List[Tuple[int, int, str]], x: int) -> str:
    """
    Each awning is (start, end, colour), both ends belong to it. Return the colour of the shortest awning above
    the point x. If two are equally short, mix their colours: sort the two names and join them by "-". Without
    any awning above, return "sky".

    >>> colour_at([(0, 9, "red"), (2, 4, "blue"), (3, 5, "green")], 4)
    'blue-green'
    >>> colour_at([(0, 9, "red")], 10)
    'sky'
    """
    above = []
    for start, end, colour in awnings:
        if start <= x <= end:
            above.append((end - start, colour))
    if not above:
        return "sky"
    shortest = min(length for length, _ in above)
    colours = [colour for length, colour in above if length == shortest]
    return "-".join(sorted(colours))


def push_right(awnings: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """Keep the order of the awnings and push each one to the right until it does not overlap the one before."""
    placed = []
    for start, end in awnings:
        if placed and start < placed[-1][1]:
            shift = placed[-1][1] - start
            start += shift
            end += shift
        placed.append((start, end))
    return placed


def same_shade(a: Tuple[int, int], b: Tuple[int, int]) -> float:
    """
    Return which share of the shorter interval is covered by the longer one, as a number from 0 to 1 with two
    decimals. An interval without length gives 0.0.

    >>> same_shade((0, 10), (8, 12))
    0.5
    >>> same_shade((0, 2), (5, 9))
    0.0
    """
    shorter = min(a[1] - a[0], b[1] - b[0])
    if shorter <= 0:
        return 0.0
    common = min(a[1], b[1]) - max(a[0], b[0])
    if common <= 0:
        return 0.0
    return round(common / shorter, 2)


def street_picture(awnings: List[Tuple[int, int]], street: int) -> str:
    """
    Draw the street as a text of `street` characters: "_" in the sun, "^" below one awning and "#" below two or
    more. An awning (a, b) covers the characters from a to b - 1.

    >>> street_picture([(1, 4), (3, 6)], 8)
    '_^^#^^__'
    """
    cover = [0] * street
    for a, b in awnings:
        for i in range(max(a, 0), min(b, street)):
            cover[i] += 1
    picture = ""
    for n in cover:
        picture += "_" if n == 0 else "^" if n == 1 else "#"
    return picture
