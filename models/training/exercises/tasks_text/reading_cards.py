def long_words(text: str, factor: float) -> list:
    """
    Return the words that are longer than `factor` times the mean length of all words, without marks at
    their ends.

    >>> long_words("We met a hippopotamus, there.", 2)
    ['hippopotamus']
    >>> long_words("", 2)
    []
    """
    words = [w.strip(".,;:!?") for w in text.split()]
    words = [w for w in words if w]
    if not words:
        return []
    mean = sum(len(w) for w in words) / len(words)
    return [w for w in words if len(w) > factor * mean]


def level(text: str) -> str:
    """
    Tell the level of a reading card: "A" if no word has more than 4 letters, "B" if no word has more
    than 7 and no line more than 6 words, otherwise "C". Lines are separated by "/".

    >>> level("the cat / is fat"), level("little red riding / walks on"), level("extraordinary")
    ('A', 'B', 'C')
    """
    longest = 0
    most = 0
    for line in text.split("/"):
        words = line.split()
        most = max(most, len(words))
        for w in words:
            longest = max(longest, len(w))
    if longest <= 4:
        return "A"
    if longest <= 7 and most <= 6:
        return "B"
    return "C"


def clap_word(word: str) -> str:
    """
    Cut a word into pieces for clapping: a cut lies before each consonant that is followed by a vowel,
    but never before the first vowel of the word.

    >>> clap_word("potato"), clap_word("winter"), clap_word("tea")
    ('po-ta-to', 'win-ter', 'tea')
    """
    vowels = "aeiou"
    out = ""
    seen = False
    for i, ch in enumerate(word):
        follows = i + 1 < len(word) and word[i + 1] in vowels
        if seen and ch not in vowels and follows:
            out += "-"
        out += ch
        if ch in vowels:
            seen = True
    return out


def mixed_up(b_and_d: str, written: str) -> list:
    """
    Children mix up "b" and "d", or "p" and "q". Given the right text and what a child wrote, return the
    places where this happened; if the texts have different lengths, return None.

    >>> mixed_up("big dog", "dig bog")
    [0, 4]
    >>> mixed_up("a", "ab") is None
    True
    """
    if len(b_and_d) != len(written):
        return None
    twins = {"b": "d", "d": "b", "p": "q", "q": "p"}
    places = []
    for i in range(len(written)):
        right, wrong = b_and_d[i], written[i]
        if right != wrong and twins.get(right) == wrong:
            places.append(i)
    return places


def gap_text(text: str, k: int) -> tuple:
    """
    Make a gap in every k-th word: it is replaced by as many "_" as it has letters. Return the text and
    the list of the words that are missing, sorted by the alphabet.

    >>> gap_text("the sun is up and warm", 3)
    ('the sun __ up and ____', ['is', 'warm'])
    """
    words = text.split()
    missing = []
    for i in range(k - 1, len(words), k):
        missing.append(words[i])
        words[i] = "_" * len(words[i])
    return " ".join(words), sorted(missing)


def fill_gaps(text: str, answers: list) -> bool:
    """
    Check if answers, in order, could fill the gaps: as many answers as gaps, each as long as its gap.

    >>> fill_gaps("the __ is ____", ["ox", "warm"])
    True
    >>> fill_gaps("the __", ["cat"])
    False
    """
    gaps = [w for w in text.split() if set(w) == {"_"}]
    if len(gaps) != len(answers):
        return False
    return not any(len(g) != len(a) for g, a in zip(gaps, answers))


def sound_alike(a, b):
    """Two words sound alike if they are equal after "ph" became "f", "ck" became "k" and doubled
    letters single ones."""
    def simple(w):
        w = w.lower().replace("ph", "f").replace("ck", "k")
        return "".join(ch for i, ch in enumerate(w) if i == 0 or ch != w[i - 1])

    return simple(a) == simple(b)
