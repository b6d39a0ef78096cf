from typing import List, Optional, Union


def to_int_or_none(text: str) -> Optional[int]:
    """
    Convert a form field to an int; blanks around it are fine, anything else gives None.
    >>> to_int_or_none(" 42 ")
    42
    >>> to_int_or_none("4 2")
    >>> to_int_or_none("")
    """
    try:
        return int(text)
    except ValueError:
        return None


def sum_valid(fields: List[str]) -> int:
    """Add up all fields that are whole numbers and ignore the others.
    >>> sum_valid(["3", "x", "-1", "2.5"])
    2
    """
    total = 0
    for field in fields:
        try:
            total += int(field)
        except ValueError:
            continue
    return total


def smart_number(text: str) -> Union[int, float, str]:
    """ Return an int if the text is a whole number, a float if it is another number,
    and the text itself otherwise.
    >>> smart_number("7"), smart_number("7.5"), smart_number("seven")
    (7, 7.5, 'seven')
    """
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        return text


def parse_grouped(text: str) -> float:
    """
    Read a number that may have blanks between groups of digits and a comma as decimal mark.
    Texts that are no numbers raise a ValueError with a helpful message.
    >>> parse_grouped("12 500,75")
    12500.75
    >>> parse_grouped("80")
    80.0
    """
    cleaned = text.replace(" ", "").replace(",", ".")
    try:
        return float(cleaned)
    except ValueError:
        raise ValueError("not a number: " + text)


def stock_change(report: str) -> int:
    """
    Reports of the storekeeper say things like "got 12 sold 5 sold 3". What is the change in stock?
    >>> stock_change("got 12 sold 5 sold 3")
    4
    """
    total = 0
    words = report.split()
    for i in range(0, len(words) - 1, 2):
        n = int(words[i + 1])
        if words[i] == "got":
            total += n
        elif words[i] == "sold":
            total -= n
    return total


def is_decimal(text: str) -> bool:
    # optional sign, digits, and at most one point that has digits on both sides
    if text and text[0] in "+-":
        text = text[1:]
    parts = text.split(".")
    return len(parts) <= 2 and all(p.isdigit() for p in parts)


def read_table(lines: List[str]) -> List[List[int]]:
    """Read rows of whole numbers divided by commas. A faulty row raises a ValueError with its number.
    >>> read_table(["1,2", "3, 4"])
    [[1, 2], [3, 4]]
    """
    rows = []
    for number, line in enumerate(lines, start=1):
        try:
            rows.append([int(part) for part in line.split(",")])
        except ValueError:
            raise ValueError(f"row {number} is faulty")
    return rows


def first_number(text: str) -> Optional[int]:
    """First run of digits in a text as a number.
    >>> first_number("Room 204, floor 2")
    204
    >>> first_number("no room")
    """
    digits = ""
    for ch in text:
        if ch.isdigit():
            digits += ch
        elif digits:
            break
    return int(digits) if digits else None


def all_numbers(text):
    """All runs of digits in a text.
    >>> all_numbers("a12b3")
    [12, 3]
    """
    cleaned = "".join(ch if ch.isdigit() else " " for ch in text)
    return [int(part) for part in cleaned.split()]
