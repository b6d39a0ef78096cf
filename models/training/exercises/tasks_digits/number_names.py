ONES = ["nul", "en", "du", "ti", "fo", "pem", "sek", "sep", "ok", "nov"]


def name_number(n: int) -> str:
    """
    In an invented language the number names are built of the digit names nul, en, du, ti, fo,
    pem, sek, sep, ok, nov. Tens end in "ta", hundreds in "sa": 342 is "ti-sa fo-ta du". A one
    before "ta" or "sa" is left out, zeros are not spoken. Works for 0 to 999, other numbers give "?".

    >>> name_number(342)
    'ti-sa fo-ta du'
    >>> name_number(110)
    'sa ta'
    >>> name_number(0)
    'nul'
    """
    if not 0 <= n <= 999:
        return "?"
    if n == 0:
        return ONES[0]
    parts = []
    for value, ending in ((100, "sa"), (10, "ta")):
        d = n // value
        n %= value
        if d == 1:
            parts.append(ending)
        elif d > 1:
            parts.append(ONES[d] + "-" + ending)
    if n > 0:
        parts.append(ONES[n])
    return " ".join(parts)


def read_name(text: str) -> int:
    """Turn a name made by name_number into the number. If a word is unknown, return -1.

    >>> read_name("ti-sa fo-ta du")
    342
    >>> read_name("sa ta")
    110
    >>> read_name("ti-xa")
    -1
    """
    total = 0
    for word in text.split():
        first, _, ending = word.rpartition("-")
        if ending == "sa" or ending == "ta":
            if first and first not in ONES:
                return -1
            d = ONES.index(first) if first else 1
            total += d * (100 if ending == "sa" else 10)
        elif word in ONES:
            total += ONES.index(word)
        else:
            return -1
    return total


def name_length(n):
    """Return the number of letters in the name, without blanks and hyphens.

    name_length(110) == 4
    name_length(42) == 6
    """
    return sum(1 for ch in name_number(n) if ch.isalpha())


def sort_by_name(numbers):
    """
    Sort the numbers as their names would stand in a dictionary of this language.

    >>> sort_by_name([1, 2, 3, 4])
    [2, 1, 4, 3]
    """
    return sorted(numbers, key=lambda n: name_number(n))


def spell_digits(n, sep="-"):
    """Spell the digits of n one by one. A minus sign is spoken as "min".

    >>> spell_digits(-205)
    'min-du-nul-pem'
    """
    words = ["min"] if n < 0 else []
    for ch in str(abs(n)):
        words.append(ONES[int(ch)])
    return sep.join(words)


def shortest_name_in(low, high):
    """
    Find the number between low and high with the shortest name. Among names of equal length the
    largest number counts. None if low is above high.

    >>> shortest_name_in(95, 120)
    100
    >>> shortest_name_in(3, 1) is None
    True
    """
    best = None
    for n in range(low, high + 1):
        if best is None or len(name_number(n)) <= len(name_number(best)):
            best = n
    return best


def is_self_describing(n):
    """True if the number of letters of its name divides the number itself."""
    return n > 0 and n % name_length(n) == 0
