def dragon_heads(n):
    """
    When one of the n heads of a dragon is cut off, the following happens: if the number of
    heads that are left is divisible by 4, one more falls off by itself; if it leaves the remainder 1,
    a new one grows, but only on every second cut. Return the number of cuts until
    no head is left, or -1 after 10000 cuts.

    >>> dragon_heads(1)
    1
    >>> dragon_heads(6)
    6
    """
    cuts = 0
    while n > 0:
        if cuts == 10000:
            return -1
        cuts += 1
        n -= 1
        if n > 0 and n % 4 == 0:
            n -= 1
        elif n % 4 == 1 and cuts % 2 == 0:
            n += 1
    return cuts


def is_dragon_number(n):
    """A dragon number has a tail: its last two digits are equal, and no other digit of the number
    is larger than these. It needs at least three digits.

    is_dragon_number(3477) == True
    is_dragon_number(3877) == False
    is_dragon_number(77) == False
    """
    if n < 100:
        return False
    tail = n % 10
    n //= 10
    if n % 10 != tail:
        return False
    while n > 0:
        if n % 10 > tail:
            return False
        n //= 10
    return True


def nth_dragon_number(k: int) -> int:
    """
    Return the k-th dragon number (k = 1 gives the smallest one). For k < 1 raise a
    ValueError.

    >>> nth_dragon_number(1)
    111
    >>> nth_dragon_number(4)
    144
    """
    if k < 1:
        raise ValueError("k must be positive")
    n = 99
    while k > 0:
        n += 1
        if is_dragon_number(n):
            k -= 1
    return n


def treasure_split(gold, dragons):
    """
    The oldest dragon takes half of the gold (rounded up), the next one half of the rest and
    so on; the youngest gets everything that is left. Return the list of shares.

    >>> treasure_split(21, 3)
    [11, 5, 5]
    >>> treasure_split(4, 1)
    [4]
    >>> treasure_split(4, 0)
    []
    """
    if dragons <= 0:
        return []
    shares = []
    for _ in range(dragons - 1):
        part = (gold + 1) // 2
        shares.append(part)
        gold -= part
    shares.append(gold)
    return shares


def scale_pattern(rows):
    """Scales lie in rows: row 1 has one, every further row has two more, but each third row has
    one less than the row above. Return the total for the given number of rows.

    >>> scale_pattern(4)
    10
    """
    total = 0
    width = 1
    for r in range(1, rows + 1):
        if r > 1:
            width = width - 1 if r % 3 == 0 else width + 2
        total += width
    return total


def sleeping_until(year, naps):
    """A dragon wakes up every time a nap ends; the naps are listed in years and repeat from the start.
    Return the first year of waking up that is not before the given year. It falls asleep in year 0.

    sleeping_until(25, [10, 7]) == 27
    sleeping_until(0, [3]) == 3
    """
    now = 0
    i = 0
    while now < year or i == 0:
        now += naps[i % len(naps)]
        i += 1
    return now


def older_of(a, b):
    """Dragons tell their age in the form "3c 20" (centuries and years). Return the older text, or
    None if both are equally old."""
    def years(text):
        c, y = text.split("c")
        return int(c) * 100 + int(y)

    if years(a) == years(b):
        return None
    return a if years(a) > years(b) else b
