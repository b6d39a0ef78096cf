import math


def shoe_size(foot_mm, system="EU"):
    """
    Turn the length of a foot into a shoe size. EU: (mm + 15) * 3 / 20, upward to whole sizes. UK: mm /
    8.47 - 23, to the nearest half. Another system raises ValueError; feet under 80 mm have no size:
    None.

    >>> shoe_size(260), shoe_size(261), shoe_size(260, "UK"), shoe_size(50)
    (42, 42, 7.5, None)
    """
    if foot_mm < 80:
        return None
    if system == "EU":
        return math.ceil((foot_mm + 15) * 3 / 20)
    if system == "UK":
        return round((foot_mm / 8.47 - 23) * 2) / 2
    raise ValueError("unknown system " + system)


def shirt_letter(chest):
    """Letters by chest in cm: below 88 "S", below 96 "M", below 104 "L"; from there on one X more for
    each started 8 cm.

    >>> [shirt_letter(c) for c in (80, 95, 103, 104, 112, 121)]
    ['S', 'M', 'L', 'XL', 'XXL', 'XXXL']
    """
    if chest < 88:
        return "S"
    if chest < 96:
        return "M"
    if chest < 104:
        return "L"
    return "X" * ((chest - 104) // 8 + 1) + "L"


def inch_text(text):
    """Turn an inch text such as '5 1/2"', '3/4' or '7"' into mm, one place.

    >>> inch_text('5 1/2"'), inch_text('1/2'), inch_text('7"')
    (139.7, 12.7, 177.8)
    """
    total = 0.0
    for part in text.replace('"', "").split():
        if "/" in part:
            a, b = part.split("/")
            total += int(a) / int(b)
        else:
            total += int(part)
    return round(total * 25.4, 1)


def feet_and_inches(cm):
    """Height of a person as (feet, inches), inches rounded; 12 inches are one foot more.

    >>> feet_and_inches(180), feet_and_inches(182.5)
    ((5, 11), (6, 0))
    """
    inches = round(cm / 2.54)
    return divmod(inches, 12)


def fit(body, garment, ease):
    """body and garment map places (chest, waist ...) to cm. The garment must be between 0 and `ease` cm
    wider at all places that both know. Return "fits", "tight" (somewhere too small) or "wide".

    >>> fit({"chest": 96, "waist": 80}, {"chest": 100, "waist": 84}, 6)
    'fits'
    >>> fit({"chest": 96, "waist": 80}, {"chest": 95, "waist": 99}, 6)
    'tight'
    """
    gaps = [garment[p] - body[p] for p in body if p in garment]
    if any(g < 0 for g in gaps):
        return "tight"
    if any(g > ease for g in gaps):
        return "wide"
    return "fits"


def wool_balls(rows, stitches, cm_per_stitch, ball):
    # number of balls for a piece of knitting, with a tenth more for safety
    length = rows * stitches * cm_per_stitch * 1.1 / 100
    return math.ceil(length / ball) if length > 0 else 0


def size_run(stock):
    """stock maps whole sizes to pairs of shoes. Return the sizes missing between the smallest and the
    largest that are in stock.

    >>> size_run({38: 2, 39: 0, 41: 1, 36: 0})
    [39, 40]
    """
    there = [s for s, n in stock.items() if n > 0]
    if not there:
        return []
    return [s for s in range(min(there), max(there)) if s not in there]
