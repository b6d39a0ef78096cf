def digit_weight(n):
    """
    The weight of a digit grows with its place: the last digit counts once, the second to
    last twice, the third to last three times and so on. Return the weighted digit sum of
    the integer n. The sign of n is ignored.

    For example:
    digit_weight(123) -> 10
    digit_weight(-40) -> 8
    digit_weight(0) -> 0
    """
    n = abs(n)
    place = 1
    total = 0
    while n > 0:
        total += (n % 10) * place
        n //= 10
        place += 1
    return total


def climbing_digits(n: int) -> bool:
    """
    Check if every digit of the positive integer n, read from left to right, is larger
    than the sum of all digits in front of it.

    Note: a number with one digit always climbs.

    >>> climbing_digits(1249)
    True
    >>> climbing_digits(134)
    False
    """
    seen = 0
    for i, ch in enumerate(str(n)):
        d = int(ch)
        if i > 0 and d <= seen:
            return False
        seen += d
    return True


def split_by_parity(n):
    """
    Write a function that takes a positive integer and returns a tuple of two integers:
    the number made of its even digits and the number made of its odd digits, both in
    their original order. If there are no digits of one kind, the number is 0.

    split_by_parity(48173) == (48, 173)
    split_by_parity(2460) == (2460, 0)
    """
    even = 0
    odd = 0
    for ch in str(n):
        d = int(ch)
        if d % 2 == 0:
            even = even * 10 + d
        else:
            odd = odd * 10 + d
    return even, odd


def mirror_gap(n: int) -> int:
    """Return the difference between the larger and the smaller of n and n written backwards.

    >>> mirror_gap(120)
    99
    >>> mirror_gap(7)
    0
    """
    back = int(str(n)[::-1])
    return abs(n - back)


def locker_codes(low: int, high: int, need: int) -> list[int]:
    """
    A locker opens with any code between low and high (both included) whose first digit
    times its last digit is exactly `need`. Return all these codes in increasing order.

    >>> locker_codes(20, 60, 12)
    [26, 34, 43]
    >>> locker_codes(1, 9, 25)
    [5]
    """
    codes = []
    for code in range(low, high + 1):
        s = str(code)
        if int(s[0]) * int(s[-1]) == need:
            codes.append(code)
    return codes


def longest_digit_block(n):
    """
    Given an integer n, find the longest block of the same digit standing side by side and
    return (digit, length). If two blocks are equally long, take the one further left.

    Examples:
    longest_digit_block(1222334) # => (2, 3)
    longest_digit_block(-9) # => (9, 1)
    longest_digit_block(5566) # => (5, 2)
    """
    s = str(abs(n))
    best_digit, best_len = s[0], 0
    run = 0
    for i in range(len(s)):
        if i > 0 and s[i] == s[i - 1]:
            run += 1
        else:
            run = 1
        if run > best_len:
            best_len = run
            best_digit = s[i]
    return int(best_digit), best_len


def lower_all_digits(n):
    # every digit goes down by one, zeros stay zeros
    res = ''
    for c in str(n):
        res += c if c == '0' else str(int(c) - 1)
    return int(res)
