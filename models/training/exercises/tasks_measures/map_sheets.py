from typing import List, Tuple


def real_km(cm: float, scale: str) -> float:
    """Given a length on a map in centimetres and the scale as text ("1:25000"), return the kilometres in
    nature. If the text is no scale, raise ValueError.

    >>> real_km(4, "1:25000")
    1.0
    >>> real_km(1.5, "1 : 200 000")
    3.0
    """
    parts = scale.replace(" ", "").split(":")
    if len(parts) != 2 or not all(p.isdigit() for p in parts) or int(parts[0]) == 0:
        raise ValueError("not a scale: " + scale)
    return cm * int(parts[1]) / int(parts[0]) / 100000


def larger_scale(a: str, b: str) -> str:
    """Which map shows more detail? The one with the smaller number behind the colon; the first one of
    equals.

    >>> larger_scale("1:50000", "1:25000")
    '1:25000'
    """
    x, y = int(a.split(":")[1]), int(b.split(":")[1])
    return a if x <= y else b


def sheet_of(x: float, y: float, width: float, height: float) -> str:
    """Sheets are named by a letter (column from the left, A first) and a number (row from below, 1 first).
    Return the name of the sheet on which the point lies, "" for points left of or below the map.

    >>> sheet_of(5, 5, 10, 10), sheet_of(25, 10, 10, 10), sheet_of(-1, 3, 10, 10)
    ('A1', 'C2', '')
    """
    if x < 0 or y < 0:
        return ""
    column = int(x // width)
    row = int(y // height)
    return chr(ord("A") + column) + str(row + 1)


def contour_crossings(heights: List[int], step: int) -> int:
    """How many contour lines (multiples of `step`) are crossed by a path with these heights? A line
    counts once for every move from below to at-or-above it or back.

    >>> contour_crossings([95, 105, 125, 119], 20)
    3
    """
    cnt = 0
    for i in range(1, len(heights)):
        cnt += abs(heights[i] // step - heights[i - 1] // step)
    return cnt


def wheel_length(turns: float, diameter: float, scale: int) -> int:
    """A small wheel is rolled along a path on the map. Return the metres in nature: turns times diameter
    (cm) times 3.14 times the scale, rounded to whole metres.

    >>> wheel_length(2, 1, 10000)
    628
    """
    if turns <= 0:
        return 0
    return round(turns * diameter * 3.14 * scale / 100)


def fold_position(sheet: int, folds: List[str]) -> int:
    """A strip of `sheet` cm is folded in the middle again and again, "over" or "under". Return the
    length after the folds; an uneven length keeps the longer half.

    >>> fold_position(80, ["over", "under"]), fold_position(7, ["over"])
    (20, 4)
    """
    for fold in folds:
        if fold not in ("over", "under"):
            continue
        sheet = (sheet + 1) // 2
    return sheet


def grid_reference(text: str) -> Tuple[int, int]:
    """A reference such as "341 872" or "341872": the first half is the east value, the second half the
    north value. With an odd number of digits it is not valid: (-1, -1).

    >>> grid_reference("341 872"), grid_reference("3418"), grid_reference("123")
    ((341, 872), (34, 18), (-1, -1))
    """
    digits = [ch for ch in text if ch.isdigit()]
    if not digits or len(digits) % 2 == 1:
        return (-1, -1)
    half = len(digits) // 2
    return int("".join(digits[:half])), int("".join(digits[half:]))


def symbols_near(symbols: dict, x: int, y: int, r: int) -> List[str]:
    # names of all symbols whose straight distance to (x, y) is at most r, nearest first
    near = []
    for name, (a, b) in symbols.items():
        d = (a - x) ** 2 + (b - y) ** 2
        if d <= r * r:
            near.append((d, name))
    return [name for _, name in sorted(near)]
