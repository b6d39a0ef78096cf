KEYS = {'2': 'abc', '3': 'def', '4': 'ghi', '5': 'jkl', '6': 'mno', '7': 'pqrs', '8': 'tuv', '9': 'wxyz'}


def key_of(letter: str) -> str:
    """The digit key on which a letter is printed; '0' for a blank, '1' for anything else.

    >>> key_of('h')
    '4'
    >>> key_of(' ')
    '0'
    """
    for digit, letters in KEYS.items():
        if letter.lower() in letters:
            return digit
    return '0' if letter == ' ' else '1'


def word_number(word):
    """Phone number of an advertising word.

    >>> word_number('TAXI')
    '8294'
    """
    number = ''
    for ch in word.lower():
        for digit in KEYS:
            if ch in KEYS[digit]:
                number += digit
                break
    return number


def presses(word: str) -> int:
    """Number of key presses on an old phone: a is one press of 2, b two presses, and so on.

    >>> presses('cab')
    6
    """
    total = 0
    for ch in word:
        for letters in KEYS.values():
            if ch in letters:
                total += letters.index(ch) + 1
    return total


def multi_tap(word: str) -> str:
    """Write the presses as digits; a blank separates two letters on the same key.

    >>> multi_tap('cab')
    '222 2 22'
    >>> multi_tap('ad')
    '23'
    """
    out = ''
    for ch in word:
        for digit, letters in KEYS.items():
            if ch in letters:
                if out.endswith(digit):
                    out += ' '
                out += digit * (letters.index(ch) + 1)
    return out


def read_multi_tap(taps: str) -> str:
    """Read presses; a new letter starts where the digit changes or at a blank.

    >>> read_multi_tap('222 2 22')
    'cab'
    """
    word = ''
    i = 0
    while i < len(taps):
        if taps[i] == ' ':
            i += 1
            continue
        j = i
        while j < len(taps) and taps[j] == taps[i]:
            j += 1
        word += KEYS[taps[i]][j - i - 1]
        i = j
    return word


def words_for(number: str, words: list[str]) -> list[str]:
    """Words of a list whose keys begin with the number typed so far.

    >>> words_for('22', ['cat', 'dog', 'Bath'])
    ['cat', 'Bath']
    """
    def keys(word):
        return ''.join(d for ch in word.lower() for d in KEYS if ch in KEYS[d])
    return [w for w in words if keys(w).startswith(number)]


def normal_phone(text: str, country: str = '49') -> str:
    """Keep the digits; a leading '00' or '+' means international, one leading 0 is replaced
    by the country code.

    >>> normal_phone('0171 / 22-33')
    '491712233'
    >>> normal_phone('+44 20 71')
    '442071'
    """
    digits = ''.join(ch for ch in text if ch.isdigit())
    if text.strip().startswith('+'):
        return digits
    if digits.startswith('00'):
        return digits[2:]
    if digits.startswith('0'):
        return country + digits[1:]
    return country + digits


def easy_number(number):
    # easy to remember: at most two different digits, or the second half repeats the first one
    half = len(number) // 2
    return len(set(number)) <= 2 or number[:half] == number[half:]


def finger_travel(number: str) -> int:
    """Sum of the horizontal and vertical steps between the keys 1-9, laid out in three rows.

    >>> finger_travel('159')
    4
    """
    steps = 0
    for a, b in zip(number, number[1:]):
        r1, c1 = divmod(int(a) - 1, 3)
        r2, c2 = divmod(int(b) - 1, 3)
        steps += abs(r1 - r2) + abs(c1 - c2)
    return steps
