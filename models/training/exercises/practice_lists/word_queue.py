from typing import List, Optional, Tuple


def link_words(words: List[str]) -> List[str]:
    """ In a chain game a word may follow only if it begins with the last letter of the word
    accepted before. Walk through the words, skip what does not fit, return the chain.
    >>> link_words(["tea", "apple", "milk", "egg", "grape"])
    ['tea', 'apple', 'egg', 'grape']
    """
    chain: List[str] = []
    for word in words:
        if not chain or word[0] == chain[-1][-1]:
            chain.append(word)
    return chain


def position_of_longest(words: List[str], letter: str) -> int:
    """ Return the index of the longest word that contains the letter, -1 without such a word.
    The first of several equally long words wins.
    >>> position_of_longest(["pear", "banana", "orange"], "r")
    2
    """
    best = -1
    for i in range(len(words)):
        if letter not in words[i]:
            continue
        if best < 0 or len(words[i]) > len(words[best]):
            best = i
    return best


def split_by_case(words: List[str]) -> Tuple[List[str], List[str]]:
    """ Separate words with a capital at the front from all others.
    >>> split_by_case(["Rome", "road", "Ann", "x"])
    (['Rome', 'Ann'], ['road', 'x'])
    """
    names = [word for word in words if word[:1].isupper()]
    others = [word for word in words if not word[:1].isupper()]
    return names, others


def merge_short(words: List[str], least: int) -> List[str]:
    """ Words shorter than least are glued to the end of the word in front of them; the first
    word has none in front and stays as it is.
    >>> merge_short(["a", "house", "by", "the", "water"], 3)
    ['a', 'houseby', 'the', 'water']
    """
    merged: List[str] = []
    for word in words:
        if merged and len(word) < least:
            merged[-1] += word
        else:
            merged.append(word)
    return merged


def last_before(words: List[str], stop: str) -> Optional[str]:
    """ Return the word directly in front of the last stop word, None if there is no such word.
    >>> last_before(["go", "left", "end", "go", "right", "end"], "end")
    'right'
    """
    for i in range(len(words) - 1, 0, -1):
        if words[i] == stop:
            return words[i - 1]
    return None


def lengths_never_shrink(words: List[str]) -> bool:
    """ Check that no word is shorter than the word before it.
    >>> lengths_never_shrink(["a", "of", "to", "tree"])
    True
    """
    return all(len(a) <= len(b) for a, b in zip(words, words[1:]))


def number_repeats(words: List[str]) -> List[str]:
    """ Give every word that came before the number of its visit: the second "tea" becomes
    "tea2", the third one "tea3". First visits stay unchanged.
    >>> number_repeats(["tea", "bun", "tea", "tea"])
    ['tea', 'bun', 'tea2', 'tea3']
    """
    visits = {}
    result = []
    for word in words:
        visits[word] = visits.get(word, 0) + 1
        if visits[word] > 1:
            result.append(word + str(visits[word]))
        else:
            result.append(word)
    return result
