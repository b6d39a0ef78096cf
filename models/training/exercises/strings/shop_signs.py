def scroll_views(text: str, width: int) -> list[str]:
    """All views of a scrolling sign: each shows width characters, moving by one.

    >>> scroll_views('SALE', 3)
    ['SAL', 'ALE']
    """
    return [text[i:i + width] for i in range(len(text) - width + 1)]


def scroll_round(text, width, tick):
    """What an endless scrolling sign shows at a tick; a blank separates the repetitions.

    >>> scroll_round('OPEN', 4, 3)
    'N OP'
    """
    tape = text + ' '
    shown = ''
    for i in range(width):
        shown += tape[(tick + i) % len(tape)]
    return shown


def broken_letters(text: str, broken: str) -> str:
    """Letters whose tube is broken are dark and seen as a blank.

    >>> broken_letters('HOTEL', 'TE')
    'HO  L'
    """
    for ch in broken:
        text = text.replace(ch, ' ')
    return text


def blink(text: str, times: int) -> list[str]:
    """A sign blinks: text and darkness in turns, starting with the text.

    >>> blink('BAR', 3)
    ['BAR', '   ', 'BAR']
    """
    frames = []
    for i in range(times):
        if i % 2 == 0:
            frames.append(text)
        else:
            frames.append(' ' * len(text))
    return frames


def letter_by_letter(text):
    """The sign fills from the right: frames in which the text is not complete get blanks in front.

    >>> letter_by_letter('HI!')
    ['  H', ' HI', 'HI!']
    """
    return [text[:i].rjust(len(text)) for i in range(1, len(text) + 1)]


def framed(text: str) -> list[str]:
    """Draw a frame of + - | around a text.

    >>> framed('ok')
    ['+--+', '|ok|', '+--+']
    """
    edge = '+' + '-' * len(text) + '+'
    return [edge, '|' + text + '|', edge]


def cheapest_word(words, price):
    # price per letter is a dict, capital letters cost double
    def cost(word):
        return sum(price.get(c.lower(), 0) * (2 if c.isupper() else 1) for c in word)
    return min(words, key=cost)


def sign_cost(text: str, per_letter: int, per_word: int) -> int:
    """Blanks cost nothing; each word costs a mounting fee.

    >>> sign_cost('FRESH FISH', 10, 5)
    100
    """
    words = text.split()
    return sum(per_letter * len(w) + per_word for w in words)


def swap_words(text, first, second):
    """Two words of a sign change places.

    >>> swap_words('tea before cake', 'tea', 'cake')
    'cake before tea'
    """
    out = []
    for word in text.split():
        if word == first:
            out.append(second)
        elif word == second:
            out.append(first)
        else:
            out.append(word)
    return ' '.join(out)


def night_view(text: str, lamps: str) -> str:
    """Only letters under a lamp '*' can be read at night; the others look like '_'.

    >>> night_view('BAKERY', '*..**.')
    'B__ER_'
    """
    return ''.join(ch if lamp == '*' else '_' for ch, lamp in zip(text, lamps))
