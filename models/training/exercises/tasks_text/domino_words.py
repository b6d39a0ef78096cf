from typing import List


def fits_chain(words: List[str]) -> bool:
    """
    In the game of word dominoes each word must begin with the last letter of the word before. Check if the
    words form a chain. Capitals do not matter; an empty word breaks the chain; one word alone is a chain.

    >>> fits_chain(["Rose", "elk", "kite"])
    True
    >>> fits_chain(["rose", "lily"])
    False
    >>> fits_chain([])
    True
    """
    if any(len(w) == 0 for w in words):
        return False
    for prev, word in zip(words, words[1:]):
        if prev[-1].lower() != word[0].lower():
            return False
    return True


def first_break(words: List[str]) -> int:
    """Return the index of the first word that does not fit to its predecessor, or -1.

    >>> first_break(["ant", "tea", "owl"])
    2
    """
    for i in range(1, len(words)):
        if words[i][0] != words[i - 1][-1]:
            return i
    return -1


def greedy_chain(words: List[str]) -> List[str]:
    """
    Build a chain: start with the first word and always append the first unused word of the list that fits.
    Stop when none fits.

    >>> greedy_chain(["tap", "egg", "pie", "goat"])
    ['tap', 'pie', 'egg', 'goat']
    """
    if not words:
        return []
    chain = [words[0]]
    rest = words[1:]
    while True:
        for i, word in enumerate(rest):
            if word[0] == chain[-1][-1]:
                chain.append(rest.pop(i))
                break
        else:
            return chain


def glue_chain(words: List[str]) -> str:
    """
    Write a chain as one long word in which the shared letters are written only once.

    >>> glue_chain(["tap", "pie", "egg"])
    'tapiegg'
    """
    if not words:
        return ""
    text = words[0]
    for word in words[1:]:
        text += word[1:] if word[:1] == text[-1:] else word
    return text


def dead_ends(words: List[str]) -> List[str]:
    """
    A word is a dead end if no other word of the list begins with its last letter. Return all dead ends in
    the order of the list.

    >>> dead_ends(["tap", "pie", "elf"])
    ['elf']
    """
    res = []
    for i in range(len(words)):
        found = False
        for j in range(len(words)):
            if i != j and words[j].startswith(words[i][-1]):
                found = True
                break
        if not found:
            res.append(words[i])
    return res


def chain_score(words: List[str]) -> int:
    """
    A word scores its length; if its last letter is one of "j", "q", "x" or "z", it scores double,
    because the next player will have a hard time. A word that was played before scores nothing.

    >>> chain_score(["box", "xylem", "box"])
    11
    """
    hard = "jqxz"
    played = set()
    total = 0
    for w in words:
        if w in played:
            continue
        played.add(w)
        total += len(w) * 2 if w[-1] in hard else len(w)
    return total


def letters_at_joints(words):
    # the letters where two words of a chain meet, joined to a text
    return "".join(w[-1] for w in words[:-1] if w)
