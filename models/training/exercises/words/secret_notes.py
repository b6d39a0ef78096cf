from typing import List


def shift_word_starts(text: str, k: int) -> str:
    """Move only the first letter of each lower case word k places in the alphabet, round at 'z'.

    >>> shift_word_starts("yes or zip", 2)
    'aes qr bip'
    """
    result = []
    for word in text.split():
        place = (ord(word[0]) - ord("a") + k) % 26
        result.append(chr(ord("a") + place) + word[1:])
    return " ".join(result)


def mirror_alphabet(word):
    """Replace a by z, b by y and so on in a lower case word.

    >>> mirror_alphabet("bad")
    'yzw'
    """
    return "".join(chr(ord("a") + ord("z") - ord(ch)) for ch in word)


def pair_swap(text: str) -> str:
    """Exchange the letters of each pair; a single letter at the end stays.

    >>> pair_swap("garden")
    'agdrne'
    >>> pair_swap("abc")
    'bac'
    """
    letters = list(text)
    for i in range(0, len(letters) - 1, 2):
        letters[i], letters[i + 1] = letters[i + 1], letters[i]
    return "".join(letters)


def fence(text: str) -> str:
    """Write the letters at even positions first and then those at odd positions.

    >>> fence("message")
    'msaeesg'
    """
    return text[::2] + text[1::2]


def unfence(text):
    """Undo the fence: the first half goes to the even positions, the other to the odd ones.

    >>> unfence("msaeesg")
    'message'
    """
    half = (len(text) + 1) // 2
    out = []
    for i in range(len(text)):
        if i % 2 == 0:
            out.append(text[i // 2])
        else:
            out.append(text[half + i // 2])
    return "".join(out)


def hidden_initials(lines: List[str]) -> str:
    """Read the message made by the first letters of the lines; empty lines are spaces.

    >>> hidden_initials(["Roses", "under", "Nora", "", "Mild", "eve"])
    'RuN Me'
    """
    message = ""
    for line in lines:
        if line == "":
            message += " "
        else:
            message += line[0]
    return message


def vowel_stars(word: str) -> str:
    # hide the vowels of a guessing game
    res = ""
    for ch in word:
        if ch.lower() in "aeiou":
            res += "*"
        else:
            res += ch
    return res


def key_shift(text, key):
    """Shift letter number i by the digit number i of a key that is used again and again.

    >>> key_shift("aaaa", "12")
    'bcbc'
    """
    res = []
    for i, ch in enumerate(text):
        step = int(key[i % len(key)])
        res.append(chr((ord(ch) - 97 + step) % 26 + 97))
    return "".join(res)


def reveal(word: str, guessed: str) -> str:
    """Show the guessed letters of a word, an underscore for the others.

    >>> reveal("kettle", "et")
    '_ett_e'
    """
    return "".join(ch if ch in guessed else "_" for ch in word)


def letter_sum(word):
    """Add the places of the letters in the alphabet, a = 1.

    >>> letter_sum("cab")
    6
    """
    total = 0
    for ch in word.lower():
        if ch.isalpha():
            total += ord(ch) - ord("a") + 1
    return total
