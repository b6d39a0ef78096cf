def shift_by_position(text: str) -> str:
    """Move the k-th letter (k = 0, 1, ...) of the text k places on in the alphabet, small
    letters only; all other characters stay and count too.

    >>> shift_by_position('aaa a')
    'abc e'
    >>> shift_by_position('zz')
    'za'
    """
    out = []
    for k, ch in enumerate(text):
        if 'a' <= ch <= 'z':
            out.append(chr((ord(ch) - ord('a') + k) % 26 + ord('a')))
        else:
            out.append(ch)
    return ''.join(out)


def shift_back_by_position(text: str) -> str:
    """Undo shift_by_position.

    >>> shift_back_by_position('abc e')
    'aaa a'
    """
    out = ''
    for k, ch in enumerate(text):
        if ch.islower():
            ch = chr((ord(ch) - 97 - k) % 26 + 97)
        out += ch
    return out


def swap_pairs(text):
    """Swap the characters of every full pair.

    >>> swap_pairs('abcde')
    'badce'
    """
    chars = list(text)
    for i in range(0, len(chars) - 1, 2):
        chars[i], chars[i + 1] = chars[i + 1], chars[i]
    return ''.join(chars)


def column_code(text: str, columns: int) -> str:
    """Write the text in rows with the given number of columns and read it column by
    column, the last column first.

    >>> column_code('abcdefgh', 3)
    'cfbehadg'
    """
    out = ''
    for c in range(columns - 1, -1, -1):
        for i in range(c, len(text), columns):
            out += text[i]
    return out


def mirror_vowels(text: str) -> str:
    """Exchange a with u and e with o, keeping the case.

    >>> mirror_vowels('Eat more plums')
    'Out mero plams'
    """
    table = {'a': 'u', 'u': 'a', 'e': 'o', 'o': 'e'}
    result = []
    for ch in text:
        new = table.get(ch.lower(), ch)
        if ch.isupper():
            new = new.upper()
        result.append(new)
    return ''.join(result)


def hide_in_spaces(bits: str, words: list[str]) -> str:
    """Join words with one space for a 0 and two spaces for a 1; when no bits are left, one
    space is used.

    >>> hide_in_spaces('10', ['we', 'go', 'home', 'now'])
    'we  go home now'
    """
    text = words[0]
    for i in range(1, len(words)):
        if i - 1 < len(bits) and bits[i - 1] == '1':
            text += '  '
        else:
            text += ' '
        text += words[i]
    return text


def best_shift(secret: str, common: str = 'e') -> int:
    """Guess the shift of a secret text: its most frequent letter (the first in the alphabet
    for ties) stands for the common letter.

    >>> best_shift('hhk h')
    3
    """
    counts = {}
    for ch in secret:
        if ch.isalpha():
            counts[ch] = counts.get(ch, 0) + 1
    top = min(counts, key=lambda ch: (-counts[ch], ch))
    return (ord(top) - ord(common)) % 26


def number_words(text: str, words: list[str]) -> str:
    """Replace each word that is in the list by '#' and its index."""
    out = []
    for w in text.split():
        if w in words:
            out.append('#' + str(words.index(w)))
        else:
            out.append(w)
    return ' '.join(out)
