def tally(n: int) -> str:
    """
    Write the number n with tally marks: each full five is a '#', each single one is a '|'.
    Between the fives and the ones there is one space if both are present. Zero is '-'.

    Examples:
    tally(7) == '# ||'
    tally(10) == '##'
    tally(3) == '|||'
    tally(0) == '-'
    """
    if n == 0:
        return '-'
    fives = '#' * (n // 5)
    ones = '|' * (n % 5)
    if fives and ones:
        return fives + ' ' + ones
    return fives + ones


def read_tally(s):
    """
    The value of a text with tally marks, in which '#' is five, '|' is one and all the other
    characters mean nothing. If a '~' appears, the mark right after it is not counted.

    read_tally('## |') -> 11
    read_tally('#~#|') -> 6
    read_tally('') -> 0
    """
    value = 0
    skip = False
    for c in s:
        if c == '~':
            skip = True
            continue
        if not skip:
            if c == '#':
                value += 5
            elif c == '|':
                value += 1
        skip = False
    return value


def knot_code(n: int) -> list[str]:
    """
    A people kept its numbers in strings with knots. Each decimal digit is a group of as many
    knots 'o'; a zero is a piece of empty string '_'. Return the groups of n from the highest
    place to the lowest.

    >>> knot_code(302)
    ['ooo', '_', 'oo']
    """
    groups = []
    for ch in str(n):
        d = int(ch)
        if d == 0:
            groups.append('_')
        else:
            groups.append('o' * d)
    return groups


def additive_value(symbols, values):
    """
    In an additive system each sign has a fixed value and the order plays no role. `values` is
    a dictionary from signs to values. Return the value of the string `symbols`, or -1 if it
    contains an unknown sign.

    additive_value('nnli', {'n': 10, 'l': 5, 'i': 1}) == 26
    additive_value('x', {'n': 10}) == -1
    """
    total = 0
    for s in symbols:
        if s not in values:
            return -1
        total += values[s]
    return total


def write_additive(n: int, values: dict[str, int]) -> str:
    """
    Write n in the additive system given by `values`, with the larger signs first and as many of
    them as possible. A sign with the value 1 always exists.

    >>> write_additive(26, {'i': 1, 'n': 10, 'l': 5})
    'nnli'
    >>> write_additive(0, {'i': 1})
    ''
    """
    text = ''
    for sign, value in sorted(values.items(), key=lambda p: p[1], reverse=True):
        text += sign * (n // value)
        n %= value
    return text


def finger_count(n, per_hand):
    """
    Somebody counts 1, 2, 3 ... with the fingers of the left hand first, then those of the right
    hand, then the left hand again. Return the hand and the finger (from 1) of number n.

    finger_count(3, 5) == ('left', 3)
    finger_count(8, 5) == ('right', 3)
    finger_count(9, 4) == ('left', 1)
    """
    hand = (n - 1) // per_hand
    finger = (n - 1) % per_hand + 1
    if hand % 2 == 0:
        return 'left', finger
    return 'right', finger


def letters_to_number(word):
    # a = 1, b = 2, ..., z = 26; a word is read like a number in base 27
    n = 0
    for c in word.lower():
        n = n * 27 + (ord(c) - ord('a') + 1)
    return n


def dozens(n):
    """
    Write a number of eggs as text with gross (144), dozens (12) and single eggs.

    dozens(150) # => '1 gross 6 single'
    dozens(24) # => '2 dozen'
    dozens(0) # => 'none'
    """
    res = []
    for size, name in ((144, 'gross'), (12, 'dozen'), (1, 'single')):
        if n >= size:
            res.append(f'{n // size} {name}')
            n %= size
    return ' '.join(res) or 'none'
