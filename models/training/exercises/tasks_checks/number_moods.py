def number_mood(n: int) -> str:
    """
    Give a number a mood. Negative numbers are "gloomy" and 0 is "empty". Otherwise look at the digits:
    "rising" if no digit is smaller than the one in front of it, "falling" if none is larger,
    "flat" if all are the same, "bumpy" in all other cases.

    >>> [number_mood(x) for x in (-4, 0, 1123, 9551, 77, 121)]
    ['gloomy', 'empty', 'rising', 'falling', 'flat', 'bumpy']
    """
    if n < 0:
        return "gloomy"
    if n == 0:
        return "empty"
    digits = str(n)
    if len(set(digits)) == 1:
        return "flat"
    ordered = "".join(sorted(digits))
    if digits == ordered:
        return "rising"
    return "falling" if digits == ordered[::-1] else "bumpy"


def ends_agree(a: int, b: int) -> bool:
    """Check if the last digit of a is the first digit of b and the other way round.
    Signs are ignored.

    >>> ends_agree(124, 401)
    True
    >>> ends_agree(124, 41)
    True
    >>> ends_agree(124, 14)
    False
    """
    s, t = str(abs(a)), str(abs(b))
    return s[-1] == t[0] and s[0] == t[-1]


def is_shy(n: int) -> bool:
    """
    A whole number above 9 is shy if no two of its neighbouring digits add up to 10 or more.
    Numbers with one digit are shy if they are less than 5. Negative ones never are.

    is_shy(4523) == True
    is_shy(4623) == False
    is_shy(5) == False
    """
    if n < 0:
        return False
    if n < 10:
        return n < 5
    while n > 9:
        last = n % 10
        n //= 10
        if last + n % 10 >= 10:
            return False
    return True


def both_or_neither(n, p, q):
    """Is n a multiple of both p and q, or of neither of the two?

    >>> [both_or_neither(x, 2, 3) for x in (6, 7, 8)]
    [True, True, False]
    """
    return (n % p == 0) == (n % q == 0)


def bits_in_blocks(n: int) -> bool:
    """
    Write n in binary. Return True if all the blocks of ones (runs with zeros or nothing around them)
    have the same length. For 0 and negative n return False.

    >>> bits_in_blocks(0b1101100)
    True
    >>> bits_in_blocks(0b110100)
    False
    """
    if n <= 0:
        return False
    lengths = []
    before = "0"
    for bit in bin(n)[2:]:
        if bit == "1":
            if before == "0":
                lengths.append(0)
            lengths[-1] += 1
        before = bit
    return min(lengths) == max(lengths)


def has_square_part(n):
    """Does a square number of at least two digits stand somewhere inside the digits of n?"""
    text = str(abs(n))
    k = 4
    while k * k <= abs(n):
        if str(k * k) in text:
            return True
        k += 1
    return False


def on_the_dial(n, size=60):
    # a full or a half turn of the dial
    return n > 0 and n % (size // 2) == 0
