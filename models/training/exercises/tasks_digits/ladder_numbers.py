def is_ladder_pair(a, b):
    """
    Two numbers form a ladder pair if they have equally many digits and the digits at the same
    places differ by 1 everywhere or by 2 everywhere. Check this; the numbers are not negative.

    >>> is_ladder_pair(352, 463)
    True
    >>> is_ladder_pair(35, 57)
    True
    >>> is_ladder_pair(35, 47)
    False
    """
    s, t = str(a), str(b)
    if len(s) != len(t):
        return False
    gaps = {abs(int(x) - int(y)) for x, y in zip(s, t)}
    return gaps == {1} or gaps == {2}


def rungs(n):
    """The rungs of n are its digits which are equal to the number of digits standing to the
    right of them. Return the rungs in the order in which they stand.

    rungs(3210) == [3, 2, 1, 0]
    rungs(5512) == [1]
    rungs(7) == []
    """
    s = str(n)
    return [int(c) for i, c in enumerate(s) if int(c) == len(s) - 1 - i]


def climb(n, target):
    """
    You stand on the number n. If n is odd, climb by its last digit, if it is even, climb by its
    first digit. Count the climbs until the target is reached or passed.

    >>> climb(13, 30)
    6
    >>> climb(50, 30)
    0
    """
    climbs = 0
    while n < target:
        if n % 2 == 1:
            n += n % 10
        else:
            n += int(str(n)[0])
        climbs += 1
    return climbs


def ladder_word(n):
    """Write for each digit after the first whether it goes up ("u"), down ("d") or stays ("=").
    One-digit numbers give "-".

    >>> ladder_word(14431)
    'u=dd'
    >>> ladder_word(6)
    '-'
    """
    s = str(abs(n))
    if len(s) == 1:
        return "-"
    word = ""
    for i in range(1, len(s)):
        word += "u" if s[i] > s[i - 1] else "d" if s[i] < s[i - 1] else "="
    return word


def build_ladder(word, start):
    """Build a number with the given ladder word; each step goes up or down by one. If a digit
    would leave 0 to 9, return None.

    build_ladder("u=d", 4) == 4554
    build_ladder("uu", 8) == None
    """
    digits = [start]
    for ch in word:
        d = digits[-1]
        if ch == "u":
            d += 1
        elif ch == "d":
            d -= 1
        if not 0 <= d <= 9:
            return None
        digits.append(d)
    return int("".join(map(str, digits)))
