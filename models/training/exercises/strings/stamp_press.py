def stamp(paper: str, ink: str, place: int) -> str:
    """Stamp a text on paper; what was there is covered. The stamp may stand out on the right.

    >>> stamp('.....', 'ok', 1)
    '.ok..'
    >>> stamp('..', 'abc', 1)
    '.a'
    """
    out = list(paper)
    for i, ch in enumerate(ink):
        if place + i < len(out):
            out[place + i] = ch
    return ''.join(out)


def stamp_places(paper, ink, smudge):
    """Where may the stamp have been used? A smudge on the paper may hide any letter.

    >>> stamp_places('xo?xok', 'ok', '?')
    [1, 4]
    """
    places = []
    for i in range(len(paper) - len(ink) + 1):
        for j in range(len(ink)):
            if paper[i + j] not in (ink[j], smudge):
                break
        else:
            places.append(i)
    return places


def mirror_type(line: str) -> str:
    """Types for printing are set from right to left, with 'b' and 'd', and 'p' and 'q' exchanged.

    >>> mirror_type('big dip')
    'qib gid'
    """
    pairs = {'b': 'd', 'd': 'b', 'p': 'q', 'q': 'p'}
    out = ''
    for ch in line:
        out = pairs.get(ch, ch) + out
    return out


def wear(line: str, uses: dict[str, int], limit: int) -> str:
    """Letters that were used up to the limit are printed as a '-' from then on.

    >>> wear('anna', {'n': 1}, 2)
    'an-a'
    """
    count = dict(uses)
    printed = ''
    for ch in line:
        if count.get(ch, 0) < limit:
            printed += ch
        else:
            printed += '-'
        count[ch] = count.get(ch, 0) + 1
    return printed


def two_colours(text: str, red: str) -> tuple[str, str]:
    """Print in two steps: one sheet holds only the red letters, the other one only the others.
    Empty places are blanks.

    >>> two_colours('abca', 'a')
    ('a  a', ' bc ')
    """
    first = ''.join(ch if ch in red else ' ' for ch in text)
    second = ''.join(' ' if ch in red else ch for ch in text)
    return first, second


def overlay(top, bottom):
    """Lay two sheets on each other. Two different letters at one place give a black '#'.

    >>> overlay('a  d', ' bcd')
    'abcd'
    >>> overlay('ab', 'ac')
    'a#'
    """
    result = ''
    for a, b in zip(top, bottom):
        if a == ' ':
            result += b
        elif b == ' ' or a == b:
            result += a
        else:
            result += '#'
    return result


def print_marks(width: int, every: int) -> str:
    """A ruler of '-' with '+' at each multiple of every, starting with '+'.

    >>> print_marks(7, 3)
    '+--+--+'
    """
    marks = ''
    for i in range(width):
        marks += '+' if i % every == 0 else '-'
    return marks


def ink_used(line: str, heavy: str = 'mwMW') -> int:
    """A normal letter needs 2 units of ink, a heavy one 3, a dot or comma 1, a blank nothing.

    >>> ink_used('my, on')
    10
    """
    units = 0
    for ch in line:
        if ch == ' ':
            continue
        elif ch in '.,':
            units += 1
        elif ch in heavy:
            units += 3
        else:
            units += 2
    return units


def set_line(letters, widths, room):
    # how many letters from the left fit in the room?
    used = 0
    for i, ch in enumerate(letters):
        used += widths.get(ch, 2)
        if used > room:
            return i
    return len(letters)


def date_stamp(wheels: list[str], turns: list[int]) -> str:
    """Each wheel is a string of signs, turned forward a number of steps from its first sign.

    >>> date_stamp(['0123', '0123456789'], [2, 14])
    '24'
    """
    return ''.join(wheel[t % len(wheel)] for wheel, t in zip(wheels, turns))
