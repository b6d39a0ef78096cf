from typing import List, Optional


def parse_size(text: str) -> Optional[tuple]:
    """
    Read the size of a parcel, "30x20x15": three positive whole numbers. Return them from the largest to
    the smallest, or None if the text is something else. Capital "X" and blanks are allowed.

    >>> parse_size("20 x 30X15")
    (30, 20, 15)
    >>> parse_size("20x30") is None
    True
    """
    parts = text.lower().replace(" ", "").split("x")
    if len(parts) != 3:
        return None
    if not all(p.isdigit() for p in parts):
        return None
    sides = sorted((int(p) for p in parts), reverse=True)
    if sides[-1] == 0:
        return None
    return tuple(sides)


def size_letter(text: str) -> str:
    """
    Give a parcel a letter by its girth (longest side plus twice the other two): "S" up to 60, "M" up to
    120, "L" up to 200, "?" beyond this or if the size cannot be read.

    >>> size_letter("10x10x10"), size_letter("30x20x15"), size_letter("box")
    ('S', 'M', '?')
    """
    sides = parse_size(text)
    if sides is None:
        return "?"
    girth = sides[0] + 2 * (sides[1] + sides[2])
    for letter, limit in (("S", 60), ("M", 120), ("L", 200)):
        if girth <= limit:
            return letter
    return "?"


def address_lines(text: str) -> List[str]:
    """
    An address was typed on one line with "/" between its parts. Return the parts as lines without
    blanks around; empty parts vanish, and the last line is written in capitals.

    >>> address_lines("Eva Roth / Lindenweg 4 // Ulm")
    ['Eva Roth', 'Lindenweg 4', 'ULM']
    """
    lines = []
    for part in text.split("/"):
        part = part.strip()
        if part:
            lines.append(part)
    if not lines:
        return []
    lines[-1] = lines[-1].upper()
    return lines


def house_number(street: str) -> int:
    """
    Return the house number in a street line: the digits at the beginning of the last word that begins
    with a digit. Without such a word return 0.

    >>> house_number("Lindenweg 4b"), house_number("Road 66 12"), house_number("Mill")
    (4, 12, 0)
    """
    for word in reversed(street.split()):
        if not word[0].isdigit():
            continue
        k = 0
        while k < len(word) and word[k].isdigit():
            k += 1
        return int(word[:k])
    return 0


def initials(name: str, most: int) -> str:
    """
    Shorten a name for a label of at most `most` characters: first names, from the first one on, become
    "E." until the name fits. The last name is never shortened, so that the result may still be too
    long.

    >>> initials("Eva Maria Roth", 13)
    'E. Maria Roth'
    >>> initials("Eva Maria Roth", 5)
    'E. M. Roth'
    """
    words = name.split()
    for i in range(len(words) - 1):
        if len(" ".join(words)) <= most:
            break
        words[i] = words[i][0] + "."
    return " ".join(words)


def sort_by_route(labels: List[str]) -> List[str]:
    """
    Each label ends with a postal code after a comma, and codes are sorted by their last digit first,
    then by the whole code; labels without a code come at the end in their old order.

    >>> sort_by_route(["a, 1207", "b, 3301", "c"])
    ['b, 3301', 'a, 1207', 'c']
    """
    def key(label):
        code = label.rpartition(",")[2].strip()
        if "," not in label or not code.isdigit():
            return (1, 0, 0)
        return (0, int(code[-1]), int(code))

    return sorted(labels, key=key)


def is_fragile(label: str) -> bool:
    # glass pictogram or a word of warning
    low = label.lower()
    return "[y]" in low or any(w in low for w in ("glass", "fragile", "careful"))
