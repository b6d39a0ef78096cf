def alternate(first: str, second: str, length: int) -> str:
    """A tail of ribbons: two of the first colour, one of the second, and so on.

    >>> alternate('r', 'y', 7)
    'rryrryr'
    """
    tail = ''
    for i in range(length):
        if i % 3 == 2:
            tail += second
        else:
            tail += first
    return tail


def next_ribbon(tail: str, colours: str) -> str:
    """The colour to add: the one used least so far; of equal ones the first of the list.

    >>> next_ribbon('rgr', 'rgb')
    'b'
    """
    return min(colours, key=tail.count)


def growing_groups(colours):
    """One ribbon of the first colour, two of the second, three of the third ...

    >>> growing_groups('rgb')
    'rggbbb'
    """
    return ''.join(c * n for n, c in enumerate(colours, 1))


def is_growing(tail: str) -> bool:
    """Are the groups of equal ribbons exactly 1, 2, 3, ... long?

    >>> is_growing('rggbbb')
    True
    >>> is_growing('rrg')
    False
    """
    expected = 1
    i = 0
    while i < len(tail):
        j = i
        while j < len(tail) and tail[j] == tail[i]:
            j += 1
        if j - i != expected:
            return False
        expected += 1
        i = j
    return True


def tie_between(tail: str, knot: str) -> str:
    """Put a knot between ribbons of different colours only.

    >>> tie_between('rrgb', '*')
    'rr*g*b'
    """
    out = tail[:1]
    for prev, ribbon in zip(tail, tail[1:]):
        if prev != ribbon:
            out += knot
        out += ribbon
    return out


def lost_in_wind(tail, gusts):
    """Each gust is a number: it tears off so many ribbons from the end, but two always stay.

    >>> lost_in_wind('abcdefg', [2, 1])
    'abcd'
    >>> lost_in_wind('abc', [5])
    'ab'
    """
    for gust in gusts:
        keep = max(2, len(tail) - gust)
        tail = tail[:keep]
    return tail


def share_tail(tail: str, kites: int) -> list[str]:
    """Deal the ribbons in turns to several kites.

    >>> share_tail('abcdefg', 3)
    ['adg', 'be', 'cf']
    """
    tails = ['' for _ in range(kites)]
    for i, ribbon in enumerate(tail):
        tails[i % kites] += ribbon
    return tails


def collect_tails(tails: list[str]) -> str:
    """Take one ribbon from each kite in turns until all are used.

    >>> collect_tails(['adg', 'be', 'cf'])
    'abcdefg'
    """
    result = ''
    longest = max((len(t) for t in tails), default=0)
    for i in range(longest):
        for t in tails:
            if i < len(t):
                result += t[i]
    return result


def colours_apart(tail: str, colour: str) -> int:
    """Smallest number of other ribbons between two ribbons of a colour, -1 if there are not two.

    >>> colours_apart('rgbrbr', 'r')
    1
    """
    best = -1
    last = -1
    for i in range(len(tail)):
        if tail[i] == colour:
            if last >= 0:
                gap = i - last - 1
                if best == -1 or gap < best:
                    best = gap
            last = i
    return best


def balanced_tail(tail):
    # both halves have equally many ribbons of each colour
    half = len(tail) // 2
    return sorted(tail[:half]) == sorted(tail[len(tail) - half:])


def swap_ends(tail: str, n: int) -> str:
    """The first n and the last n ribbons change places, each group keeps its order."""
    if 2 * n > len(tail):
        raise ValueError('tail too short')
    return tail[len(tail) - n:] + tail[n:len(tail) - n] + tail[:n]
