VOWELS = "aeiou"


def sung_beats(word: str) -> int:
    """
    In our choir a word is sung on as many beats as it has groups of vowels standing together; "y" is a
    vowel unless it is the first letter. A word without a vowel still needs one beat, an empty word
    none.

    >>> sung_beats("beautiful"), sung_beats("yellow"), sung_beats("hmm")
    (3, 2, 1)
    """
    if not word:
        return 0
    groups = 0
    inside = False
    for i, ch in enumerate(word.lower()):
        vowel = ch in VOWELS or (ch == "y" and i > 0)
        if vowel and not inside:
            groups += 1
        inside = vowel
    return max(groups, 1)


def hold(word: str, times: int) -> str:
    """
    The last vowel of a word is held: write it `times` times. Words without a vowel stay.

    >>> hold("alone", 3)
    'aloneee'
    >>> hold("star", 2)
    'staar'
    """
    for i in range(len(word) - 1, -1, -1):
        if word[i] in VOWELS:
            return word[:i] + word[i] * times + word[i + 1:]
    return word


def breathe(text: str, most: int) -> str:
    """
    Mark where to breathe: a "'" is set after a word as soon as `most` words have been sung since the
    last breath, and after each word that ends with a comma. At the end of the text no mark is set.

    >>> breathe("all my dreams, they fly so high away", 3)
    "all my dreams,' they fly so' high away"
    """
    words = text.split()
    since = 0
    for i in range(len(words) - 1):
        since += 1
        if since == most or words[i].endswith(","):
            words[i] += "'"
            since = 0
    return " ".join(words)


def rhyme_letters(a: str, b: str) -> int:
    """
    How many letters at the end do two words have in common? A word does not rhyme with itself: 0.

    >>> rhyme_letters("night", "light"), rhyme_letters("sea", "sea")
    (4, 0)
    """
    if a == b:
        return 0
    k = 0
    while k < min(len(a), len(b)) and a[-1 - k] == b[-1 - k]:
        k += 1
    return k


def rhyme_scheme(lines: list) -> str:
    """
    Name the lines of a song by letters: lines whose last words end with the same two letters get the
    same letter, each new ending gets the next letter, beginning with "a".

    >>> rhyme_scheme(["in the night", "by the sea", "so bright", "a flea"])
    'abab'
    """
    scheme = ""
    known = {}
    for line in lines:
        ending = line.rstrip(".,!?")[-2:].lower()
        if ending not in known:
            known[ending] = chr(ord("a") + len(known))
        scheme += known[ending]
    return scheme


def canon(text: str, voices: int) -> list:
    """
    In a canon each voice begins one word later than the one before. Return for each voice what it
    sings, with "-" for each word that it waits.

    >>> canon("row row boat", 3)
    ['row row boat', '- row row boat', '- - row row boat']
    >>> canon("x", 0)
    []
    """
    return ["- " * v + text for v in range(voices)]


def solo_words(lines):
    # words that occur in exactly one line
    sets = [set(line.split()) for line in lines]
    return sorted(w for w in set().union(*sets) if sum(w in s for s in sets) == 1)
