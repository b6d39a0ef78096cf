VOWELS = "aeiou"


def spoon_talk(text: str) -> str:
    """
    In the language of our courtyard every group of vowels is followed by "lf" and the last vowel of the
    group. All letters are small. Everything else is kept.

    >>> spoon_talk("I see Tom")
    'ilfi seelfe tolfom'
    """
    text = text.lower()
    out = ""
    for i, ch in enumerate(text):
        out += ch
        if ch not in VOWELS:
            continue
        if i == len(text) - 1 or text[i + 1] not in VOWELS:
            out += "lf" + ch
    return out


def understand_spoon(text: str) -> str:
    """
    Take back spoon_talk: wherever a vowel is followed by "lf" and the same vowel, the last three
    letters vanish.

    >>> understand_spoon("ilfi seelfe tolfom")
    'i see tom'
    """
    out = ""
    i = 0
    while i < len(text):
        ch = text[i]
        out += ch
        if ch in VOWELS and text[i + 1:i + 4] == "lf" + ch:
            i += 4
        else:
            i += 1
    return out


def borrowed_vowels(first: str, second: str) -> str:
    """
    Say the first word with the vowels of the second, in order. If the second word has fewer vowels, its
    last one is said again and again; if it has none, the first word stays.

    >>> borrowed_vowels("banana", "pilot")
    'binono'
    >>> borrowed_vowels("kiwi", "hm")
    'kiwi'
    """
    stock = [ch for ch in second if ch in VOWELS]
    if not stock:
        return first
    res = ""
    k = 0
    for ch in first:
        if ch in VOWELS:
            res += stock[min(k, len(stock) - 1)]
            k += 1
        else:
            res += ch
    return res


def tongue_twister(sentence: str) -> bool:
    """
    A sentence of at least four words is a tongue twister if more than half of its words begin with the
    same consonant. Capitals do not matter.

    >>> tongue_twister("Six slick seals sing")
    True
    >>> tongue_twister("All apes are angry")
    False
    """
    words = sentence.lower().split()
    if len(words) < 4:
        return False
    counts = {}
    for w in words:
        if w[0].isalpha() and w[0] not in VOWELS:
            counts[w[0]] = counts.get(w[0], 0) + 1
    if not counts:
        return False
    return max(counts.values()) * 2 > len(words)


def rhythm(word: str) -> str:
    """Write "o" for each vowel and "." for each other letter, then drop the dots at both ends.

    >>> rhythm("strange")
    'o..o'
    """
    marks = ["o" if ch in VOWELS else "." for ch in word.lower()]
    return "".join(marks).strip(".")


def easiest(words: list):
    """
    Children first learn words in which consonants and vowels alternate. Return the longest word of the
    list in which no two neighbours are of the same sort; the first of equally long ones, None if there
    is no such word.

    >>> easiest(["tree", "banana", "tomato", "sky"])
    'banana'
    >>> easiest(["book"]) is None
    True
    """
    best = None
    for word in words:
        ok = True
        for a, b in zip(word, word[1:]):
            if (a in VOWELS) == (b in VOWELS):
                ok = False
                break
        if ok and (best is None or len(word) > len(best)):
            best = word
    return best


def echo(word: str, times: int) -> str:
    # each echo begins at the next vowel
    parts = [word]
    rest = word
    for _ in range(times):
        spots = [i for i in range(1, len(rest)) if rest[i] in VOWELS]
        if not spots:
            break
        rest = rest[spots[0]:]
        parts.append(rest)
    return " ".join(parts)
