def group_digits(n: int, sep: str = ' ') -> str:
    """
    Write an integer with its digits in groups of three, counted from the right.

    Examples:
    group_digits(1234567) == '1 234 567'
    group_digits(-4200, '.') == '-4.200'
    group_digits(999) == '999'
    """
    sign = ''
    if n < 0:
        sign = '-'
        n = -n
    s = str(n)
    parts = []
    while len(s) > 3:
        parts.insert(0, s[-3:])
        s = s[:-3]
    parts.insert(0, s)
    return sign + sep.join(parts)


def numbers_in_text(text: str) -> list[int]:
    """
    Find all the whole numbers in a text. Neighbouring digits belong to the same number and
    every other character ends a number. Signs are not regarded.

    >>> numbers_in_text('gate 12, seat 7b, row 030')
    [12, 7, 30]
    >>> numbers_in_text('nothing here')
    []
    """
    found = []
    current = ''
    for ch in text:
        if ch.isdigit():
            current += ch
        elif current != '':
            found.append(int(current))
            current = ''
    if current != '':
        found.append(int(current))
    return found


def expand_ranges(pages):
    """
    A print dialog takes pages like '2,5-8,11'. Return the list of all the page numbers.
    A range whose end is smaller than its start is counted downwards.

    expand_ranges('2,5-8,11') == [2, 5, 6, 7, 8, 11]
    expand_ranges('4-2') == [4, 3, 2]
    expand_ranges('') == []
    """
    result = []
    if not pages:
        return result
    for part in pages.split(','):
        if '-' in part:
            a, b = part.split('-')
            a, b = int(a), int(b)
            if a <= b:
                result.extend(range(a, b + 1))
            else:
                result.extend(range(a, b - 1, -1))
        else:
            result.append(int(part))
    return result


def count_spelled_digits(nums, letter):
    """
    Spell each digit of the numbers as an English word and count how often the letter appears
    in all these words.

    count_spelled_digits([30, 7], 'e') -> 5
    count_spelled_digits([1, 2], 'o') -> 2
    count_spelled_digits([], 'a') -> 0
    """
    words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
    cnt = 0
    for n in nums:
        while True:
            cnt += words[n % 10].count(letter)
            n //= 10
            if n == 0:
                break
    return cnt


def is_amount(s: str) -> bool:
    """
    Check if the string is a valid amount of money: one or more digits, then a dot and
    exactly two digits. No sign and no spaces are allowed, and there is no leading zero
    unless the whole part is a single '0'.

    >>> is_amount('12.50')
    True
    >>> is_amount('012.50')
    False
    >>> is_amount('0.5')
    False
    """
    parts = s.split('.')
    if len(parts) != 2:
        return False
    whole, cents = parts
    if not whole.isdigit() or not cents.isdigit():
        return False
    if len(cents) != 2:
        return False
    return whole == '0' or whole[0] != '0'


def place_suffix(n):
    """Return a place in a race with its ending: 1st, 2nd, 3rd, 4th, but 11th, 12th, 13th."""
    if n % 100 in (11, 12, 13):
        return str(n) + 'th'
    return str(n) + {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')
