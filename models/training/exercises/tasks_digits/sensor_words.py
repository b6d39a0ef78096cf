def bits_set_at(value, width):
    """
    A sensor board reports its switches as one number: switch 0 is worth 1, switch 1 is worth 2,
    switch 2 is worth 4 and so on. Return the list of the switches that are on. Switches from `width`
    on do not exist and are ignored.

    >>> bits_set_at(13, 8)
    [0, 2, 3]
    >>> bits_set_at(13, 3)
    [0, 2]
    """
    on = []
    for i in range(width):
        if value // 2 ** i % 2 == 1:
            on.append(i)
    return on


def status_text(value, names):
    """Write the names of the switches that are on, joined by "+", highest switch first. If none is on,
    return "off".

    status_text(5, ["door", "fan", "light"]) == "light+door"
    status_text(0, ["door"]) == "off"
    """
    parts = []
    for i in range(len(names) - 1, -1, -1):
        if value & (1 << i):
            parts.append(names[i])
    if not parts:
        return "off"
    return "+".join(parts)


def switches_changed(before, after):
    """
    Given two reports, return a tuple: how many switches went on, how many went off.

    >>> switches_changed(6, 9)
    (2, 2)
    >>> switches_changed(7, 7)
    (0, 0)
    """
    went_on = bin(after & ~before).count("1")
    went_off = bin(before & ~after).count("1")
    return went_on, went_off


def spaced_bits(n: int, group: int = 4) -> str:
    """Write n in binary in groups with the given number of bits, separated by blanks, filled up with
    zeros on the left.

    >>> spaced_bits(37)
    '0010 0101'
    >>> spaced_bits(0, 3)
    '000'
    """
    s = bin(n)[2:]
    while len(s) % group != 0:
        s = "0" + s
    return " ".join(s[i:i + group] for i in range(0, len(s), group))


def longest_on_block(value):
    """
    Find the longest block of neighbouring switches that are on. Return the number of the
    lowest switch of the block and its length; the lower block wins a tie.
    If all switches are off, return (-1, 0).

    >>> longest_on_block(0b1101110)
    (1, 3)
    >>> longest_on_block(0)
    (-1, 0)
    """
    start, length = -1, 0
    i = 0
    while value > 0:
        run = 0
        while value % 2 == 1:
            run += 1
            value //= 2
        if run > length:
            start, length = i, run
        value //= 2
        i += run + 1
    return start, length


def packed(hours, minutes, alarm):
    """Pack a time and an alarm flag into one number: 5 bits for the hours, 6 for the minutes, 1 for the
    flag (lowest). Values out of range raise a ValueError.

    packed(1, 1, True) == 131
    packed(0, 0, False) == 0
    """
    if not (0 <= hours < 24 and 0 <= minutes < 60):
        raise ValueError("bad time")
    return hours * 128 + minutes * 2 + (1 if alarm else 0)


def unpacked(word):
    """Return (hours, minutes, alarm) of a packed number."""
    word, flag = divmod(word, 2)
    return word // 64, word % 64, flag == 1


def same_ones(a, b, width):
    """
    Are as many switches on in a as in b, counted among the lowest `width` switches only?

    >>> same_ones(10, 3, 4)
    True
    >>> same_ones(24, 3, 4)
    False
    """
    def ones(n):
        return str(bin(n % 2 ** width)).count("1")
    return ones(a) == ones(b)
