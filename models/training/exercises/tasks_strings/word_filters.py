from typing import List


def words_with_twin(words: List[str]) -> List[str]:
    """
    Return the words that contain a twin: two equal letters directly next to each other. Keep the
    order, and return a word which occurs several times only once.

    >>> words_with_twin(["apple", "pear", "berry", "apple"])
    ['apple', 'berry']
    """
    res = []
    for word in words:
        twin = False
        for i in range(len(word) - 1):
            if word[i] == word[i + 1]:
                twin = True
                break
        if twin and word not in res:
            res.append(word)
    return res


def rising_words(words: List[str]) -> List[str]:
    """
    Given a list of words, keep only those which are longer than every word before them.

    Example: rising_words(["to", "it", "cat", "dog", "house"]) == ["to", "cat", "house"]
    """
    kept = []
    longest = 0
    for w in words:
        if len(w) > longest:
            kept.append(w)
            longest = len(w)
    return kept


def only_one_hand(lst, left="qwertasdfgzxcvb"):
    """
    On a keyboard some letters are typed with the left hand, all the other ones with the right.
    Return the words of the list which need just one hand, sorted by length, and words of the
    same length by the alphabet.

    only_one_hand(["test", "moon", "apple", "gas", "my"]) == ["my", "gas", "moon", "test"]
    """
    def one(w):
        n = 0
        for c in w:
            if c in left:
                n += 1
        return n == 0 or n == len(w)

    ans = [w for w in lst if one(w)]
    ans.sort(key=lambda w: (len(w), w))
    return ans


def drop_contained(words: List[str]) -> List[str]:
    """
    Remove every word that is contained in another word of the list ("art" is contained in "party").
    A word which stands in the list more than once is kept at its first place only, if it is
    not contained in a longer one.

    >>> drop_contained(["art", "party", "tea", "tea"])
    ['party', 'tea']
    """
    out = []
    for w in words:
        if w in out:
            continue
        inside = False
        for other in words:
            if w != other and w in other:
                inside = True
        if not inside:
            out.append(w)
    return out


def by_last_letter(words: List[str]) -> List[str]:
    """
    Sort words by their last letter; words with the same last letter by the letter before it,
    and so on. Capital letters are treated as small ones.

    by_last_letter(["Cab", "tea", "web", "sea"]) -> ["sea", "tea", "Cab", "web"]
    """
    return sorted(words, key=lambda w: w.lower()[::-1])


def pick_for_crossword(words, pattern):
    """
    A pattern such as "4ae" means: words with four letters that have an "a" and an "e" in them
    (anywhere). The pattern starts with one digit, the letters may be missing. Return the words.

    pick_for_crossword(["lake", "cake", "ski", "tree"], "4ae") == ["lake", "cake"]
    pick_for_crossword(["ski", "tree"], "3") == ["ski"]
    """
    n = int(pattern[0])
    need = pattern[1:]
    res = []
    for w in words:
        if len(w) == n and all(c in w for c in need):
            res.append(w)
    return res
