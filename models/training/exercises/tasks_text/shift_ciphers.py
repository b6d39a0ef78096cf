def weekday_shift(text: str, day: int) -> str:
    """
    On day 1 (Monday) letters are shifted by 1, on day 2 by 2 ... up to day 7. On even days they are
    shifted backwards. Case is kept, other characters are not changed. Days outside of 1 to 7 raise
    ValueError.

    >>> weekday_shift("Taxi 5", 3)
    'Wdal 5'
    >>> weekday_shift("Cab", 2)
    'Ayz'
    """
    if not 1 <= day <= 7:
        raise ValueError("no such day")
    step = day if day % 2 == 1 else -day
    out = []
    for ch in text:
        if "a" <= ch <= "z":
            out.append(chr((ord(ch) - 97 + step) % 26 + 97))
        elif "A" <= ch <= "Z":
            out.append(chr((ord(ch) - 65 + step) % 26 + 65))
        else:
            out.append(ch)
    return "".join(out)


def length_shift(sentence: str) -> str:
    """
    Each word is shifted by its own length. Words are of small letters.

    >>> length_shift("be a cat")
    'dg b fdw'
    """
    words = []
    for word in sentence.split():
        k = len(word)
        words.append("".join(chr((ord(c) - 97 + k) % 26 + 97) for c in word))
    return " ".join(words)


def length_unshift(sentence: str) -> str:
    """
    Take back length_shift.

    >>> length_unshift("dg b fdw")
    'be a cat'
    """
    def back(word):
        res = ""
        for c in word:
            res += chr((ord(c) - 97 - len(word)) % 26 + 97)
        return res

    return " ".join(back(w) for w in sentence.split())


def vowel_lever(text: str) -> str:
    """
    A vowel in the text throws a lever: the first consonants are shifted one step forward, after the
    first vowel one step backward, after the second forward again, and so on. Vowels stay, as do other
    characters.

    >>> vowel_lever("balad")
    'cakae'
    """
    step = 1
    out = ""
    for ch in text:
        if ch in "aeiou":
            step = -step
            out += ch
        elif "a" <= ch <= "z":
            out += chr((ord(ch) - 97 + step) % 26 + 97)
        else:
            out += ch
    return out


def odd_even_rows(text: str) -> str:
    """
    Letters with an odd place in the alphabet (a, c, e ...) change with the next letter, those with an
    even place with the one before. Doing it twice gives the text back.

    >>> odd_even_rows("abc z")
    'bad y'
    >>> odd_even_rows(odd_even_rows("hello"))
    'hello'
    """
    out = ""
    for ch in text:
        if not "a" <= ch <= "z":
            out += ch
        elif (ord(ch) - 97) % 2 == 0:
            out += chr(ord(ch) + 1)
        else:
            out += chr(ord(ch) - 1)
    return out


def guess_step(plain: str, coded: str):
    """
    Find the one step (0 to 25) by which all letters of a plain word were shifted. If the words are not
    equally long or no step fits, return None.

    >>> guess_step("tea", "vgc")
    2
    >>> guess_step("tea", "vgd") is None
    True
    """
    if len(plain) != len(coded):
        return None
    steps = {(ord(b) - ord(a)) % 26 for a, b in zip(plain, coded)}
    if len(steps) > 1:
        return None
    return steps.pop() if steps else 0


def digit_shift(text: str, k: int) -> str:
    # digits go round among the ten digits, everything else is kept
    return "".join(str((int(c) + k) % 10) if c.isdigit() else c for c in text)
