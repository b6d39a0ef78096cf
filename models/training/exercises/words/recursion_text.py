from typing import List


def count_letter(text: str, letter: str) -> int:
    """Count a letter by recursion: look at the first character, then at the rest.

    >>> count_letter("pepper", "p")
    3
    """
    if text == "":
        return 0
    first = 1 if text[0] == letter else 0
    return first + count_letter(text[1:], letter)


def nest(words: List[str]) -> str:
    """Put each word in brackets inside the one before it, like boxes in boxes.

    >>> nest(["car", "bag", "key"])
    'car(bag(key))'
    """
    if len(words) == 0:
        return ""
    if len(words) == 1:
        return words[0]
    return words[0] + "(" + nest(words[1:]) + ")"


def flatten_menu(menu, prefix=""):
    """Turn a nested menu of dictionaries into paths such as 'File/Save'.

    >>> flatten_menu({"File": {"Open": 1, "Save": 2}, "Help": 3})
    ['File/Open', 'File/Save', 'Help']
    """
    paths = []
    for name, value in menu.items():
        if isinstance(value, dict):
            paths.extend(flatten_menu(value, prefix + name + "/"))
        else:
            paths.append(prefix + name)
    return paths


def outline(tree: list, level: int = 0) -> List[str]:
    """Show nested lists of titles with two more blanks on each level.

    >>> outline(["Pets", ["Cats", "Dogs"], "Cars"])
    ['Pets', '  Cats', '  Dogs', 'Cars']
    """
    lines = []
    for node in tree:
        if isinstance(node, list):
            lines += outline(node, level + 1)
        else:
            lines.append("  " * level + node)
    return lines


def indent_remarks(text):
    """Break a remark with round brackets into pieces, each with the depth it stands at.

    >>> indent_remarks("a(b(c)d)")
    [(0, 'a'), (1, 'b'), (2, 'c'), (1, 'd')]
    """
    pieces = []
    depth = 0
    current = ""
    for ch in text:
        if ch in "()":
            if current:
                pieces.append((depth, current))
            current = ""
            depth += 1 if ch == "(" else -1
        else:
            current += ch
    if current:
        pieces.append((depth, current))
    return pieces


def outfits(tops: List[str], bottoms: List[str]) -> List[str]:
    """Combine all tops with all bottoms.

    >>> outfits(["red", "blue"], ["jeans"])
    ['red+jeans', 'blue+jeans']
    """
    if not tops:
        return []
    first = [tops[0] + "+" + b for b in bottoms]
    return first + outfits(tops[1:], bottoms)


def lamp_patterns(n: int) -> List[str]:
    """All the patterns of n lamps, each lamp on ('*') or off ('.').

    >>> lamp_patterns(2)
    ['..', '.*', '*.', '**']
    """
    if n == 0:
        return [""]
    shorter = lamp_patterns(n - 1)
    return ["." + p for p in shorter] + ["*" + p for p in shorter]


def say_digits(n: int) -> str:
    """Read a number aloud digit by digit.

    >>> say_digits(407)
    'four zero seven'
    """
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    if n < 10:
        return names[n]
    return say_digits(n // 10) + " " + names[n % 10]


def peel(word):
    # take the ends off again and again: 'plane' -> ['plane', 'lan', 'a']
    if len(word) == 0:
        return []
    return [word] + peel(word[1:-1])


def unpack_gifts(box):
    """Number of boxes that must be opened when boxes (lists) lie in boxes beside toys (texts).

    >>> unpack_gifts(["car", ["doll", ["ball"]], []])
    4
    """
    opened = 1
    for thing in box:
        if isinstance(thing, list):
            opened += unpack_gifts(thing)
    return opened
