from typing import List, Optional


def is_paint_code(code):
    """
    Write a function that checks a paint code of the form "R-G-B/finish".
    R, G and B are whole numbers from 0 to 99 without leading zeros, the finish is
    one of "matt", "silk" and "gloss".

    >>> is_paint_code("12-0-99/silk")
    True
    >>> is_paint_code("12-00-99/silk")
    False
    >>> is_paint_code("12-0/matt")
    False
    """
    if code.count("/") != 1:
        return False
    numbers, finish = code.split("/")
    if finish not in ("matt", "silk", "gloss"):
        return False
    parts = numbers.split("-")
    if len(parts) != 3:
        return False
    for p in parts:
        if not p.isdigit() or len(p) > 2:
            return False
        if p != str(int(p)):
            return False
    return True


def is_greyish(r: int, g: int, b: int, slack: int = 10) -> bool:
    """Return True if the three channels lie within `slack` of each other.

    >>> is_greyish(100, 104, 109)
    True
    >>> is_greyish(100, 104, 111)
    False
    """
    return max(r, g, b) - min(r, g, b) <= slack


def strongest_channel(colour: tuple) -> Optional[str]:
    """
    Given a colour as (red, green, blue), return the name of its strongest channel.
    If two channels share the highest value there is no winner: return None.

    >>> strongest_channel((10, 200, 30))
    'green'
    >>> strongest_channel((90, 90, 2)) is None
    True
    """
    top = max(colour)
    if list(colour).count(top) > 1:
        return None
    for name, value in zip(("red", "green", "blue"), colour):
        if value == top:
            return name


def hex_error(text: str) -> str:
    """Check a web colour and return an error text, or "" if it is fine.

    A web colour starts with "#" and goes on with 3 or 6 characters out of 0-9, a-f, A-F;
    small and capital letters must not be mixed.

    >>> hex_error("#a0c")
    ''
    >>> hex_error("a0c")
    'no # in front'
    >>> hex_error("#aB0000")
    'mixed case'
    >>> hex_error("#a0g")
    'bad character g'
    """
    if not text.startswith("#"):
        return "no # in front"
    body = text[1:]
    if len(body) not in (3, 6):
        return "wrong length"
    for ch in body:
        if ch.lower() not in "0123456789abcdef":
            return "bad character " + ch
    if body != body.lower() and body != body.upper():
        return "mixed case"
    return ""


def stripes_ok(stripes: List[str]) -> bool:
    """
    A scarf is knitted from stripes. It is in style if neighbouring stripes differ and the
    first stripe has the colour of the last one. A scarf needs at least three stripes.

    stripes_ok(["red", "blue", "red"]) -> True
    stripes_ok(["red", "blue", "blue", "red"]) -> False
    """
    if len(stripes) < 3:
        return False
    for i in range(len(stripes) - 1):
        if stripes[i] == stripes[i + 1]:
            return False
    return stripes[0] == stripes[-1]


def fades(levels):
    """Does the list get strictly darker (smaller) until it hits 0, and stay at 0 from then on?"""
    for a, b in zip(levels, levels[1:]):
        if a == 0 and b != 0:
            return False
        if a > 0 and b >= a:
            return False
    return True
