def shout_even_words(sentence):
    """Write every second word (the 2nd, 4th, ...) in capitals and leave the rest.

    >>> shout_even_words('mind the gap here')
    'mind THE gap HERE'
    """
    words = sentence.split()
    for i in range(1, len(words), 2):
        words[i] = words[i].upper()
    return ' '.join(words)


def wave_case(text: str) -> str:
    """Alternate upper and lower case over the letters only. Other characters are kept
    and do not count for the alternation.

    >>> wave_case('ab, cd')
    'Ab, Cd'
    >>> wave_case('a1b2c')
    'A1b2C'
    """
    out = []
    up = True
    for ch in text:
        if ch.isalpha():
            out.append(ch.upper() if up else ch.lower())
            up = not up
        else:
            out.append(ch)
    return ''.join(out)


def case_balance(text: str) -> int:
    """Number of capital letters minus number of small letters.

    >>> case_balance('SALE now')
    1
    >>> case_balance('...')
    0
    """
    balance = 0
    for ch in text:
        if ch.isupper():
            balance += 1
        elif ch.islower():
            balance -= 1
    return balance


def flip_ends(word: str) -> str:
    """Swap the case of the first and the last character of a word.

    >>> flip_ends('river')
    'RiveR'
    >>> flip_ends('X')
    'x'
    """
    if len(word) <= 1:
        return word.swapcase()
    return word[0].swapcase() + word[1:-1] + word[-1].swapcase()


def longest_shout(text):
    """Length of the longest unbroken stretch of capital letters.

    >>> longest_shout('aBCDeF')
    3
    """
    best = 0
    run = 0
    for ch in text:
        if ch.isupper():
            run += 1
            best = max(best, run)
        else:
            run = 0
    return best


def split_at_capitals(name: str) -> list[str]:
    """Break a camel case name before each capital letter.

    >>> split_at_capitals('oilTankLevel')
    ['oil', 'Tank', 'Level']
    >>> split_at_capitals('Pump')
    ['Pump']
    """
    parts = []
    current = ''
    for ch in name:
        if ch.isupper() and current:
            parts.append(current)
            current = ''
        current += ch
    if current:
        parts.append(current)
    return parts


def initials_lower(full_name):
    # 'Ada Maria Byron' -> 'amb'
    return ''.join(part[0].lower() for part in full_name.split())


def quiet_brand(text, brands):
    """Lower the case of every word except the brand names.

    >>> quiet_brand('BUY ACME SHOES', ['ACME'])
    'buy ACME shoes'
    """
    words = []
    for word in text.split(' '):
        if word in brands:
            words.append(word)
        else:
            words.append(word.lower())
    return ' '.join(words)
