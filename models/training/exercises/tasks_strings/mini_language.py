from typing import List


def to_lopa(word: str) -> str:
    """
    In the play language Lopa each vowel (a, e, i, o, u) is followed by "p" and the same vowel. A group
    of several vowels is treated like one vowel: the group is repeated after the "p".

    >>> to_lopa("boat")
    'boapoat'
    >>> to_lopa("lamp")
    'lapamp'
    """
    vowels = "aeiou"
    out = ""
    i = 0
    while i < len(word):
        if word[i] not in vowels:
            out += word[i]
            i += 1
        else:
            group = ""
            while i < len(word) and word[i] in vowels:
                group += word[i]
                i += 1
            out += group + "p" + group
    return out


def is_soft(word):
    """
    A word of the elves is soft if it never has two consonants in a row and contains none of the letters
    k, t, p. Vowels are a, e, i, o, u and y. Check if a word (small letters) is soft.

    is_soft("melanya") == True
    is_soft("elves") == False
    is_soft("paru") == False
    """
    prev = False
    for c in word:
        if c in "ktp":
            return False
        consonant = c not in "aeiouy"
        if consonant and prev:
            return False
        prev = consonant
    return True


def syllables(word: str) -> List[str]:
    """
    Divide a word of the elves in syllables: a syllable ends after each vowel (a, e, i, o, u). What is left
    at the end of the word belongs to the last syllable. A word without a vowel is one syllable.

    syllables("lorien") => ["lo", "ri", "en"]
    syllables("hmm") => ["hmm"]
    """
    parts = []
    cur = ""
    for c in word:
        cur += c
        if c in "aeiou":
            parts.append(cur)
            cur = ""
    if cur != "":
        if parts:
            parts[-1] += cur
        else:
            parts.append(cur)
    return parts


def elf_number(n: int) -> str:
    """
    Elves count with their six fingers. The digits 0 to 5 are "mi", "na", "lo", "ke", "su", "ra". Return
    the number n (0 or more) in words: its digits in base six, joined to one word.

    elf_number(0) -> "mi"
    elf_number(8) -> "nalo"
    """
    names = ["mi", "na", "lo", "ke", "su", "ra"]
    if n == 0:
        return names[0]
    word = ""
    while n > 0:
        word = names[n % 6] + word
        n = n // 6
    return word
