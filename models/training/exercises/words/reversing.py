from typing import List


def mirror_words(sentence: str, letter: str) -> str:
    """Reverse the words that contain a certain letter.

    >>> mirror_words("the spring rain again", "g")
    'the gnirps rain niaga'
    """
    result = []
    for word in sentence.split():
        if letter in word:
            word = word[::-1]
        result.append(word)
    return " ".join(result)


def reverse_between(text: str, a: int, b: int) -> str:
    """Reverse only the part of a text from position a to position b, both included.

    >>> reverse_between("abcdefg", 2, 4)
    'abedcfg'
    """
    chars = list(text)
    left = a
    right = b
    while left < right:
        chars[left], chars[right] = chars[right], chars[left]
        left += 1
        right -= 1
    return "".join(chars)


def rotate_words(sentence: str, k: int) -> str:
    """Move the first k words of a line of a song to its end.

    >>> rotate_words("row your boat", 1)
    'your boat row'
    """
    words = sentence.split()
    if not words:
        return ""
    k = k % len(words)
    return " ".join(words[k:] + words[:k])


def complete_necklace(beads: List[str]) -> List[str]:
    """Add beads so that the necklace looks the same from both ends; the last bead is the middle.

    >>> complete_necklace(["red", "blue", "gold"])
    ['red', 'blue', 'gold', 'blue', 'red']
    """
    result = list(beads)
    for i in range(len(beads) - 2, -1, -1):
        result.append(beads[i])
    return result


def pair_up_ends(names: List[str]) -> List[str]:
    """Pair the strongest player with the weakest, the second with the last but one, and so on.

    >>> pair_up_ends(["Ann", "Bob", "Cia", "Dan", "Eve"])
    ['Ann+Eve', 'Bob+Dan', 'Cia']
    """
    left = 0
    right = len(names) - 1
    pairs = []
    while left < right:
        pairs.append(names[left] + "+" + names[right])
        left += 1
        right -= 1
    if left == right:
        pairs.append(names[left])
    return pairs


def outside_in(items):
    """Take items from both ends in turn: first, last, second, last but one, ...

    >>> outside_in(["a", "b", "c", "d", "e"])
    ['a', 'e', 'b', 'd', 'c']
    """
    result = []
    i = 0
    j = len(items) - 1
    while i <= j:
        result.append(items[i])
        if i != j:
            result.append(items[j])
        i += 1
        j -= 1
    return result


def backwards_recursive(words: List[str]) -> List[str]:
    """Turn a list of stations round by recursion.

    >>> backwards_recursive(["Turku", "Salo", "Espoo"])
    ['Espoo', 'Salo', 'Turku']
    """
    if len(words) == 0:
        return []
    return backwards_recursive(words[1:]) + [words[0]]


def flip_halves(text):
    """Exchange both halves of a text; a middle letter stays in the middle.

    >>> flip_halves("abXcd")
    'cdXab'
    """
    half = len(text) // 2
    middle = text[half:len(text) - half]
    return text[len(text) - half:] + middle + text[:half]


def reverse_digits_only(text):
    # the digits of a text change their order, all other characters keep their places
    digits = [ch for ch in text if ch.isdigit()]
    res = ""
    for ch in text:
        if ch.isdigit():
            res += digits.pop()
        else:
            res += ch
    return res


def semordnilaps(words: List[str]) -> List[str]:
    """Words of a list whose mirror image is another word of the list, sorted.

    >>> semordnilaps(["stop", "pots", "level", "tea"])
    ['pots', 'stop']
    """
    bag = set(words)
    return sorted(w for w in bag if w[::-1] in bag and w != w[::-1])
