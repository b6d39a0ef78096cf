from typing import List


def shade(value: int) -> str:
    """Return the sign for a brightness: "#" below 64, "+" below 128, "." below 192 and a space up to 255.
    Values that lie outside of 0 to 255 give "?".
    >>> [shade(v) for v in (0, 100, 255, 256)]
    ['#', '+', ' ', '?']
    """
    if value < 0 or value > 255:
        return "?"
    if value < 64:
        return "#"
    elif value < 128:
        return "+"
    elif value < 192:
        return "."
    return " "


def blur_row(row: List[int]) -> List[int]:
    """Replace each value by the mean (rounded down) of itself and its direct neighbours in the row.
    >>> blur_row([0, 30, 60])
    [15, 30, 45]
    """
    blurred = []
    for i in range(len(row)):
        part = row[max(0, i - 1):i + 2]
        blurred.append(sum(part) // len(part))
    return blurred


def lonely_pixels(picture: List[str]) -> int:
    """Count the "#" that have no other "#" on any of the eight places around them.
    >>> lonely_pixels(["#..", "..#", "..#"])
    1
    """
    lonely = 0
    for r, line in enumerate(picture):
        for c, sign in enumerate(line):
            if sign != "#":
                continue
            around = 0
            for other in picture[max(0, r - 1):r + 2]:
                around += other[max(0, c - 1):c + 2].count("#")
            if around == 1:
                lonely += 1
    return lonely


def pack_line(line: str) -> str:
    """Write runs of three or more equal signs as the sign, "*" and the length in brackets. Shorter runs
    stay.
    >>> pack_line("aab####")
    'aab#*(4)'
    """
    packed = ""
    i = 0
    while i < len(line):
        j = i
        while j < len(line) and line[j] == line[i]:
            j += 1
        length = j - i
        if length >= 3:
            packed += f"{line[i]}*({length})"
        else:
            packed += line[i:j]
        i = j
    return packed


def fill_gaps(line: str) -> str:
    """A "." with a "#" on both sides becomes a "#". All dots are looked at in the old line, not in the new
    one.
    >>> fill_gaps("#.#..#")
    '###..#'
    """
    signs = list(line)
    for i in range(1, len(line) - 1):
        if line[i] == "." and line[i - 1] == "#" and line[i + 1] == "#":
            signs[i] = "#"
    return "".join(signs)


def crop(picture: List[str]) -> List[str]:
    """Cut off the rows and columns at the border that have no "#". A picture without any "#" gives an empty
    list.
    >>> crop(["....", ".#..", ".##."])
    ['#.', '##']
    """
    rows = [r for r, line in enumerate(picture) if "#" in line]
    if not rows:
        return []
    top, bottom = rows[0], rows[-1]
    left = min(line.index("#") for line in picture if "#" in line)
    right = max(line.rindex("#") for line in picture if "#" in line)
    return [line[left:right + 1] for line in picture[top:bottom + 1]]


def two_tone(picture: List[List[int]]) -> List[str]:
    """Draw "#" for each value below the mean of its own row and "." for the others.
    >>> two_tone([[1, 9], [4, 4]])
    ['#.', '..']
    """
    lines = []
    for row in picture:
        mean = sum(row) / len(row)
        lines.append("".join("#" if value < mean else "." for value in row))
    return lines
