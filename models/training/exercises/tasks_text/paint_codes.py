from typing import List, Optional, Tuple


def mix_name(a: str, b: str) -> str:
    """
    The name of a mixed paint: the first half of the first name (the longer half if it is odd) and the
    last half of the second name (the shorter half). Names of fewer than two letters are used whole.

    >>> mix_name("ochre", "violet")
    'ochlet'
    >>> mix_name("x", "gray")
    'xay'
    """
    head = a if len(a) < 2 else a[:(len(a) + 1) // 2]
    tail = b if len(b) < 2 else b[len(b) - len(b) // 2:]
    return head + tail


def parse_mix(recipe: str) -> List[Tuple[str, int]]:
    """
    A recipe reads "red:2+white:5+black". A part without a number is taken once. The same paint may be
    named twice, then its parts are added. Return pairs (paint, parts) in order of first appearance.

    >>> parse_mix("red:2+white:5+red")
    [('red', 3), ('white', 5)]
    """
    names = []
    parts = {}
    for piece in recipe.split("+"):
        name, colon, number = piece.strip().partition(":")
        amount = int(number) if colon else 1
        if name not in parts:
            names.append(name)
            parts[name] = 0
        parts[name] += amount
    return [(name, parts[name]) for name in names]


def shade(code: str) -> Optional[str]:
    """
    A paint code is three digits for red, green and blue, as in "730". Return "gray" if all are equal,
    "light" if their sum is 18 or more, "dark" if it is 9 or less, otherwise "middle". A wrong code
    gives None.

    >>> shade("444"), shade("990"), shade("111"), shade("x")
    ('gray', 'light', 'gray', None)
    """
    if len(code) != 3 or not code.isdigit():
        return None
    if len(set(code)) == 1:
        return "gray"
    total = sum(int(ch) for ch in code)
    if total >= 18:
        return "light"
    return "dark" if total <= 9 else "middle"


def complement(code: str) -> str:
    """Return the code in which each digit is replaced by what is missing to 9.

    >>> complement("730")
    '269'
    """
    return "".join(str(9 - int(d)) for d in code)


def blend(a: str, b: str) -> str:
    """
    Blend two codes digit by digit to their mean; halves are rounded towards the digit of the first code.

    >>> blend("900", "255")
    '622'
    """
    out = ""
    for x, y in zip(a, b):
        p, q = int(x), int(y)
        middle = (p + q) // 2
        if (p + q) % 2 == 1 and p > q:
            middle += 1
        out += str(middle)
    return out


def nearest_code(code: str, shelf: List[str]) -> Optional[str]:
    """
    Find the code on the shelf whose digits differ least from the wanted one (sum of the differences).
    Of equal ones the first on the shelf; an empty shelf gives None.

    >>> nearest_code("500", ["900", "411", "620"])
    '411'
    """
    best = None
    best_gap = None
    for other in shelf:
        gap = sum(abs(int(x) - int(y)) for x, y in zip(code, other))
        if best_gap is None or gap < best_gap:
            best, best_gap = other, gap
    return best


def stripes(codes, widths):
    # a wall as text: each code's first digit as often as the stripe is wide
    return "".join(c[0] * w for c, w in zip(codes, widths) if c)
