def words_by_length(text):
    """Group the words of a text by their length.

    >>> words_by_length("we saw an old owl")
    {2: ['we', 'an'], 3: ['saw', 'old', 'owl']}
    """
    groups = {}
    for word in text.split():
        n = len(word)
        if n not in groups:
            groups[n] = []
        groups[n].append(word)
    return groups


def first_positions(text):
    """For each letter the index where it occurs first; other characters are ignored.

    >>> first_positions("noon, no!")
    {'n': 0, 'o': 1}
    """
    positions = {}
    for i, ch in enumerate(text):
        if ch.isalpha() and ch not in positions:
            positions[ch] = i
    return positions


def last_positions(text):
    # index of the last occurrence of every letter
    return {ch: i for i, ch in enumerate(text) if ch.isalpha()}


def widest_span(text):
    """The largest distance between the first and the last occurrence of a letter.

    >>> widest_span("abcab")
    3
    >>> widest_span("xyz")
    0
    """
    first = {}
    best = 0
    for i in range(len(text)):
        ch = text[i]
        if ch in first:
            best = max(best, i - first[ch])
        else:
            first[ch] = i
    return best


def followers(text):
    """For each word the sorted list of words that come directly after it.

    >>> followers("a b a c a b")
    {'a': ['b', 'c'], 'b': ['a'], 'c': ['a']}
    """
    words = text.split()
    after = {}
    for i in range(len(words) - 1):
        after.setdefault(words[i], set()).add(words[i + 1])
    return {word: sorted(nxt) for word, nxt in after.items()}


def rare_words(text, limit):
    """Words that occur at most limit times, in alphabetical order.

    >>> rare_words("go and go and stop", 1)
    ['stop']
    """
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return sorted(word for word, n in counts.items() if n <= limit)


def translate(text, dictionary):
    """Replace the words found in the dictionary; unknown words are put in brackets.

    >>> translate("la casa roja", {"la": "the", "casa": "house"})
    'the house [roja]'
    """
    out = []
    for word in text.split():
        if word in dictionary:
            out.append(dictionary[word])
        else:
            out.append("[" + word + "]")
    return " ".join(out)


def index_of_lines(lines):
    """Build an index: word -> numbers of the lines (from 1) in which it occurs.

    >>> index_of_lines(["red sun", "red red moon"])
    {'red': [1, 2], 'sun': [1], 'moon': [2]}
    """
    index = {}
    for number, line in enumerate(lines, start=1):
        for word in line.split():
            numbers = index.setdefault(word, [])
            if not numbers or numbers[-1] != number:
                numbers.append(number)
    return index


def number_words(words):
    """Give every different word a number in the order of appearance and return the numbers.

    >>> number_words(["x", "y", "x", "z"])
    [0, 1, 0, 2]
    """
    ids = {}
    result = []
    for word in words:
        if word not in ids:
            ids[word] = len(ids)
        result.append(ids[word])
    return result
