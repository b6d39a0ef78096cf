from typing import Dict, List, Optional


def chain_words(words: List[str]) -> List[str]:
    """Take words as long as each begins with the last letter of the word before.

    >>> chain_words(['sun', 'night', 'tree', 'apple', 'egg'])
    ['sun', 'night', 'tree']
    """
    chain = []
    for w in words:
        if chain and chain[-1][-1].lower() != w[0].lower():
            break
        chain.append(w)
    return chain


def split_long_short(text: str, limit: int):
    """(long words, short words) of a text; a word of exactly the limit is short.

    >>> split_long_short('we sailed over to Malta', 4)
    (['sailed', 'Malta'], ['we', 'over', 'to'])
    """
    long_words, short_words = [], []
    for word in text.split():
        target = long_words if len(word) > limit else short_words
        target.append(word)
    return long_words, short_words


def rotate_words(sentence: str, k: int) -> str:
    """Move the first k words to the end, the new first word gets a capital letter and all
    others are small.

    >>> rotate_words('Today we bake bread', 1)
    'We bake bread today'
    """
    words = sentence.lower().split()
    if not words:
        return ''
    k %= len(words)
    words = words[k:] + words[:k]
    words[0] = words[0].capitalize()
    return ' '.join(words)


def first_with_letter(words: List[str], letter: str) -> Optional[str]:
    """
    >>> first_with_letter(['moon', 'star', 'sun'], 's')
    'star'
    """
    for w in words:
        if letter in w:
            return w
    return None


def last_shorter_than(words: List[str], n: int) -> str:
    """The last word with fewer than n letters, '' if there is none.

    >>> last_shorter_than(['cat', 'ox', 'horse'], 4)
    'ox'
    """
    for w in words[::-1]:
        if len(w) < n:
            return w
    return ''


def wrap(words: List[str], width: int) -> List[str]:
    """Fill lines with words; no line is longer than the width unless a single word is.

    >>> wrap(['the', 'old', 'ship', 'sails'], 8)
    ['the old', 'ship', 'sails']
    """
    lines = []
    current = ''
    for word in words:
        if current == '':
            current = word
        elif len(current) + 1 + len(word) <= width:
            current += ' ' + word
        else:
            lines.append(current)
            current = word
    if current:
        lines.append(current)
    return lines


def column_of_letters(words: List[str], k: int) -> str:
    """The k-th letter of each word (from 0), '-' for words that are too short.

    >>> column_of_letters(['tea', 'to', 'tin'], 2)
    'a-n'
    """
    out = ''
    for w in words:
        out += w[k] if k < len(w) else '-'
    return out


def by_length(words: List[str]) -> Dict[int, List[str]]:
    # sorted inside of every group
    groups: Dict[int, List[str]] = {}
    for w in sorted(words):
        groups.setdefault(len(w), []).append(w)
    return groups


def shortest_with_capital(words: List[str]) -> Optional[str]:
    """
    >>> shortest_with_capital(['in', 'Oslo', 'or', 'Rio'])
    'Rio'
    >>> shortest_with_capital(['in']) is None
    True
    """
    capital = [w for w in words if w[:1].isupper()]
    if not capital:
        return None
    return min(capital, key=len)
