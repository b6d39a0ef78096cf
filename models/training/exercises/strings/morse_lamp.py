DOTS = {'e': '.', 't': '-', 'a': '.-', 'n': '-.', 'i': '..', 'm': '--', 's': '...', 'o': '---'}


def lamp_code(word: str) -> str:
    """Write a word with the lamp code; a blank stands between letters, unknown letters become '?'.

    >>> lamp_code('note')
    '-. --- - .'
    """
    return ' '.join(DOTS.get(ch, '?') for ch in word.lower())


def read_lamp(code):
    """Decode a message whose letters are separated by one blank and words by ' / '.

    >>> read_lamp('- . / -- .')
    'te me'
    """
    back = {value: key for key, value in DOTS.items()}
    words = []
    for part in code.split(' / '):
        words.append(''.join(back[sign] for sign in part.split()))
    return ' '.join(words)


def lamp_time(code: str) -> int:
    """Seconds that a lamp message takes: a dot lasts 1, a dash 3, a blank 2.

    >>> lamp_time('.- .')
    7
    """
    seconds = 0
    for ch in code:
        if ch == '.':
            seconds += 1
        elif ch == '-':
            seconds += 3
        elif ch == ' ':
            seconds += 2
    return seconds


def on_off(code: str) -> str:
    """Draw the lamp as 1 (lit) and 0 (dark). A dot is '1', a dash '111', and every sign
    is followed by one '0'.

    >>> on_off('.-')
    '101110'
    """
    line = ''
    for ch in code:
        line += '10' if ch == '.' else '1110'
    return line


def signs_from_line(line: str) -> str:
    """Get the dots and dashes back from a 1/0 drawing of the lamp.

    >>> signs_from_line('10111010')
    '.-.'
    """
    signs = ''
    for flash in line.split('0'):
        if len(flash) == 1:
            signs += '.'
        elif len(flash) == 3:
            signs += '-'
    return signs


def reverse_lamp(code):
    # somebody held the card upside down: order of the signs is reversed
    return code[::-1]


def same_when_swapped(a: str, b: str) -> bool:
    """True if b is a with dots and dashes exchanged.

    >>> same_when_swapped('..-', '--.')
    True
    """
    if len(a) != len(b):
        return False
    for x, y in zip(a, b):
        if x == y:
            return False
    return True


def shortest_words(words: list[str]) -> list[str]:
    """Sort words by the number of signs of their lamp code, stable for equal numbers.

    >>> shortest_words(['moon', 'teen', 'sat'])
    ['teen', 'sat', 'moon']
    """
    def size(word):
        return sum(len(DOTS[ch]) for ch in word)
    return sorted(words, key=size)
