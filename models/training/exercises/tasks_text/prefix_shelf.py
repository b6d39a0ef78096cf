from typing import Dict, List


def shortest_calls(names: List[str]) -> Dict[str, str]:
    """
    In a class each child is called by as few first letters of the name as are needed to tell it from
    all others, at least two. If a name is the beginning of another one, it is called in full.

    >>> shortest_calls(["Anna", "Anton", "Bea"])
    {'Anna': 'Ann', 'Anton': 'Ant', 'Bea': 'Be'}
    """
    calls = {}
    for name in names:
        k = 2
        while k < len(name):
            same = [n for n in names if n != name and n.startswith(name[:k])]
            if not same:
                break
            k += 1
        calls[name] = name[:k]
    return calls


def strip_titles(name: str) -> str:
    """
    Remove all titles ("Dr.", "Prof.", "Mr.", "Mrs.") from the beginning of a name, and endings like ",
    jr." or ", MA" with the comma.

    >>> strip_titles("Prof. Dr. Eva Roth, MA")
    'Eva Roth'
    """
    titles = ("Dr.", "Prof.", "Mr.", "Mrs.")
    name = name.split(",")[0].strip()
    found = True
    while found:
        found = False
        for title in titles:
            if name.startswith(title):
                name = name[len(title):].lstrip()
                found = True
    return name


def by_ending(words: List[str], size: int) -> Dict[str, List[str]]:
    """
    Group words by their last `size` letters. Words that are not longer than this are left out.

    >>> by_ending(["singing", "walked", "going", "ed"], 2)
    {'ng': ['singing', 'going'], 'ed': ['walked']}
    """
    groups: Dict[str, List[str]] = {}
    for word in words:
        if len(word) <= size:
            continue
        groups.setdefault(word[-size:], []).append(word)
    return groups


def hidden_words(text: str, words: List[str]) -> List[str]:
    """
    Find which words are hidden in a text when all its blanks are removed, but not yet visible as words
    in it.

    >>> hidden_words("we sat on eggs", ["tone", "sat", "moon"])
    ['tone']
    """
    joined = text.replace(" ", "")
    visible = set(text.split())
    res = []
    for word in words:
        if word in joined and word not in visible:
            res.append(word)
    return res


def inner_word(word: str, known: List[str]) -> str:
    """
    Return the longest known word that lies inside of `word` without touching its first or last letter;
    the first one of equals, "" if there is none.

    >>> inner_word("restaurant", ["rest", "aura", "tau"])
    'aura'
    """
    best = ""
    middle = word[1:-1]
    for w in known:
        if w in middle and len(w) > len(best):
            best = w
    return best


def head_and_tail(word: str, k: int) -> bool:
    """
    Check if the first k letters of a word are the same as its last k letters. Both parts must not
    overlap, and k must be positive; otherwise the answer is False.

    >>> head_and_tail("potato", 2), head_and_tail("onion", 2), head_and_tail("aaa", 2)
    (False, True, False)
    """
    if k <= 0 or 2 * k > len(word):
        return False
    return word[:k] == word[-k:]


def half_prefixes(word: str, sep: str) -> str:
    # beginnings of even length only, joined by the separator
    return sep.join(word[:i] for i in range(2, len(word) + 1, 2))
