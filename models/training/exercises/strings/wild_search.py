def star_match(pattern: str, name: str) -> bool:
    """Match a file name with a pattern that has at most one '*', which stands for any text.

    >>> star_match('img*.png', 'img07.png')
    True
    >>> star_match('ab*ba', 'aba')
    False
    """
    if '*' not in pattern:
        return pattern == name
    head, tail = pattern.split('*', 1)
    if len(name) < len(head) + len(tail):
        return False
    return name.startswith(head) and name.endswith(tail)


def dot_positions(text, pattern):
    """All start places where the pattern fits; a '.' in the pattern fits any character.

    >>> dot_positions('cat cot cut', 'c.t')
    [0, 4, 8]
    """
    places = []
    for i in range(len(text) - len(pattern) + 1):
        ok = True
        for j in range(len(pattern)):
            if pattern[j] != '.' and pattern[j] != text[i + j]:
                ok = False
                break
        if ok:
            places.append(i)
    return places


def mark_hits(text: str, word: str) -> str:
    """Put square brackets around each occurrence of the word (not overlapping).

    >>> mark_hits('tea, teapot', 'tea')
    '[tea], [tea]pot'
    """
    result = ''
    i = 0
    while i < len(text):
        if text[i:i + len(word)] == word:
            result += '[' + word + ']'
            i += len(word)
        else:
            result += text[i]
            i += 1
    return result


def smart_filter(names: list[str], query: str) -> list[str]:
    """Names that hold the query without regard to case. Those that begin with it come first.

    >>> smart_filter(['Carpet', 'Oscar', 'car'], 'CAR')
    ['Carpet', 'car', 'Oscar']
    """
    q = query.lower()
    hits = [n for n in names if q in n.lower()]
    return sorted(hits, key=lambda n: not n.lower().startswith(q))


def snippet(text, word, around):
    """The first occurrence of a word with some characters on both sides; '...' where text is cut off.

    >>> snippet('one two three four', 'three', 3)
    '...wo three fo...'
    """
    pos = text.find(word)
    if pos == -1:
        return ''
    start = max(0, pos - around)
    end = min(len(text), pos + len(word) + around)
    piece = text[start:end]
    if start > 0:
        piece = '...' + piece
    if end < len(text):
        piece += '...'
    return piece


def nth_place(text: str, ch: str, n: int) -> int:
    """Index of the n-th occurrence of a character, -1 if there are fewer.

    >>> nth_place('banana', 'a', 2)
    3
    """
    pos = -1
    for _ in range(n):
        pos = text.find(ch, pos + 1)
        if pos == -1:
            return -1
    return pos


def score(query, name):
    # three points for equal, two for a beginning, one for containing
    if name == query:
        return 3
    if name.startswith(query):
        return 2
    return 1 if query in name else 0


def best_hit(query, names):
    """The name with the longest common beginning with the query, None for an empty list."""
    best, best_len = None, -1
    for name in names:
        k = 0
        while k < min(len(name), len(query)) and name[k] == query[k]:
            k += 1
        if k > best_len:
            best, best_len = name, k
    return best
