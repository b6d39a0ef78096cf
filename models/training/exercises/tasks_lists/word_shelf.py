from typing import List, Optional


def by_length_then_last(words: List[str]) -> List[str]:
    """
    Sort a list of words by their length, shortest first. Words of the same length are ordered by
    their last letter, and if that is the same too, they keep the order in which they were given.
    Empty strings are left out.

    Examples:
    by_length_then_last(["pear", "fig", "plum", "nut", ""]) == ["fig", "nut", "plum", "pear"]
    by_length_then_last([]) == []
    """
    kept = []
    for w in words:
        if w != "":
            kept.append(w)
    return sorted(kept, key=lambda w: (len(w), w[-1]))


def first_word_with(words: List[str], letters: str) -> Optional[str]:
    """
    Return the first word that contains all of the given letters, in any order. A letter which is given
    twice must be in the word at least twice. If no word fits, return None.

    >>> first_word_with(["boat", "loop", "pool", "lotto"], "oot")
    'lotto'
    >>> first_word_with(["boat"], "z") is None
    True
    """
    for word in words:
        good = True
        for ch in letters:
            if word.count(ch) < letters.count(ch):
                good = False
                break
        if good:
            return word
    return None


def join_short(words: List[str], limit: int) -> List[str]:
    """
    Go through the list and glue neighbouring words together with "-" as long as the glued word
    is not longer than limit characters. Then a new one is begun. A word longer than limit stays alone.

    join_short(["a", "be", "sea", "dove"], 6) == ["a-be", "sea", "dove"]
    join_short(["a", "b", "c"], 5) == ["a-b-c"]
    join_short([], 5) == []
    """
    out = []
    for w in words:
        if out and len(out[-1]) + 1 + len(w) <= limit:
            out[-1] = out[-1] + "-" + w
        else:
            out.append(w)
    return out


def shared_start(words: List[str]) -> List[int]:
    """
    For each word from the second on, return how many letters at its start are the same as
    in the word before it. The result has one element less than the list (or none).

    shared_start(["card", "care", "cat", "dog"]) == [3, 2, 0]
    shared_start(["one"]) == []
    """
    res = []
    for i in range(1, len(words)):
        a = words[i - 1]
        b = words[i]
        n = 0
        while n < len(a) and n < len(b) and a[n] == b[n]:
            n += 1
        res.append(n)
    return res


def capital_positions(words: List[str]) -> List[int]:
    """
    Return the positions of the words that begin with a capital letter although the word before
    does not end with a full stop. The first word of the list is never in the result.

    >>> capital_positions(["We", "met", "Anna.", "She", "saw", "Tom"])
    [2, 5]
    """
    found = []
    for i in range(1, len(words)):
        if words[i][:1].isupper() and not words[i - 1].endswith("."):
            found.append(i)
    return found


def replace_repeats(words: List[str]) -> List[str]:
    """
    Replace each word that came before in the list by "#" and the position at which it first came.

    replace_repeats(["so", "it", "so", "is", "it"]) == ["so", "it", "#0", "is", "#1"]
    """
    first = {}
    res = []
    for i, w in enumerate(words):
        if w in first:
            res.append("#" + str(first[w]))
        else:
            first[w] = i
            res.append(w)
    return res
