from typing import Dict, Tuple


def next_code(code: str) -> str:
    """The code after this one: the digits at the end are counted up by one and keep their width.

    >>> next_code('BX009')
    'BX010'
    >>> next_code('A9')
    'A10'
    """
    i = len(code)
    while i > 0 and code[i - 1].isdigit():
        i -= 1
    digits = code[i:]
    return code[:i] + str(int(digits) + 1).zfill(len(digits))


def count_up_letters(code):
    """Count up a code of capital letters like a counter: AZ comes before BA. ZZ starts again at AA.

    >>> count_up_letters('AZ')
    'BA'
    >>> count_up_letters('ZZ')
    'AA'
    """
    chars = list(code)
    i = len(chars) - 1
    while i >= 0:
        if chars[i] != 'Z':
            chars[i] = chr(ord(chars[i]) + 1)
            break
        chars[i] = 'A'
        i -= 1
    return ''.join(chars)


def natural_key(code: str) -> list:
    """Split a code into text and number parts, such that 'box10' is sorted after 'box9'.

    >>> natural_key('box10')
    ['box', 10]
    """
    parts = []
    current = ''
    for ch in code:
        if current and ch.isdigit() != current[-1].isdigit():
            parts.append(int(current) if current.isdigit() else current)
            current = ''
        current += ch
    if current:
        parts.append(int(current) if current.isdigit() else current)
    return parts


def region_totals(codes) -> Dict[str, int]:
    """The two letters in front are the region. Sum up the numbers after them by region.

    >>> region_totals(['DE5', 'FR2', 'DE1'])
    {'DE': 6, 'FR': 2}
    """
    totals = {}
    for code in codes:
        region = code[:2]
        totals[region] = totals.get(region, 0) + int(code[2:])
    return totals


def valid_code(code: str) -> bool:
    """Valid: two capital letters, a hyphen, and four digits of which the last one is the sum
    of the others modulo 10.

    >>> valid_code('AB-1236')
    True
    >>> valid_code('AB-1237')
    False
    """
    if len(code) != 7 or code[2] != '-':
        return False
    if not (code[:2].isalpha() and code[:2].isupper() and code[3:].isdigit()):
        return False
    return sum(int(d) for d in code[3:6]) % 10 == int(code[6])


def hide_middle(code, show=2):
    # keep the first and last few characters, stars between them
    if len(code) <= 2 * show:
        return code
    return code[:show] + '*' * (len(code) - 2 * show) + code[-show:]
