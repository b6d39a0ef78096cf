def sheets_from_roll(roll, sheet, first_cut=2):
    """
    Metres of a roll are cut into sheets; the first `first_cut` metres are thrown away.

    >>> sheets_from_roll(12, 0.5)
    20
    >>> sheets_from_roll(1, 0.5)
    0
    """
    usable = roll - first_cut
    if usable <= 0:
        return 0
    return int(usable // sheet)


def watermark(text, width):
    """
    Put blanks between the letters of a text and center it in the width. A text which does not fit that
    way is centered without blanks.

    >>> watermark("mill", 11)
    '  m i l l  '
    >>> watermark("mill", 6)
    ' mill '
    """
    spaced = " ".join(text)
    if len(spaced) > width:
        spaced = text
    return spaced.center(width)


def sort_by_format(sheets):
    """
    Sheets are (width, height). Return dicts for portrait, landscape and square with the numbers of sheets.

    >>> sort_by_format([(21, 29), (29, 21), (10, 10), (10, 15)])
    {'portrait': 2, 'landscape': 1, 'square': 1}
    """
    numbers = {"portrait": 0, "landscape": 0, "square": 0}
    for width, height in sheets:
        if width == height:
            numbers["square"] += 1
        elif width < height:
            numbers["portrait"] += 1
        else:
            numbers["landscape"] += 1
    return numbers


def thickness_faults(measured, wanted, tolerance):
    """
    Positions where the paper is too thin or too thick, written as -position for too thin. The first
    position is 1.

    >>> thickness_faults([10, 13, 7, 11], 10, 2)
    [2, -3]
    """
    faults = []
    for position, value in enumerate(measured, start=1):
        if value > wanted + tolerance:
            faults.append(position)
        if value < wanted - tolerance:
            faults.append(-position)
    return faults


def is_even_pile(pile):
    """
    A pile is even if the sheets lie crosswise: no sheet has the direction of the one below it.

    >>> is_even_pile("NENE")
    True
    >>> is_even_pile("NEEN")
    False
    """
    below = ""
    for direction in pile:
        if direction == below:
            return False
        below = direction
    return True


def halve(width, height):
    """
    Cut a sheet in the middle of its longer side. The result is (short side, long side) of a half,
    rounded down.

    >>> halve(297, 420)
    (210, 297)
    """
    long = max(width, height)
    short = min(width, height)
    half = long // 2
    if half < short:
        return half, short
    return short, half


def halves_until(width, height, limit):
    """
    How often can a sheet be halved until its longer side is no longer than the limit?

    >>> halves_until(297, 420, 210)
    2
    """
    if max(width, height) <= limit:
        return 0
    short, long = halve(width, height)
    return 1 + halves_until(short, long, limit)
