from typing import Dict, List, Tuple


def sentence_lengths(text: str) -> List[int]:
    """Number of words of each sentence; sentences end with a full stop.

    >>> sentence_lengths("It rains. We stay at home. Good.")
    [2, 4, 1]
    """
    lengths = []
    for sentence in text.split("."):
        words = sentence.split()
        if words:
            lengths.append(len(words))
    return lengths


def char_kinds(text: str) -> Dict[str, int]:
    """Count letters, digits, blanks and all other characters.

    >>> char_kinds("Hi 5!")
    {'letters': 2, 'digits': 1, 'blanks': 1, 'others': 1}
    """
    counts = {"letters": 0, "digits": 0, "blanks": 0, "others": 0}
    for ch in text:
        if ch.isalpha():
            counts["letters"] += 1
        elif ch.isdigit():
            counts["digits"] += 1
        elif ch == " ":
            counts["blanks"] += 1
        else:
            counts["others"] += 1
    return counts


def reading_time(text: str, words_per_minute: int) -> int:
    """Minutes that are needed to read a text, rounded up, at least one.

    >>> reading_time("a b c d e", 2)
    3
    """
    n = len(text.split())
    minutes = (n + words_per_minute - 1) // words_per_minute
    return max(1, minutes)


def hard_words(text: str, size: int) -> float:
    """Share of the words that are longer than size, between 0 and 1, two places.

    >>> hard_words("we understand birds", 5)
    0.33
    """
    words = text.split()
    if len(words) == 0:
        return 0.0
    hard = [w for w in words if len(w) > size]
    return round(len(hard) / len(words), 2)


def letter_positions(text):
    """Map each letter to the list of places where it stands.

    >>> letter_positions("toto")
    {'t': [0, 2], 'o': [1, 3]}
    """
    places = {}
    for i, ch in enumerate(text):
        if ch.isalpha():
            places.setdefault(ch, []).append(i)
    return places


def common_pair(text: str) -> str:
    """The pair of neighbouring letters that occurs most, the first in the alphabet on a tie.

    >>> common_pair("banana")
    'an'
    """
    counts = {}
    for i in range(len(text) - 1):
        pair = text[i:i + 2]
        if pair.isalpha():
            counts[pair] = counts.get(pair, 0) + 1
    best = ""
    for pair in sorted(counts):
        if best == "" or counts[pair] > counts[best]:
            best = pair
    return best


def widest_gap(text: str, letter: str) -> int:
    """Most characters between two neighbouring occurrences of a letter, -1 if it is rarer.

    >>> widest_gap("abcab", "a")
    2
    >>> widest_gap("xyz", "x")
    -1
    """
    last = None
    best = -1
    for i in range(len(text)):
        if text[i] == letter:
            if last is not None:
                best = max(best, i - last - 1)
            last = i
    return best


def rare_letters(words):
    """Letters that occur in only one of the words, sorted.

    >>> rare_letters(["tap", "pat", "tip"])
    'i'
    """
    counts = {}
    for word in words:
        for ch in set(word):
            counts[ch] = counts.get(ch, 0) + 1
    return "".join(sorted(ch for ch in counts if counts[ch] == 1))


def rhyme_groups(words: List[str]) -> List[Tuple[str, int]]:
    """Endings of two letters that at least two words share, with the number of words.

    >>> rhyme_groups(["cat", "hat", "dog", "log", "rat"])
    [('at', 3), ('og', 2)]
    """
    counts = {}
    for word in words:
        end = word[-2:]
        counts[end] = counts.get(end, 0) + 1
    return sorted((end, n) for end, n in counts.items() if n > 1)
