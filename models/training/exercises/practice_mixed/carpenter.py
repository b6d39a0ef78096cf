def to_mm(text):
    """Millimetres of a length such as "2 m", "35 cm" or "7 mm"."""
    number, unit = text.split()
    factors = {"m": 1000, "cm": 10, "mm": 1}
    return int(number) * factors[unit]


def board_rest(board, parts, saw=3):
    """
    Cut parts from a board; the saw takes 3 millimetres at every cut. Return the rest in millimetres, -1
    if the board is too short.

    >>> board_rest("2 m", ["35 cm", "35 cm"])
    1294
    >>> board_rest("50 cm", ["35 cm", "35 cm"])
    -1
    """
    rest = to_mm(board)
    for part in parts:
        rest -= to_mm(part) + saw
    return rest if rest >= 0 else -1


def nice_length(mm):
    """
    The shortest text of a length: in m or cm if that is a whole number, else in mm.

    >>> nice_length(2000), nice_length(350), nice_length(1294)
    ('2 m', '35 cm', '1294 mm')
    """
    if mm % 1000 == 0:
        return f"{mm // 1000} m"
    if mm % 10 == 0:
        return f"{mm // 10} cm"
    return f"{mm} mm"


def cut_list(furniture):
    """
    furniture maps names to the lengths of its parts. Return a dict from the length (nice text) to the number
    of pieces, the longest first.

    >>> cut_list({"stool": ["40 cm", "400 mm"], "shelf": ["1 m"]})
    {'1 m': 1, '40 cm': 2}
    """
    lengths = []
    for parts in furniture.values():
        for part in parts:
            lengths.append(to_mm(part))
    pieces = {}
    for mm in sorted(lengths, reverse=True):
        text = nice_length(mm)
        pieces[text] = pieces.get(text, 0) + 1
    return pieces


def table_stands(legs):
    """
    A table stands well if its legs differ by at most 2 millimetres.

    >>> table_stands(["70 cm", "701 mm", "700 mm", "702 mm"])
    True
    >>> table_stands(["70 cm", "703 mm", "700 mm"])
    False
    """
    lengths = [to_mm(leg) for leg in legs]
    return max(lengths) - min(lengths) <= 2


def nails(length, distance):
    """
    Nails at both ends of a board and between them so that no gap is over the distance. Return the number
    of nails and the gap in millimetres (rounded down).

    >>> nails("1 m", "30 cm")
    (5, 250)
    """
    mm = to_mm(length)
    gaps = 1
    while mm / gaps > to_mm(distance):
        gaps += 1
    return gaps + 1, mm // gaps


def matching_boards(boards, wanted):
    """
    The boards that are long enough, the shortest first.

    >>> matching_boards(["3 m", "90 cm", "120 cm"], "1 m")
    ['120 cm', '3 m']
    """
    enough = []
    for board in boards:
        if to_mm(board) >= to_mm(wanted):
            enough.append(board)
    enough.sort(key=to_mm)
    return enough


def split_log(thickness, limit):
    """
    A log is split in two halves again and again, until no piece is thicker than the limit. Return the number
    of pieces.

    >>> split_log(40, 12)
    4
    """
    if thickness <= limit:
        return 1
    half = thickness / 2
    return 2 * split_log(half, limit)
