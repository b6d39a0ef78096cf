def is_zorb_word(word: str) -> bool:
    """
    In the tongue of Zorb a word is well formed if
      * vowels (a, e, o) and consonants take turns,
      * no vowel is used more than twice,
      * it does not end with the letter with which it starts.
    The empty word is not well formed, and a word has small letters only.

    >>> is_zorb_word("zorba")
    False
    >>> is_zorb_word("zobar")
    True
    >>> is_zorb_word("zaz")
    False
    """
    if not word or not word.isalpha() or word != word.lower():
        return False
    vowels = "aeo"
    for i in range(1, len(word)):
        if (word[i] in vowels) == (word[i - 1] in vowels):
            return False
    if any(word.count(v) > 2 for v in vowels):
        return False
    return len(word) == 1 or word[0] != word[-1]


def zorb_truth(sentence: str) -> str:
    """A sentence that ends with "ka" is true ("hep"), each "mu" in front of it turns the answer
    round ("pah" is false). Without "ka" at the end it means nothing: "".

    >>> zorb_truth("mu sun mu green ka")
    'hep'
    >>> zorb_truth("mu sun green ka")
    'pah'
    >>> zorb_truth("sun green")
    ''
    """
    words = sentence.split()
    if not words or words[-1] != "ka":
        return ""
    truth = True
    for w in words:
        if w == "mu":
            truth = not truth
    return "hep" if truth else "pah"


def quotes_ok(text: str) -> bool:
    """
    Speech is opened with "<" and closed with ">". Inside of speech, thoughts are put between two
    "*". Thoughts must end before the speech does, and neither may hold another of its kind.

    quotes_ok("he said <go *now* ok> and <left>") == True
    quotes_ok("<go *now> ok*") == False
    quotes_ok("a * b") == False
    """
    speech = False
    thought = False
    for ch in text:
        if ch == "<":
            if speech:
                return False
            speech = True
        elif ch == ">":
            if not speech or thought:
                return False
            speech = False
        elif ch == "*":
            if not speech:
                return False
            thought = not thought
    return not speech and not thought


def zorb_number_error(text):
    """
    Numbers are written with the signs i (1), o (5), u (25). Larger signs come first and no sign comes
    more than four times. Return None for a proper number, else "sign", "order" or "many".

    >>> zorb_number_error("uoii") is None
    True
    >>> zorb_number_error("iou")
    'order'
    >>> zorb_number_error("iiiii")
    'many'
    """
    values = {"i": 1, "o": 5, "u": 25}
    for ch in text:
        if ch not in values:
            return "sign"
    for a, b in zip(text, text[1:]):
        if values[a] < values[b]:
            return "order"
    for ch in values:
        if text.count(ch) > 4:
            return "many"
    return None


def greets_back(call: str, reply: str) -> bool:
    """A reply is the call with its halves swapped; the middle letter of an odd call stays."""
    n = len(call)
    half = n // 2
    middle = call[half:n - half]
    return reply == call[n - half:] + middle + call[:half]


def elder(name):
    # elders have a doubled letter in their names
    return any(name[i] == name[i - 1] for i in range(1, len(name)))
