def index_by_first_letter(words):
    """
    Build a register: a dictionary of capital letter -> list of words that start with it, without
    repeats and sorted regardless of case. Words that start with something else than a letter go under "#".
    The letters are in alphabetical order, "#" is last.

    >>> index_by_first_letter(["pear", "Apple", "7up", "apricot"])
    {'A': ['Apple', 'apricot'], 'P': ['pear'], '#': ['7up']}
    """
    groups = {}
    for word in set(words):
        if not word:
            continue
        key = word[0].upper() if word[0].isalpha() else "#"
        groups.setdefault(key, []).append(word)
    order = sorted(k for k in groups if k != "#")
    if "#" in groups:
        order.append("#")
    return {k: sorted(groups[k], key=lambda w: (w.lower(), w)) for k in order}


def pages_of_words(pages):
    """
    Given the pages of a booklet as texts, return a dictionary of word -> list of page numbers (from
    1), for the words that occur on at least two pages. Case does not matter.

    Example:
    pages_of_words(["the sea", "The shore"]) => {"the": [1, 2]}
    """
    places = {}
    for number, text in enumerate(pages, 1):
        for word in text.lower().split():
            lst = places.setdefault(word, [])
            if not lst or lst[-1] != number:
                lst.append(number)
    return {word: lst for word, lst in places.items() if len(lst) >= 2}


def letters_of_shelves(words, shelves):
    """
    A register is spread over shelves: `shelves` is a text of the first letters of the shelves in
    order, for example
    "AHQ" for A-G, H-P and Q-Z. Return a list with the number of words on each shelf. Words that
    begin before the first shelf, or with no letter at all, are not counted.

    >>> letters_of_shelves(["ant", "Gull", "hen", "7up", "zebra"], "AHQ")
    [2, 1, 1]
    """
    counts = [0] * len(shelves)
    for word in words:
        if not word or not word[0].isalpha():
            continue
        place = -1
        for i, first in enumerate(shelves):
            if first <= word[0].upper():
                place = i
        if place >= 0:
            counts[place] += 1
    return counts


def rare_words(text, known):
    """
    Return the words of a text that occur once only and are not in the set of known words, in the order
    of the text. Full stops and commas at the ends of words are ignored.

    rare_words("a fox, a crow. a fox", {"owl"}) -> ["crow"]
    """
    words = [w.strip(".,") for w in text.lower().split()]
    count = {}
    for w in words:
        count[w] = count.get(w, 0) + 1
    return [w for w in words if w and count[w] == 1 and w not in known]


def by_length_then_last(words):
    """
    Group words by their length; return a list of (length, words) tuples, the longest first, in
    which the words are sorted by their last letter and, if that is equal, by the whole word.

    >>> by_length_then_last(["tub", "tea", "oven", "pan"])
    [(4, ['oven']), (3, ['tea', 'tub', 'pan'])]
    """
    groups = {}
    for w in words:
        groups.setdefault(len(w), []).append(w)
    result = []
    for size in sorted(groups, reverse=True):
        result.append((size, sorted(groups[size], key=lambda w: (w[-1:], w))))
    return result
