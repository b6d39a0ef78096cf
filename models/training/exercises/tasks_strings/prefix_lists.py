from typing import List


def suggestions(words: List[str], typed: str, limit: int = 3) -> List[str]:
    """
    Given a list of words and the letters that a user has typed, return at most limit words
    which start with these letters. Shorter words come first, words of equal length in
    alphabetical order. If nothing is typed, there are no suggestions.

    Examples:
    >>> suggestions(["tea", "teapot", "team", "coffee", "teach"], "tea")
    ['tea', 'team', 'teach']
    >>> suggestions(["tea"], "")
    []
    """
    if typed == "":
        return []
    found = []
    for w in words:
        if w.startswith(typed):
            found.append(w)
    found.sort(key=lambda w: (len(w), w))
    return found[:limit]


def shortest_keys(words: List[str]) -> List[str]:
    """
    For each word of the list find the shortest start of it that is not the start of any other
    word of the list. If there is none (because the word is the start of another one),
    use the whole word. The words are all different.

    >>> shortest_keys(["plum", "pear", "peach", "fig"])
    ['pl', 'pear', 'peac', 'f']
    """
    keys = []
    for i, w in enumerate(words):
        key = w
        for n in range(1, len(w) + 1):
            start = w[:n]
            others = [v for j, v in enumerate(words) if j != i and v.startswith(start)]
            if not others:
                key = start
                break
        keys.append(key)
    return keys


def ending_groups(lst, n):
    """
    Group the words by their last n letters. Return a dictionary from the ending to the list of
    its words, in the order of the list. Words with less than n letters are left out.

    ending_groups(["running", "king", "cat", "a"], 3) == {"ing": ["running", "king"], "cat": ["cat"]}
    """
    d = {}
    for x in lst:
        if len(x) < n:
            continue
        end = x[len(x) - n:]
        if end in d:
            d[end].append(x)
        else:
            d[end] = [x]
    return d


def folder_depth(paths: List[str], folder: str) -> int:
    """
    You are given a list of paths such as "music/old/song.ogg". Return how many folders deep
    the deepest file below the given folder lies, counted from that folder. A file directly
    inside of it has the depth 0. Return -1 if there is no file below the folder.

    folder_depth(["music/a.ogg", "music/old/rock/b.ogg", "pics/c.png"], "music") -> 2
    folder_depth(["musical/a.ogg"], "music") -> -1
    """
    best = -1
    start = folder + "/"
    for p in paths:
        if p.startswith(start):
            depth = p[len(start):].count("/")
            if depth > best:
                best = depth
    return best


def chain_by_prefix(words):
    """
    Return the longest chain which begins with the first word of the list: go through the list
    and take each word that starts with the word taken last and is longer than it.

    chain_by_prefix(["a", "an", "b", "ant", "andy", "ants"]) == ["a", "an", "ant", "ants"]
    """
    if not words:
        return []
    chain = [words[0]]
    for w in words[1:]:
        last = chain[-1]
        if w.startswith(last) and len(w) > len(last):
            chain.append(w)
    return chain
