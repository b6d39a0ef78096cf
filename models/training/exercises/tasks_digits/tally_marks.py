def to_tally(n: int) -> str:
    """
    A shepherd scratches "|" for one sheep and "#" for a bundle of five. Bundles come first.
    Write n in this notation. Zero is written as a dot.

    >>> to_tally(13)
    '##|||'
    >>> to_tally(0)
    '.'
    """
    if n == 0:
        return "."
    return "#" * (n // 5) + "|" * (n % 5)


def from_tally(text: str) -> int:
    """Read a tally text. The marks may stand in any order and may be separated by spaces.
    Any other mark is an error, which is signalled by -1. A single dot means 0.

    from_tally("## |||") == 13
    from_tally(".") == 0
    from_tally("#x") == -1
    """
    if text == ".":
        return 0
    total = 0
    for ch in text:
        if ch == "#":
            total += 5
        elif ch == "|":
            total += 1
        elif ch != " ":
            return -1
    return total


def is_tidy_tally(text):
    """
    Check if a tally text is tidy: there is no bundle behind a single stroke and there
    are at most four single strokes.

    >>> is_tidy_tally("##|")
    True
    >>> is_tidy_tally("#|#")
    False
    >>> is_tidy_tally("|||||")
    False
    """
    if text.count("|") > 4:
        return False
    for i in range(1, len(text)):
        if text[i] == "#" and text[i - 1] == "|":
            return False
    return True


def add_tallies(a, b):
    """Add two tidy tallies without reading them as numbers: put the strokes together and
    replace five strokes by a bundle.

    >>> add_tallies("#|||", "||")
    '##'
    """
    bundles = a.count("#") + b.count("#")
    strokes = a.count("|") + b.count("|")
    if strokes >= 5:
        strokes -= 5
        bundles += 1
    if bundles == 0 and strokes == 0:
        return "."
    return "#" * bundles + "|" * strokes


def fewest_marks(n, marks):
    """
    A richer notation has marks with the values in the dictionary `marks`, for example
    {"o": 20, "#": 5, "|": 1}. Write n greedily, large values first. If something remains
    that cannot be written, return None.

    >>> fewest_marks(47, {"|": 1, "#": 5, "o": 20})
    'oo#||'
    >>> fewest_marks(3, {"=": 2}) is None
    True
    """
    text = ""
    for mark, value in sorted(marks.items(), key=lambda p: -p[1]):
        text += mark * (n // value)
        n %= value
    return text if n == 0 else None


def heaviest_line(lines):
    """Given several lines of strokes and bundles, return the number of the line (from 1) with
    the largest value; 0 if there are no lines. The earliest of equal lines counts."""
    if not lines:
        return 0
    best, best_value = 0, -1
    for i, line in enumerate(lines, 1):
        value = 5 * line.count("#") + line.count("|")
        if value > best_value:
            best, best_value = i, value
    return best


def notch_stick(n):
    """
    On a stick every number from 1 to n gets a notch: "V" for multiples of ten, "v"
    for other multiples of five, "'" for the rest. Return the stick as text.

    >>> notch_stick(11)
    "''''v''''V'"
    """
    stick = ""
    for i in range(1, n + 1):
        stick += "V" if i % 10 == 0 else "v" if i % 5 == 0 else "'"
    return stick
