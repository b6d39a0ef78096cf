def digit_staircase(n: int) -> bool:
    """A number is a staircase if each digit differs from the next one by exactly one.

    >>> digit_staircase(23432)
    True
    >>> digit_staircase(2446)
    False
    """
    while n >= 10:
        last = n % 10
        n //= 10
        if abs(last - n % 10) != 1:
            return False
    return True


def digit_tug(n: int) -> int:
    """Digits above five pull to the right by what they exceed five, digits below to the left by what
    they lack. Positive means right.

    >>> digit_tug(5382)
    -2
    """
    pull = 0
    while n > 0:
        pull += n % 10 - 5
        n //= 10
    return pull


def largest_by_dropping_one(n: int) -> int:
    """Drop exactly one digit so that the remaining number is as large as possible.

    >>> largest_by_dropping_one(1529)
    529
    >>> largest_by_dropping_one(95)
    9
    """
    s = str(n)
    best = 0
    for i in range(len(s)):
        candidate = int(s[:i] + s[i + 1:])
        if candidate > best:
            best = candidate
    return best


def digits_missing(n: int) -> list[int]:
    """List the digits from 0 to 9 that the number does not use.

    >>> digits_missing(9876543)
    [0, 1, 2]
    """
    used = set(str(n))
    return [d for d in range(10) if str(d) not in used]


def digit_pairs(n):
    """Split a number into two-digit pieces from the right.

    >>> digit_pairs(12345)
    [1, 23, 45]
    """
    if n < 100:
        return [n]
    return digit_pairs(n // 100) + [n % 100]


def digit_areas(n: int) -> int:
    """Neighbouring digits are the sides of rectangles. Add up the areas of all of them.

    >>> digit_areas(3425)
    30
    """
    s = str(n)
    area = 0
    for i in range(len(s) - 1):
        area += int(s[i]) * int(s[i + 1])
    return area


def even_digits_first(n):
    """Move the even digits of a number to the front, without changing the order otherwise.

    >>> even_digits_first(38124)
    '82431'
    """
    even = ""
    odd = ""
    for ch in str(n):
        if int(ch) % 2 == 0:
            even += ch
        else:
            odd += ch
    return even + odd


def smallest_with_digit_sum(total: int) -> int:
    """The smallest positive number whose digits add up to total.

    >>> smallest_with_digit_sum(20)
    299
    """
    nines = total // 9
    first = total % 9
    text = "9" * nines
    if first > 0:
        text = str(first) + text
    return int(text)


def stretch_digits(n: int) -> str:
    """Write each digit as often as it was already seen, its own turn included.

    >>> stretch_digits(31331)
    '313333311'
    """
    seen = {}
    out = ""
    for digit in str(n):
        seen[digit] = seen.get(digit, 0) + 1
        out += digit * seen[digit]
    return out


def digits_in_square(n: int) -> int:
    """How many of the digits of n are found at the same place, from the right, in n squared?

    >>> digits_in_square(25)
    2
    >>> digits_in_square(14)
    0
    """
    square = n * n
    cnt = 0
    while n > 0:
        if n % 10 == square % 10:
            cnt += 1
        n //= 10
        square //= 10
    return cnt


def shared_digits(a, b):
    # digits that are in both numbers, in rising order
    return sorted(int(d) for d in set(str(a)) & set(str(b)))
