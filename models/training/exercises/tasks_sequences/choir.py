def double_row(heights):
    """
    Arrange singers in two rows: the taller half stands at the back. In each
    row the tallest is in the middle: singers are placed by falling height, alternately
    at the right and at the left end of the row. Return (front, back).

    >>> double_row([150, 180, 160, 190, 170, 200])
    ([150, 170, 160], [180, 200, 190])
    >>> double_row([])
    ([], [])
    """
    def arrange(group):
        row = []
        for i, h in enumerate(group):
            if i % 2 == 1:
                row.append(h)
            else:
                row.insert(0, h)
        return row

    order = sorted(heights, reverse=True)
    half = (len(order) + 1) // 2
    return arrange(order[half:]), arrange(order[:half])


def breath_marks(syllables: list[int], lungs: int) -> list[int]:
    """
    A phrase has notes with the given lengths. A singer breathes before a note if the
    air does not last to its end; after a breath the air lasts for `lungs` beats.
    Return the positions of the notes before which a breath is taken.
    If one note is longer than the lungs, the phrase cannot be sung: return [-1].

    >>> breath_marks([2, 2, 1, 3, 1], 4)
    [2, 4]
    >>> breath_marks([2, 9], 4)
    [-1]
    """
    if any(s > lungs for s in syllables):
        return [-1]
    marks = []
    air = lungs
    for i, s in enumerate(syllables):
        if s > air:
            marks.append(i)
            air = lungs
        air -= s
    return marks


def hidden_fifths(upper: list[int], lower: list[int]) -> list[int]:
    """
    Two voices are given as pitch numbers. Return the positions i at which both
    i - 1 and i form a fifth (7 half tones, octaves do not matter) and both voices moved.

    >>> hidden_fifths([67, 69, 69, 72], [60, 62, 62, 60])
    [1]
    """
    if len(upper) != len(lower):
        return []
    out = []
    for i in range(1, len(upper)):
        now = (upper[i] - lower[i]) % 12 == 7
        before = (upper[i - 1] - lower[i - 1]) % 12 == 7
        if now and before and upper[i] != upper[i - 1] and lower[i] != lower[i - 1]:
            out.append(i)
    return out


def entry_order(first_bars: dict[str, int]) -> list[str]:
    """List the voices by the bar of their first entry; voices that enter together go from A to Z."""
    return sorted(first_bars, key=lambda v: (first_bars[v], v))


def leap_back_rule(melody):
    """
    After a leap of more than 4 half tones a melody must move in the opposite direction.
    Return True if this holds everywhere; a leap at the very end is allowed.

    For example:
    leap_back_rule([60, 67, 65]) -> True
    leap_back_rule([60, 67, 69]) -> False
    """
    for i in range(2, len(melody)):
        leap = melody[i - 1] - melody[i - 2]
        step = melody[i] - melody[i - 1]
        if abs(leap) > 4 and leap * step >= 0:
            return False
    return True


def shared_notes(a: list[int], b: list[int], c: list[int]) -> list[int]:
    """Return the pitches that all three voices sing at the same moment, in order, without repetition."""
    res = []
    for x, y, z in zip(a, b, c):
        if x == y == z and x not in res:
            res.append(x)
    return res
