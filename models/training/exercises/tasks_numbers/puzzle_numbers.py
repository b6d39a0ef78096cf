from typing import List


def sandwich_numbers(limit: int) -> List[int]:
    """
    A three-digit number is called a sandwich if its middle digit is the sum of the digits
    at both sides. Return all the sandwiches below the limit that do not contain a zero.

    >>> sandwich_numbers(150)
    [121, 132, 143]
    """
    result = []
    for n in range(100, min(limit, 1000)):
        a = n // 100
        b = n // 10 % 10
        c = n % 10
        if 0 in (a, b, c):
            continue
        if a + c == b:
            result.append(n)
    return result


def is_bouncer(n):
    """
    A number bounces if its digits go up, down, up, down ... or down, up, down, up ... without
    two equal neighbours. One digit alone bounces, and so do two different digits.

    Examples:
    is_bouncer(1279) == False
    is_bouncer(2719) == True
    is_bouncer(55) == False
    is_bouncer(4) == True
    """
    d = [int(c) for c in str(n)]
    for i in range(1, len(d)):
        if d[i] == d[i - 1]:
            return False
    for i in range(2, len(d)):
        up_before = d[i - 1] > d[i - 2]
        up_now = d[i] > d[i - 1]
        if up_before == up_now:
            return False
    return True


def sum_is_own_multiple(numbers: List[int]) -> List[int]:
    """
    Keep only those positive numbers that divide the sum of the whole list.

    >>> sum_is_own_multiple([2, 3, 7, 6])
    [2, 3, 6]
    """
    s = sum(numbers)
    out = []
    for n in numbers:
        if s % n == 0:
            out.append(n)
    return out


def digit_bridge(a, b):
    """
    Build a bridge from the number a to the number b: in each step one digit, from the left, is
    replaced by the digit of b at the same place. Places with equal digits need no step. Both
    numbers have the same number of digits. Return all numbers on the way with both ends.

    digit_bridge(123, 183) -> [123, 183]
    digit_bridge(472, 519) -> [472, 572, 512, 519]
    digit_bridge(5, 5) -> [5]
    """
    x = list(str(a))
    y = str(b)
    way = [a]
    for i in range(len(x)):
        if x[i] != y[i]:
            x[i] = y[i]
            way.append(int(''.join(x)))
    return way


def dial_codes(length: int, total: int) -> List[str]:
    """
    A dial has the digits 0 to 4, and it cannot stay on a digit: two neighbouring digits of a
    code are never the same. Return all the codes of the given length whose digits have the
    given sum, in alphabetical order.

    >>> dial_codes(2, 3)
    ['03', '12', '21', '30']
    >>> dial_codes(3, 11)
    ['434']
    """
    def extend(code, rest):
        if len(code) == length:
            return [code] if rest == 0 else []
        found = []
        for d in range(5):
            if d > rest:
                break
            if code != '' and code[-1] == str(d):
                continue
            found += extend(code + str(d), rest - d)
        return found

    return extend('', total)


def missing_digit(shown, divisor):
    """
    Return the smallest digit that can be written at the right end of the number so that the
    new number is divisible by the divisor, or -1 if no digit does it.

    missing_digit(12, 7) == 6
    missing_digit(1, 25) == -1
    """
    for d in range(10):
        if (shown * 10 + d) % divisor == 0:
            return d
    return -1
