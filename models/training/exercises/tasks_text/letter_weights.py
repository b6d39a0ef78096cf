import math
from typing import List


def heavier_side(word: str) -> str:
    """
    The letters of a word lie on a beam, "a" weighs 1, "z" weighs 26. The beam rests under its middle;
    with an odd number of letters the middle one weighs nothing. Return "left", "right" or "level",
    depending on which half is heavier. Words of fewer than two letters are level.

    >>> heavier_side("stone"), heavier_side("abba"), heavier_side("q")
    ('left', 'level', 'level')
    """
    if len(word) < 2:
        return "level"
    weights = [ord(ch) - 96 for ch in word.lower()]
    half = len(weights) // 2
    left, right = sum(weights[:half]), sum(weights[-half:])
    if left == right:
        return "level"
    return "left" if left > right else "right"


def lighter_word(a: str, b: str) -> str:
    """
    Return the word whose letters weigh less in all. If both weigh the same, the shorter one; if these
    are equal too, the one that comes first in the alphabet.

    >>> lighter_word("zoo", "apple")
    'apple'
    >>> lighter_word("ad", "e")
    'e'
    """
    def weight(word):
        return sum(ord(ch) - 96 for ch in word)

    return min(a, b, key=lambda w: (weight(w), len(w), w))


def stairs(word: str) -> str:
    """
    Compare each letter with the one before: "/" for upwards in the alphabet, "\\\\" for downwards, "="
    for the same.

    >>> stairs("abbac") == "/=" + chr(92) + "/"
    True
    """
    out = []
    for i in range(1, len(word)):
        if word[i] > word[i - 1]:
            out.append("/")
        elif word[i] < word[i - 1]:
            out.append("\\")
        else:
            out.append("=")
    return "".join(out)


def middle_letter(text: str) -> str:
    """
    Calculate the mean place of all letters in the alphabet and return the letter at this place, rounded
    down. Other characters are ignored. A text without letters has no middle: return "".

    >>> middle_letter("ace!"), middle_letter("az"), middle_letter("12")
    ('c', 'm', '')
    """
    places = [ord(ch) - 96 for ch in text.lower() if "a" <= ch <= "z"]
    if not places:
        return ""
    mean = math.floor(sum(places) / len(places))
    return chr(96 + mean)


def heavy_words(text: str, limit: int) -> List[str]:
    """
    Return the words in which some letter occurs at least `limit` times, with capitals and small letters
    taken together. A limit below 1 gives nothing.

    >>> heavy_words("Mississippi has banana trees", 3)
    ['Mississippi', 'banana']
    """
    if limit < 1:
        return []
    res = []
    for word in text.split():
        low = word.lower()
        if max(low.count(ch) for ch in low) >= limit:
            res.append(word)
    return res


def jump_sum(word: str) -> int:
    """
    Sum up the jumps from letter to letter on the ring of the alphabet, where "z" and "a" are
    neighbours: each jump takes the shorter way.

    >>> jump_sum("azb")
    3
    """
    total = 0
    for a, b in zip(word, word[1:]):
        d = abs(ord(a) - ord(b))
        total += min(d, 26 - d)
    return total


def outsider(word: str):
    # the letter whose place in the alphabet is farthest from all others in sum
    if len(word) < 3:
        return None
    return max(word, key=lambda c: sum(abs(ord(c) - ord(d)) for d in word))
