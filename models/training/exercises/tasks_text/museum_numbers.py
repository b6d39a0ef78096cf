ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}


def room_value(code: str) -> int:
    """
    Rooms of our museum are numbered with strokes: "I" is 1, "V" is 5, "X" is 10, "L" is 50, and the
    values are simply added in any order; a dot before a sign takes its value away instead. An unknown
    sign makes the whole code worth 0.

    >>> room_value("XVI"), room_value("L.X"), room_value("XQ")
    (16, 40, 0)
    """
    total = 0
    sign = 1
    for ch in code:
        if ch == ".":
            sign = -1
            continue
        if ch not in ROMAN:
            return 0
        total += sign * ROMAN[ch]
        sign = 1
    return total


def room_code(n: int) -> str:
    """
    Write a number from 1 to 99 in this way with the large signs first and without dots. Other numbers
    give "-".

    >>> room_code(68), room_code(4), room_code(0)
    ('LXVIII', 'IIII', '-')
    """
    if not 1 <= n <= 99:
        return "-"
    code = ""
    for ch in "LXVI":
        times, n = divmod(n, ROMAN[ch])
        code += ch * times
    return code


def inventory(text: str) -> tuple:
    """
    An inventory number reads "1987/34a-c": the year, the number of the thing, and the letters of its
    parts. Return (year, number, list of the parts). Without letters the thing has no parts; a single
    letter is one part.

    >>> inventory("1987/34a-c")
    (1987, 34, ['a', 'b', 'c'])
    >>> inventory("2001/7")
    (2001, 7, [])
    """
    year, rest = text.split("/")
    k = 0
    while k < len(rest) and rest[k].isdigit():
        k += 1
    number, letters = int(rest[:k]), rest[k:]
    if not letters:
        return int(year), number, []
    first, last = letters[0], letters[-1]
    parts = [chr(c) for c in range(ord(first), ord(last) + 1)]
    return int(year), number, parts


def caption(title: str, artist: str, year) -> str:
    """
    Join a caption: the title in quotation marks, the artist or "unknown", the year or "undated".

    >>> caption("Boats", "", None)
    '"Boats", unknown, undated'
    >>> caption("Boats", "E. Roth", 1901)
    '"Boats", E. Roth, 1901'
    """
    who = artist if artist else "unknown"
    when = "undated" if year is None else str(year)
    return ", ".join(['"' + title + '"', who, when])


def dating(text: str):
    """
    Turn a dating into a pair of years: "1850" is (1850, 1850), "c. 1850" is ten years to both sides,
    "1850-60" completes the second year from the first, "19th c." is the century. Anything else is None.

    >>> dating("c. 1850"), dating("1850-60"), dating("19th c."), dating("old")
    ((1840, 1860), (1850, 1860), (1801, 1900), None)
    """
    if text.isdigit():
        return int(text), int(text)
    if text.startswith("c. ") and text[3:].isdigit():
        year = int(text[3:])
        return year - 10, year + 10
    if text.endswith("th c.") and text[:-5].isdigit():
        n = int(text[:-5])
        return (n - 1) * 100 + 1, n * 100
    if text.count("-") == 1:
        a, b = text.split("-")
        if a.isdigit() and b.isdigit() and len(b) <= len(a):
            return int(a), int(a[:len(a) - len(b)] + b)
    return None


def before(a: str, b: str) -> bool:
    """Check if the first thing is surely older: its last possible year lies before the first possible
    year of the other."""
    x, y = dating(a), dating(b)
    if x is None or y is None:
        return False
    return x[1] < y[0]
