from typing import Dict, List


def split_keep(text: str, marks: str) -> List[str]:
    """
    Split a text after every character that is in `marks`; the mark stays at the end of its piece.
    Empty pieces do not arise, an unfinished last piece is kept.

    >>> split_keep("Hi! How are you? fine", "!?")
    ['Hi!', ' How are you?', ' fine']
    >>> split_keep("", "!")
    []
    """
    pieces = []
    current = ""
    for ch in text:
        current += ch
        if ch in marks:
            pieces.append(current)
            current = ""
    if current:
        pieces.append(current)
    return pieces


def split_outside_quotes(line: str) -> List[str]:
    """
    Split a line at semicolons, but not at those between two double quotes. The quotes themselves
    are left out.

    >>> split_outside_quotes('a;"b;c";d')
    ['a', 'b;c', 'd']
    >>> split_outside_quotes("x;;y")
    ['x', '', 'y']
    """
    fields = []
    field = ""
    inside = False
    for ch in line:
        if ch == '"':
            inside = not inside
        elif ch == ";" and not inside:
            fields.append(field)
            field = ""
        else:
            field += ch
    fields.append(field)
    return fields


def key_values(text: str) -> Dict[str, str]:
    """
    Read settings like "size=4, color = red, hidden". Blanks around names and values do not matter.
    A name without "=" gets the value "yes". Later settings overwrite earlier ones.

    >>> key_values("size=4, color = red, hidden")
    {'size': '4', 'color': 'red', 'hidden': 'yes'}
    >>> key_values("  ")
    {}
    """
    settings: Dict[str, str] = {}
    for part in text.split(","):
        part = part.strip()
        if not part:
            continue
        if "=" in part:
            pos = part.index("=")
            settings[part[:pos].strip()] = part[pos + 1:].strip()
        else:
            settings[part] = "yes"
    return settings


def split_units(text: str) -> List[str]:
    """
    Split a measure such as "2m40cm5" wherever a letter is followed by a digit. A last piece that is
    only a number gets the unit "mm".

    >>> split_units("2m40cm5")
    ['2m', '40cm', '5mm']
    >>> split_units("12kg")
    ['12kg']
    """
    words = []
    start = 0
    for i in range(1, len(text)):
        if text[i].isdigit() and text[i - 1].isalpha():
            words.append(text[start:i])
            start = i
    if text:
        last = text[start:]
        words.append(last + "mm" if last.isdigit() else last)
    return words


def fields_at(line: str, widths: List[int]) -> List[str]:
    """
    A line of an old file has fields of fixed widths. Return the fields without the blanks around them.
    If the line is too short, the missing fields are empty.

    >>> fields_at("Ann  12 x", [5, 3, 1])
    ['Ann', '12', 'x']
    """
    res = []
    pos = 0
    for w in widths:
        res.append(line[pos:pos + w].strip())
        pos += w
    return res
