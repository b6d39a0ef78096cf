from typing import Dict, List


def chain_words(words: List[str]) -> List[str]:
    """
    Build a chain from a list of words: start with the first word, then always append the
    first unused word of the list that begins with the last two letters of the chain's
    last word. Stop when there is none. Return the chain.

    >>> chain_words(["stone", "never", "error", "organ", "erase"])
    ['stone', 'never', 'error', 'organ']
    """
    chain = [words[0]]
    rest = words[1:]
    found = True
    while found:
        found = False
        for w in rest:
            if w[:2] == chain[-1][-2:]:
                chain.append(w)
                rest.remove(w)
                found = True
                break
    return chain


def hidden_in_order(small, big):
    """
    Return the positions at which the letters of `small` are met, one after the other,
    when reading `big` from the left; each letter is searched behind the one before. If
    one is not found, return the positions found so far.

    Examples:
    hidden_in_order("cat", "chapter") == [0, 2, 4]
    hidden_in_order("axe", "chapter") == [2]
    """
    res = []
    pos = -1
    for c in small:
        pos = big.find(c, pos + 1)
        if pos == -1:
            break
        res.append(pos)
    return res


def shrinkable(word: str, lexicon: set) -> bool:
    """
    A word is shrinkable if a letter at one of its two ends can be taken away so that
    another word of the lexicon is left, which is shrinkable again; words of a single
    letter are always shrinkable. The word itself need not be in the lexicon.

    >>> shrinkable("plane", {"plan", "lan", "an", "lane"})
    True
    >>> shrinkable("stop", {"top", "sto"})
    False
    """
    if len(word) == 1:
        return True
    for shorter in (word[1:], word[:-1]):
        if len(shorter) == 1 or shorter in lexicon:
            if shrinkable(shorter, lexicon):
                return True
    return False


def split_compounds(word: str, parts: List[str]) -> List[str]:
    """
    Find all the ways to split a long word into words of the list `parts`, where the words
    must not become longer from left to right. Write each way with '+' signs.

    >>> split_compounds("seaside", ["sea", "side", "s", "ide", "seas"])
    ['seas+ide']
    """
    ways = []

    def walk(rest, used):
        if not rest:
            ways.append("+".join(used))
            return
        for p in parts:
            if rest.startswith(p) and (not used or len(p) <= len(used[-1])):
                walk(rest[len(p):], used + [p])

    walk(word, [])
    return ways


def letter_ladder(word):
    """
    Return the longest piece of the word (letters next to each other) in which every
    letter is at most two places further in the alphabet than the one before, and not
    before it. The first one wins if several are equally long.

    letter_ladder("xabdfg") == "abdfg"
    letter_ladder("zyx") == "z"
    """
    best = cur = word[:1]
    for a, b in zip(word, word[1:]):
        if 0 <= ord(b) - ord(a) <= 2:
            cur += b
        else:
            cur = b
        if len(cur) > len(best):
            best = cur
    return best


def rhyme_groups(words: List[str], n: int) -> Dict[str, List[str]]:
    """Group words by their last n letters and keep only the groups with two or more words.

    >>> rhyme_groups(["light", "night", "moon", "tight"], 3)
    {'ght': ['light', 'night', 'tight']}
    """
    groups: Dict[str, List[str]] = {}
    for w in words:
        groups.setdefault(w[-n:], []).append(w)
    return {end: ws for end, ws in groups.items() if len(ws) > 1}
