from typing import List


def next_ticket(ticket: str) -> str:
    """Number of the next ticket: 'A099' is followed by 'A100', 'A999' by 'B000'.

    >>> next_ticket("A099")
    'A100'
    >>> next_ticket("A999")
    'B000'
    """
    letter = ticket[0]
    number = int(ticket[1:]) + 1
    if number == 1000:
        number = 0
        letter = chr(ord(letter) + 1)
    return letter + str(number).zfill(3)


def weighted_check(code: str) -> int:
    """Check number of a digit code: digits times 3, 1, 3, 1, ... filled up to a multiple of 10.

    >>> weighted_check("4012")
    3
    """
    total = 0
    for i, ch in enumerate(code):
        if i % 2 == 0:
            total += int(ch) * 3
        else:
            total += int(ch)
    return (10 - total % 10) % 10


def normalise_code(code: str) -> str:
    """Repair a typed code: capitals only, no blanks, letter O as zero and letter I as one.

    >>> normalise_code("ab o1 i7")
    'AB0117'
    """
    result = ""
    for ch in code.upper():
        if ch == " ":
            continue
        if ch == "O":
            ch = "0"
        elif ch == "I":
            ch = "1"
        result += ch
    return result


def make_codes(prefix, start, n):
    """Make n codes in a row with four digits.

    >>> make_codes("K", 9, 2)
    ['K0009', 'K0010']
    """
    codes = []
    for number in range(start, start + n):
        codes.append(f"{prefix}{number:04d}")
    return codes


def first_gap(codes: List[str]) -> str:
    """First free code among 'T1', 'T2', 'T3', ...

    >>> first_gap(["T1", "T4", "T2"])
    'T3'
    """
    n = 1
    while "T" + str(n) in codes:
        n += 1
    return "T" + str(n)


def locker_label(n: int, per_wall: int) -> str:
    """Label of locker n (from 0): a letter for the wall and the place on it, from 1.

    >>> locker_label(0, 12), locker_label(13, 12)
    ('A1', 'B2')
    """
    wall = n // per_wall
    place = n % per_wall + 1
    return chr(ord("A") + wall) + str(place)


def same_product(a: str, b: str) -> bool:
    """Codes name the same product if they agree in all parts but the last, the colour.

    >>> same_product("CH-20-RED", "CH-20-BLU")
    True
    """
    return a.split("-")[:-1] == b.split("-")[:-1]


def count_by_prefix(codes):
    """Count the codes by the letters before the first digit.

    >>> count_by_prefix(["AB1", "C22", "AB7"])
    {'AB': 2, 'C': 1}
    """
    counts = {}
    for code in codes:
        prefix = ""
        for ch in code:
            if ch.isdigit():
                break
            prefix += ch
        counts[prefix] = counts.get(prefix, 0) + 1
    return counts


def digit_rank(code):
    # digits of a code as text, the rare ones first, equally rare ones by value
    digits = [ch for ch in code if ch.isdigit()]
    return "".join(sorted(set(digits), key=lambda d: (digits.count(d), d)))


def pretty_card(number: str) -> str:
    """Show a card number in groups of four from the right.

    >>> pretty_card("123456789")
    '1 2345 6789'
    """
    out = ""
    for i in range(len(number)):
        left = len(number) - i
        if i > 0 and left % 4 == 0:
            out += " "
        out += number[i]
    return out
