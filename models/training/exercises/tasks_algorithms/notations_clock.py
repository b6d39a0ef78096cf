from typing import List, Optional


def to_tally(n: int) -> str:
    """
    Write a number as tally marks: every full five is written as "V", the rest as "|"
    marks. The groups are separated by blanks; the rest comes last. Zero is "-".

    >>> to_tally(12)
    'V V ||'
    >>> to_tally(0)
    '-'
    """
    if n == 0:
        return "-"
    groups = ["V"] * (n // 5)
    if n % 5:
        groups.append("|" * (n % 5))
    return " ".join(groups)


def from_tally(s):
    """Read the tally marks of to_tally back into a number.

    from_tally("V V ||") == 12
    from_tally("-") == 0
    """
    total = 0
    for c in s:
        if c == "V":
            total += 5
        elif c == "|":
            total += 1
    return total


def in_base_letters(n: int, letters: str) -> str:
    """
    A lock shows numbers with letters as digits: letters[0] means 0, letters[1] means 1
    and so on, so the base is the number of letters. Return the number n (not negative)
    in this notation without leading zeros.

    >>> in_base_letters(11, "abc")
    'bac'
    >>> in_base_letters(0, "xy")
    'x'
    """
    base = len(letters)
    if n < base:
        return letters[n]
    return in_base_letters(n // base, letters) + letters[n % base]


def read_in_base(text, letters):
    """
    The opposite of the task before: return the number that a text in the letters of the
    lock stands for, or None if a letter does not belong to the lock.

    Example:
    read_in_base("bac", "abc") == 11
    read_in_base("q", "abc") is None
    """
    value = 0
    for c in text:
        if c not in letters:
            return None
        value = value * len(letters) + letters.index(c)
    return value


def mixed_units(seconds: int, units: List[tuple]) -> str:
    """
    Split a time into units. `units` lists (sign, size in seconds) from large to small.
    Units with the amount 0 are left out; if nothing is left, the last unit is shown
    with 0.

    >>> mixed_units(3725, [("h", 3600), ("m", 60), ("s", 1)])
    '1h 2m 5s'
    >>> mixed_units(0, [("m", 60), ("s", 1)])
    '0s'
    """
    parts = []
    for sign, size in units:
        amount = seconds // size
        seconds %= size
        if amount > 0:
            parts.append(str(amount) + sign)
    if not parts:
        parts.append("0" + units[-1][0])
    return " ".join(parts)


def jar_clock(hour: int, minute: int) -> list:
    """
    A clock made of marbles has four jars: a marble stands for 6 hours, 1 hour, 10 minutes
    and 2 minutes. An odd minute is not shown. Return how many marbles are in each jar.

    >>> jar_clock(13, 47)
    [2, 1, 4, 3]
    """
    return [hour // 6, hour % 6, minute // 10, minute % 10 // 2]


def clock_angle_code(code: str) -> Optional[int]:
    """
    Times are given as a letter A to L for the hour (A is 1, L is 12) and a digit 0 to 5
    for the tens of minutes, e.g. "C4" for 3:40. Return the minutes since 12 o'clock, so
    that "L0" gives 0. Anything else returns None.

    >>> clock_angle_code("C4")
    220
    >>> clock_angle_code("L1")
    10
    >>> clock_angle_code("M1") is None
    True
    """
    if len(code) != 2 or code[0] not in "ABCDEFGHIJKL" or code[1] not in "012345":
        return None
    hour = (ord(code[0]) - ord("A") + 1) % 12
    return hour * 60 + int(code[1]) * 10
