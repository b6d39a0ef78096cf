def check_letter(digits: str) -> str:
    """
    The check letter of a ticket: multiply the first digit by 1, the second by 2, the third by 3 and so
    on, add everything up, take the rest modulo 26 and use it as the place in the alphabet ("A" is 0).

    >>> check_letter("123")
    'O'
    >>> check_letter("")
    'A'
    """
    total = 0
    for i, d in enumerate(digits):
        total += (i + 1) * int(d)
    return chr(ord("A") + total % 26)


def is_valid_ticket(code: str) -> bool:
    """
    A ticket code is valid if it has the form "123-O": only digits before the hyphen, at least one, and then
    exactly one letter, which must be the check letter.

    >>> is_valid_ticket("123-O"), is_valid_ticket("123-P"), is_valid_ticket("-A")
    (True, False, False)
    """
    parts = code.split("-")
    if len(parts) != 2:
        return False
    number, letter = parts
    if not number.isdigit() or len(letter) != 1:
        return False
    return letter == check_letter(number)


def repair_digit(code: str):
    """
    One digit of a ticket is unreadable and was written as "?", as in "1?3-O". Find the digit that makes the
    ticket valid and return it, the smallest one if several are possible, or None if none is.

    >>> repair_digit("1?3-O")
    2
    >>> repair_digit("?-Z") is None
    True
    """
    if code.count("?") != 1:
        return None
    for d in range(10):
        if is_valid_ticket(code.replace("?", str(d))):
            return d
    return None


def seat_name(index: int, per_row: int) -> str:
    """
    Seats are counted from 0. Row numbers begin with 1, the seats of a row have the letters A, B, C ...
    Return the name of a seat, such as "3C".

    >>> seat_name(0, 4), seat_name(10, 4)
    ('1A', '3C')
    """
    row, place = divmod(index, per_row)
    return str(row + 1) + chr(65 + place)


def seat_index(name: str, per_row: int) -> int:
    """The inverse of seat_name; a letter beyond the end of the row gives -1.

    >>> seat_index("3C", 4)
    10
    >>> seat_index("3F", 4)
    -1
    """
    place = ord(name[-1]) - ord("A")
    if not 0 <= place < per_row:
        return -1
    return (int(name[:-1]) - 1) * per_row + place


def seats_together(names: list) -> bool:
    """
    Check if all seats lie side by side in one row. The order in the list does not matter. A seat that is
    named twice, or an empty list, makes the answer False.

    >>> seats_together(["4C", "4A", "4B"])
    True
    >>> seats_together(["4A", "4C"])
    False
    """
    if not names or len(set(names)) != len(names):
        return False
    rows = {name[:-1] for name in names}
    if len(rows) > 1:
        return False
    letters = sorted(ord(name[-1]) for name in names)
    return letters[-1] - letters[0] == len(letters) - 1


def spaced(code, size):
    """Write a long code in groups of `size` characters with blanks between; sizes below 1 change nothing."""
    if size < 1:
        return code
    return " ".join(code[i:i + size] for i in range(0, len(code), size))
