def timetable_by_day(timetable: list[list[str]]) -> list[list[str]]:
    """Turn a timetable with one row for each lesson into one with a row for each day.

    >>> timetable_by_day([["Math", "Art"], ["Music", "Math"]])
    [['Math', 'Music'], ['Art', 'Math']]
    """
    if not timetable:
        return []
    days = []
    for d in range(len(timetable[0])):
        lessons = []
        for row in timetable:
            lessons.append(row[d])
        days.append(lessons)
    return days


def quarter_turn(picture: list[str]) -> list[str]:
    """Turn a picture made of text lines by ninety degrees clockwise.

    >>> quarter_turn(["ab", "cd", "ef"])
    ['eca', 'fdb']
    """
    result = []
    for c in range(len(picture[0])):
        line = ""
        for r in range(len(picture) - 1, -1, -1):
            line += picture[r][c]
        result.append(line)
    return result


def turn_left(picture):
    """Turn a picture made of text lines counterclockwise.

    >>> turn_left(["abc", "def"])
    ['cf', 'be', 'ad']
    """
    columns = ["".join(chars) for chars in zip(*picture)]
    return columns[::-1]


def mirror(picture: list[str], axis: str) -> list[str]:
    """Mirror the picture left-right (axis 'v') or upside down (axis 'h').

    >>> mirror(["ab", "cd"], "v")
    ['ba', 'dc']
    >>> mirror(["ab", "cd"], "h")
    ['cd', 'ab']
    """
    if axis == "v":
        return [line[::-1] for line in picture]
    if axis == "h":
        return picture[::-1]
    raise ValueError("axis must be 'v' or 'h'")


def same_after_turns(a: list[str], b: list[str]) -> int:
    """Number of clockwise quarter turns (0 to 3) that make tile a look like tile b, or -1.

    >>> same_after_turns(["x.", ".."], ["..", ".x"])
    2
    >>> same_after_turns(["x."], ["xx"])
    -1
    """
    current = a
    for turns in range(4):
        if current == b:
            return turns
        current = ["".join(col)[::-1] for col in zip(*current)]
    return -1


def vertical_sign(word):
    # a sign that is read from top to bottom
    return "\n".join(word)


def columns_of_words(words: list[str], filler: str) -> list[str]:
    """Read words of different lengths column by column, the last word first, with a filler for gaps.

    >>> columns_of_words(["sun", "go", "x"], "_")
    ['xgs', '_ou', '__n']
    """
    width = max((len(w) for w in words), default=0)
    out = []
    for i in range(width):
        column = ""
        for w in reversed(words):
            column += w[i] if i < len(w) else filler
        out.append(column)
    return out
