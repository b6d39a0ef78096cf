def to_base_words(n: int, words: list[str]) -> str:
    """
    A tribe counts with as many signs as there are entries in `words`; the first sign means
    zero. Return the number n written in this system, the signs joined by '-'.

    Examples:
    to_base_words(5, ['o', 'x']) == 'x-o-x'
    to_base_words(0, ['ka', 'mi', 'tu']) == 'ka'
    to_base_words(7, ['ka', 'mi', 'tu']) == 'tu-mi'
    """
    base = len(words)
    if n == 0:
        return words[0]
    signs = []
    while n > 0:
        n, r = divmod(n, base)
        signs.append(words[r])
    signs.reverse()
    return '-'.join(signs)


def lamp_row(n, width):
    """
    Show the number n with a row of lamps: '#' for a lit lamp (binary one) and '.' for a
    dark one. The row has exactly `width` lamps, the lowest bit at the right. If n does not
    fit, return 'overflow'.

    >>> lamp_row(6, 5)
    '..##.'
    >>> lamp_row(9, 3)
    'overflow'
    """
    if n >= 2 ** width:
        return 'overflow'
    row = ''
    for i in range(width):
        if n % 2 == 1:
            row = '#' + row
        else:
            row = '.' + row
        n = n // 2
    return row


def smallest_round_base(n: int) -> int:
    """
    Given n >= 2, find the smallest base b >= 2 in which n ends with the digit zero but
    does not end with two zeros.

    Note: in base n the number is written "10", so there is always an answer.

    smallest_round_base(12) == 3
    smallest_round_base(6) == 2
    smallest_round_base(8) == 4
    """
    for b in range(2, n + 1):
        if n % b == 0 and n % (b * b) != 0:
            return b
    return n


def parse_mixed(text):
    """
    Parse a string like '1w 2d 3h' into a number of hours. A week has 7 days and a day has
    24 hours. The parts are separated by spaces and each is a number followed by one letter.
    Raise ValueError for an unknown letter.

    parse_mixed('1d 2h') == 26
    parse_mixed('1w') == 168
    """
    hours = {'w': 7 * 24, 'd': 24, 'h': 1}
    total = 0
    for part in text.split():
        unit = part[-1]
        if unit not in hours:
            raise ValueError('unknown unit: ' + unit)
        total += int(part[:-1]) * hours[unit]
    return total


def ones_shared(a: int, b: int) -> int:
    """Count the positions where the binary forms of a and b both have a one.

    >>> ones_shared(13, 7)
    2
    >>> ones_shared(8, 4)
    0
    """
    cnt = 0
    while a > 0 and b > 0:
        if a % 2 == 1 and b % 2 == 1:
            cnt += 1
        a //= 2
        b //= 2
    return cnt


def add_in_base(x, y, b):
    """
    x and y are strings of digits in base b (2 <= b <= 10). Return their sum as a string
    in the same base, without leading zeros.

    add_in_base('101', '11', 2) -> '1000'
    add_in_base('65', '4', 7) -> '102'
    """
    i, j = len(x) - 1, len(y) - 1
    carry = 0
    res = ''
    while i >= 0 or j >= 0 or carry > 0:
        s = carry
        if i >= 0:
            s += int(x[i])
            i -= 1
        if j >= 0:
            s += int(y[j])
            j -= 1
        res = str(s % b) + res
        carry = s // b
    return res.lstrip('0') or '0'
