import string


def undo_growing_shift(text):
    """The writer shifted the first letter by 1, the second by 2 and so on. Undo this.
    The text has capital letters only.

    >>> undo_growing_shift('BCD')
    'AAA'
    """
    out = []
    for i, ch in enumerate(text, 1):
        out.append(chr((ord(ch) - 65 - i) % 26 + 65))
    return ''.join(out)


def hidden_capitals(page: str) -> str:
    """Read the secret word made of all capital letters on the page.

    >>> hidden_capitals('we Had an Early tuesday, Liz Paid')
    'HELP'
    """
    return ''.join(ch for ch in page if ch.isupper())


def every_kth_letter(page, k):
    """Take only the letters of the page and of these each k-th one, beginning with the k-th.

    >>> every_kth_letter('a-b-c-d-e-f', 2)
    'bdf'
    """
    letters = [ch for ch in page if ch.isalpha()]
    secret = ''
    i = k - 1
    while i < len(letters):
        secret += letters[i]
        i += k
    return secret


def keyword_alphabet(keyword: str) -> str:
    """Build a cipher alphabet: first the distinct letters of the keyword in order,
    then all other small letters.

    >>> keyword_alphabet('banana')
    'bancdefghijklmopqrstuvwxyz'
    """
    alphabet = ''
    for ch in keyword + string.ascii_lowercase:
        if ch not in alphabet:
            alphabet += ch
    return alphabet


def guess_shift(cipher: str) -> int:
    """Guess the shift used, supposing that the most common letter stands for 'e'.
    On a tie take the letter that is earliest in the alphabet.

    >>> guess_shift('ggxg')
    2
    """
    counts = {}
    for ch in cipher:
        if ch.isalpha():
            counts[ch] = counts.get(ch, 0) + 1
    top = min(counts, key=lambda c: (-counts[c], c))
    return (ord(top) - ord('e')) % 26


def shift_by_word(text: str) -> str:
    """Each word is shifted by its own length, so 'ab' becomes 'cd' and 'xyz' becomes 'abc'.
    The text has small letters and blanks.

    >>> shift_by_word('ab xyz')
    'cd abc'
    """
    words = []
    for word in text.split():
        k = len(word)
        words.append(''.join(chr((ord(c) - 97 + k) % 26 + 97) for c in word))
    return ' '.join(words)


def vowel_wheel(text, step):
    """Turn only the vowels on a wheel 'aeiou'; other characters stay.

    >>> vowel_wheel('diary', 1)
    'doery'
    """
    wheel = 'aeiou'
    out = ''
    for ch in text:
        i = wheel.find(ch)
        out += wheel[(i + step) % 5] if i >= 0 else ch
    return out
