from typing import List


def hyphen_words(text: str) -> List[str]:
    """All words of a text that have a hyphen inside (not only at an end).

    >>> hyphen_words('a well-known old- trick')
    ['well-known']
    """
    return [w for w in text.split() if '-' in w.strip('-')]


def only_from(words, letters):
    """Words that can be written with the given letters only (each as often as wanted).

    >>> only_from(['add', 'dead', 'deal'], 'ade')
    ['add', 'dead']
    """
    allowed = set(letters)
    result = []
    for word in words:
        if set(word) <= allowed:
            result.append(word)
    return result


def same_ends(words: List[str]) -> List[str]:
    """Words of at least two letters with equal first and last letter, in any case.

    >>> same_ends(['Area', 'dog', 'Dad', 'x'])
    ['Area', 'Dad']
    """
    return [w for w in words if len(w) > 1 and w[0].lower() == w[-1].lower()]


def double_letter(word: str) -> str:
    """The first letter that stands twice in a row, or an empty string.

    >>> double_letter('balloon')
    'l'
    """
    for i in range(1, len(word)):
        if word[i] == word[i - 1]:
            return word[i]
    return ''


def no_digits_words(text: str) -> str:
    """Drop all words in which a digit appears.

    >>> no_digits_words('buy 2 apples4 today')
    'buy today'
    """
    kept = []
    for word in text.split():
        if not any(ch.isdigit() for ch in word):
            kept.append(word)
    return ' '.join(kept)


def vowel_pattern(word):
    """Replace the vowels by 'o' and all other letters by 'x'.

    >>> vowel_pattern('guitar')
    'xooxox'
    """
    return ''.join('o' if ch in 'aeiou' else 'x' for ch in word.lower())


def same_pattern(words: List[str], pattern: str) -> List[str]:
    """Words whose pattern of vowels (o) and other letters (x) is the given one.

    >>> same_pattern(['lamp', 'lake', 'moth'], 'xoxx')
    ['lamp', 'moth']
    """
    found = []
    for word in words:
        if len(word) != len(pattern):
            continue
        for ch, p in zip(word, pattern):
            if (ch in 'aeiou') != (p == 'o'):
                break
        else:
            found.append(word)
    return found


def stop_words(text: str, stops: set) -> str:
    """Leave out words of a set, except when they are the first word.

    >>> stop_words('the cat and the dog', {'the', 'and'})
    'the cat dog'
    """
    words = text.split()
    return ' '.join(w for i, w in enumerate(words) if i == 0 or w not in stops)


def longest_without(words, letter):
    """Longest word that does not contain the letter, None if each word does.

    >>> longest_without(['pear', 'plum', 'fig', 'cherry'], 'e')
    'plum'
    """
    best = None
    for word in words:
        if letter in word:
            continue
        if best is None or len(word) > len(best):
            best = word
    return best


def cut_words(text: str, limit: int) -> str:
    """Shorten each word that is longer than the limit, with a full stop as the mark.

    >>> cut_words('north department office', 5)
    'north depar. offic.'
    """
    out = []
    for word in text.split():
        if len(word) > limit:
            word = word[:limit] + '.'
        out.append(word)
    return ' '.join(out)


def letters_right_of(text, mark):
    # every character that stands directly behind a mark
    return ''.join(text[i + 1] for i in range(len(text) - 1) if text[i] == mark)


def swap_first_letters(a: str, b: str) -> str:
    """Two words with their first letters exchanged: 'down', 'town' gives 'town down'."""
    return b[0] + a[1:] + ' ' + a[0] + b[1:]
