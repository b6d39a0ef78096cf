from typing import List


def chain_breaks_at(words: List[str]) -> int:
    """
    In the party game Tailcatch each word must start with the last two letters of the word before
    it, and no word may be used twice. Return the index of the first word that breaks
    a rule, or -1 if the chain holds. Words with fewer than two letters always break it.

    >>> chain_breaks_at(["tomato", "tonne", "nectar"])
    -1
    >>> chain_breaks_at(["tomato", "onion"])
    1
    >>> chain_breaks_at(["toto", "toto"])
    1
    """
    used = set()
    for i, word in enumerate(words):
        if len(word) < 2 or word in used:
            return i
        if i > 0 and not word.startswith(words[i - 1][-2:]):
            return i
        used.add(word)
    return -1


def is_hidden_in_order(word: str, sentence: str) -> bool:
    """The k-th letter of the word must be the k-th letter of the k-th word of the sentence.

    >>> is_hidden_in_order("sun", "Some guests never")
    False
    >>> is_hidden_in_order("sun", "Some guests sing always")
    True
    """
    words = sentence.lower().split()
    if len(words) < len(word):
        return False
    for k, ch in enumerate(word.lower()):
        if words[k][k:k + 1] != ch:
            return False
    return True


def rhyme_scheme_ok(lines: List[str], scheme: str) -> bool:
    """
    Two lines rhyme if their last two letters are equal. The scheme has one letter per line:
    lines with the same letter must rhyme and lines with different letters must not.

    >>> rhyme_scheme_ok(["a cat", "so low", "a hat", "we know"], "abab")
    True
    >>> rhyme_scheme_ok(["a cat", "a hat"], "ab")
    False
    """
    if len(lines) != len(scheme):
        return False
    for i in range(len(lines)):
        for j in range(i + 1, len(lines)):
            rhyme = lines[i][-2:].lower() == lines[j][-2:].lower()
            if rhyme != (scheme[i] == scheme[j]):
                return False
    return True


def letters_shrink(sentence: str) -> bool:
    """
    Check if in each word of the sentence, from the second on, all the letters also occur in the
    word before it. Case is ignored.

    letters_shrink("Stream master tame at") == True
    letters_shrink("stream mist") == False
    """
    words = sentence.lower().split()
    for before, word in zip(words, words[1:]):
        if not set(word) <= set(before):
            return False
    return True


def kind_of_word(word: str, dictionary: List[str]) -> str:
    """Return "known" for a word of the dictionary, "start" if some word begins with it, "part" if
    it only is inside of one, else "new".

    >>> [kind_of_word(w, ["lantern"]) for w in ("lantern", "lan", "tern", "tan")]
    ['known', 'start', 'part', 'new']
    """
    if word in dictionary:
        return "known"
    if any(d.startswith(word) for d in dictionary):
        return "start"
    return "part" if any(word in d for d in dictionary) else "new"


def polite(sentence):
    # a question with "please" or "may", or a sentence that ends with "thanks"
    low = sentence.lower().strip()
    if low.endswith("?"):
        return "please" in low or low.startswith("may ")
    return low.rstrip(".!").endswith("thanks")
