from typing import Dict, List


def rarest_letter(text: str) -> str:
    """
    Return the small letter that occurs least often in the text (but at least once). If several letters are
    equally rare, return the one that comes last in the text. A text without letters gives "".

    >>> rarest_letter("noon moon")
    'm'
    >>> rarest_letter("abcab d")
    'd'
    """
    counts = {}
    for c in text.lower():
        if c.isalpha():
            counts[c] = counts.get(c, 0) + 1
    best = ""
    for c in text.lower():
        if c not in counts:
            continue
        if best == "" or counts[c] <= counts[best]:
            best = c
    return best


def exactly_times(text: str, k: int) -> str:
    """
    Find all characters, except spaces, which occur exactly k times in the text. Return them as a string
    in the order of their first occurrence.

    exactly_times("red deer", 2) == "rd"
    exactly_times("red deer", 3) == "e"
    """
    res = ""
    for ch in text:
        if ch != " " and ch not in res and text.count(ch) == k:
            res += ch
    return res


def letters_per_word(sentence, letter):
    """
    Return a list of how many times the letter occurs in each word of the sentence, followed by the total as
    the last number. Upper and lower case are the same.

    letters_per_word("Sea shells sold", "s") == [1, 2, 1, 4]
    letters_per_word("", "a") == [0]
    """
    res = []
    tot = 0
    for w in sentence.lower().split():
        x = 0
        for c in w:
            if c == letter.lower():
                x += 1
        res.append(x)
        tot += x
    return res + [tot]


def first_lack(text: str, box: Dict[str, int]) -> str:
    """
    A box has a number of printing blocks for each letter, and a text is set from left to right. Return the
    part of the text that can be set before a block is missing. Only letters need blocks.

    first_lack("tea at ten", {"t": 2, "e": 3, "a": 4}) == "tea at "
    first_lack("--", {}) == "--"
    """
    left = dict(box)
    done = ""
    for c in text:
        if c.isalpha():
            if left.get(c, 0) == 0:
                return done
            left[c] -= 1
        done += c
    return done


def count_pairs(text: str) -> List[str]:
    """
    Count the pairs of letters that stand next to each other in the words of a text. Return the pairs which
    occur at least twice, with their number as in "an2", sorted by number (largest first), then by letters.

    count_pairs("banana bandana") -> ["an4", "na3", "ba2"]
    """
    counts = {}
    for word in text.split():
        for i in range(len(word) - 1):
            pair = word[i:i + 2]
            counts[pair] = counts.get(pair, 0) + 1
    often = [p for p in counts if counts[p] >= 2]
    often.sort(key=lambda p: (-counts[p], p))
    return [p + str(counts[p]) for p in often]


def more_of(text, a, b):
    # which of the two characters is more frequent, "=" if none
    x = text.count(a)
    y = text.count(b)
    if x > y:
        return a
    if y > x:
        return b
    return "="
