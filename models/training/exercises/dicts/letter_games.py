from typing import Dict, List, Optional

POINTS = {"a": 1, "e": 1, "n": 1, "s": 1, "d": 2, "g": 2, "m": 3, "p": 3, "k": 5, "x": 8}


def word_points(word: str, points: Dict[str, int]) -> int:
    """Points of a word in a letter game; letters without a value count zero.

    >>> word_points("snake", POINTS)
    9
    >>> word_points("Box", POINTS)
    8
    """
    total = 0
    for letter in word.lower():
        total += points.get(letter, 0)
    return total


def can_lay(word: str, rack: str) -> bool:
    """True if the word can be laid with the tiles on the rack; '?' is a joker.

    >>> can_lay("noon", "nooxn")
    True
    >>> can_lay("noon", "no?nn")
    True
    >>> can_lay("noon", "nonx")
    False
    """
    tiles = {}
    for t in rack:
        tiles[t] = tiles.get(t, 0) + 1
    jokers = tiles.pop("?", 0)
    for letter in word:
        if tiles.get(letter, 0) > 0:
            tiles[letter] -= 1
        elif jokers > 0:
            jokers -= 1
        else:
            return False
    return True


def tiles_left(rack: str, word: str) -> str:
    """Take the letters of a word away from the rack and return the rest, sorted.

    >>> tiles_left("stoneo", "one")
    'ost'
    """
    rest = list(rack)
    for letter in word:
        if letter in rest:
            rest.remove(letter)
    return "".join(sorted(rest))


def missing_letters(word: str, rack: str) -> Dict[str, int]:
    """Tell how many of which letters the rack lacks for a word.

    >>> missing_letters("banana", "bandana")
    {}
    >>> missing_letters("kappa", "ak")
    {'a': 1, 'p': 2}
    """
    missing = {}
    for letter in sorted(set(word)):
        gap = word.count(letter) - rack.count(letter)
        if gap > 0:
            missing[letter] = gap
    return missing


def words_with_letters(words: List[str], letters: str) -> List[str]:
    """Words that contain every one of the letters (in any place)."""
    result = []
    for word in words:
        if set(letters) <= set(word):
            result.append(word)
    return result


def guess_feedback(secret: str, guess: str) -> str:
    """'+' for a letter in the right place, '?' for a letter that is elsewhere in the
    secret word, '-' for the others. All letters of the secret word are different.

    >>> guess_feedback("crane", "nacre")
    '????+'
    >>> guess_feedback("crane", "crust")
    '++---'
    """
    marks = []
    letters = set(secret)
    for s, g in zip(secret, guess):
        if s == g:
            marks.append("+")
        elif g in letters:
            marks.append("?")
        else:
            marks.append("-")
    return "".join(marks)
