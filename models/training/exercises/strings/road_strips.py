from typing import List


def colour_changes(strip: str) -> int:
    """How often the colour changes along the strip.

    >>> colour_changes('wwyyw')
    2
    """
    return sum(1 for a, b in zip(strip, strip[1:]) if a != b)


def longest_colour(strip):
    """Return the colour of the longest unbroken stretch; of equal ones, the first. None if empty.

    >>> longest_colour('abbccc')
    'c'
    >>> longest_colour('aabb')
    'a'
    """
    best, best_colour = 0, None
    run = 0
    for i in range(len(strip)):
        if i > 0 and strip[i] == strip[i - 1]:
            run += 1
        else:
            run = 1
        if run > best:
            best = run
            best_colour = strip[i]
    return best_colour


def gaps_between(strip, mark):
    """List the distances between one mark and the next.

    >>> gaps_between('x..x.x', 'x')
    [3, 2]
    """
    places = [i for i, ch in enumerate(strip) if ch == mark]
    return [places[i + 1] - places[i] for i in range(len(places) - 1)]


def equal_runs(strip: str) -> bool:
    """True if all runs in the strip have the same length."""
    lengths = set()
    i = 0
    while i < len(strip):
        j = i
        while j < len(strip) and strip[j] == strip[i]:
            j += 1
        lengths.add(j - i)
        i = j
    return len(lengths) <= 1


def paint_cost(strip: str, price: dict[str, int], setup: int) -> int:
    """Every metre costs the price of its colour. Each new stretch of a colour costs setup in addition.

    >>> paint_cost('wwy', {'w': 2, 'y': 3}, 10)
    27
    """
    total = 0
    prev = None
    for ch in strip:
        if ch != prev:
            total += setup
        total += price[ch]
        prev = ch
    return total


def repaint_short(strip: str, minimum: int) -> str:
    """A stretch that is shorter than the minimum gets the colour of the stretch before it.
    The first stretch is never changed.

    >>> repaint_short('wwwyrrr', 2)
    'wwwwrrr'
    """
    out = ''
    i = 0
    while i < len(strip):
        j = i
        while j < len(strip) and strip[j] == strip[i]:
            j += 1
        colour = strip[i]
        if j - i < minimum and out:
            colour = out[-1]
        out += colour * (j - i)
        i = j
    return out


def dashes(length, on, off):
    """A dashed line: on metres of '=', then off metres of ' ', repeated for the whole length.

    >>> dashes(8, 3, 2)
    '===  ==='
    """
    line = ''
    for metre in range(length):
        line += '=' if metre % (on + off) < on else ' '
    return line
