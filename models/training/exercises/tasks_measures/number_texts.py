from typing import List, Optional, Union


def read_number(text: str) -> Optional[Union[int, float]]:
    """Read a number typed by a customer. A comma or a point is the decimal sign, a blank or an apostrophe
    stands between thousands. Return an int if there is no decimal sign, a float if there is one,
    and None if it is not a number.

    >>> read_number("1 200"), read_number("3,5"), read_number("-7"), read_number("1'000.25")
    (1200, 3.5, -7, 1000.25)
    >>> read_number("12a") is None
    True
    """
    cleaned = text.strip().replace(" ", "").replace("'", "").replace(",", ".")
    if not cleaned:
        return None
    body = cleaned[1:] if cleaned[0] in "+-" else cleaned
    if body.isdigit():
        return int(cleaned)
    if body.count(".") == 1 and body.replace(".", "").isdigit():
        return float(cleaned)
    return None


def sum_mixed(items: list) -> float:
    """The list holds ints, floats, strings with numbers in them and other things. Add all that is a
    number; True and False are not numbers here. Strings that can not be read are skipped.

    >>> sum_mixed([1, "2.5", None, True, "x", 0.5])
    4.0
    """
    total = 0.0
    for item in items:
        if isinstance(item, bool):
            continue
        if isinstance(item, (int, float)):
            total += item
        elif isinstance(item, str):
            try:
                total += float(item)
            except ValueError:
                continue
    return total


def decimals_used(texts: List[str]) -> int:
    """Return the largest number of digits after the point in any of the texts.

    >>> decimals_used(["1.5", "20", "3.125", "4."])
    3
    """
    most = 0
    for t in texts:
        if "." not in t:
            continue
        digits = t.split(".")[1]
        most = max(most, len(digits))
    return most


def align_points(texts: List[str]) -> List[str]:
    """Put blanks before the numbers so that their points stand below each other.
    A number without a point counts as if the point came after its end.

    >>> align_points(["1.5", "120.25", "37"])
    ['  1.5', '120.25', ' 37']
    """
    if not texts:
        return []
    widths = [t.find(".") if "." in t else len(t) for t in texts]
    widest = max(widths)
    return [" " * (widest - w) + t for w, t in zip(widths, texts)]


def numbers_inside(text: str) -> List[float]:
    """Take all numbers out of a text, with sign and decimal point.

    >>> numbers_inside("from -3.5 to 12 C, step 0.5")
    [-3.5, 12.0, 0.5]
    >>> numbers_inside("nothing - at all.")
    []
    """
    found = []
    current = ""
    for ch in text + " ":
        if ch.isdigit() or ch == "." and current or ch == "-" and not current:
            current += ch
        else:
            if any(c.isdigit() for c in current):
                found.append(float(current.rstrip(".")))
            current = "-" if ch == "-" else ""
    return found


def short_form(value: int) -> str:
    """Write a count as a short text: 950 -> "950", 1500 -> "1.5k", 2000000 -> "2M".
    One place at most, cut off and not rounded; a negative count keeps its sign.

    >>> short_form(950), short_form(1570), short_form(2000000), short_form(-4000)
    ('950', '1.5k', '2M', '-4k')
    """
    if value < 0:
        return "-" + short_form(-value)
    for size, letter in [(1000000, "M"), (1000, "k")]:
        if value >= size:
            whole, rest = divmod(value, size)
            tenth = rest * 10 // size
            return str(whole) + ("." + str(tenth) if tenth else "") + letter
    return str(value)
