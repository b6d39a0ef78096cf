from typing import List


def carries_in_sum(a: int, b: int) -> List[int]:
    """
    Two positive numbers are added on paper, column by column from the right. Return the list
    of the places (0 for the ones, 1 for the tens ...) in which a one has to be carried over.

    >>> carries_in_sum(57, 68)
    [0, 1]
    >>> carries_in_sum(120, 35)
    []
    """
    places = []
    carry = 0
    place = 0
    while a > 0 or b > 0 or carry > 0:
        s = a % 10 + b % 10 + carry
        if s >= 10:
            places.append(place)
            carry = 1
        else:
            carry = 0
        a //= 10
        b //= 10
        place += 1
    return places


def forgot_the_carry(a, b):
    """
    A pupil adds two numbers but always forgets what has to be carried over, so 57 + 68 gives
    15 instead of 125. Return the result of the pupil as an integer.

    Examples:
    forgot_the_carry(57, 68) == 15
    forgot_the_carry(121, 12) == 133
    forgot_the_carry(5, 5) == 0
    """
    res = 0
    power = 1
    while a > 0 or b > 0:
        res += ((a % 10 + b % 10) % 10) * power
        a //= 10
        b //= 10
        power *= 10
    return res


def read_badly(n: int) -> int:
    """
    Somebody mixes up the digits 6 and 9 when reading. Given what is written, return the number
    which this person reads.

    >>> read_badly(1693)
    1963
    """
    swap = {'6': '9', '9': '6'}
    out = ''
    for ch in str(n):
        out += swap.get(ch, ch)
    return int(out)


def table_row_mistakes(k, answers):
    """
    A pupil writes down the multiples of k: k, 2 * k, 3 * k ... Return a list of messages for
    each wrong answer in the form '3 x 7 = 22 should be 21'.

    table_row_mistakes(7, [7, 14, 22]) == ['3 x 7 = 22 should be 21']
    table_row_mistakes(2, [2, 4]) == []
    """
    messages = []
    for i, answer in enumerate(answers, start=1):
        right = i * k
        if answer != right:
            messages.append(f'{i} x {k} = {answer} should be {right}')
    return messages


def long_division(n, d, places):
    """
    Divide n by d as in school and return the result as a string with the given number of
    digits behind the point, where the last digit is not rounded. Without digits behind the
    point there is no point.

    long_division(22, 7, 4) -> '3.1428'
    long_division(9, 2, 0) -> '4'
    """
    res = str(n // d)
    rest = n % d
    if places == 0:
        return res
    res += '.'
    for _ in range(places):
        rest *= 10
        res += str(rest // d)
        rest %= d
    return res


def number_of_pages(digits):
    # the pages 1, 2, 3, ... of a book are printed with this many digits in total
    pages = 0
    while digits > 0:
        pages += 1
        digits -= len(str(pages))
    return pages if digits == 0 else None


def nearest_with_digit(n, d):
    """
    Return the number nearest to n that contains the digit d. If there are two of them, return
    the smaller one. Numbers below zero are not allowed.

    nearest_with_digit(25, 7) # => 27
    nearest_with_digit(42, 4) # => 42
    nearest_with_digit(105, 9) # => 109
    """
    step = 0
    while True:
        for x in (n - step, n + step):
            if x >= 0 and str(d) in str(x):
                return x
        step += 1
