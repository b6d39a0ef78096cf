"""Words in lists: a loop first, then another way."""


def longer_than_both_loop(words):
    """Return the words that are longer than both of their neighbours; the first and the last word
    have only one neighbour and are never returned.

    >>> longer_than_both_loop(["a", "tree", "is", "green", "today"])
    ['tree']
    """
    found = []
    for i in range(1, len(words) - 1):
        size = len(words[i])
        if size > len(words[i - 1]) and size > len(words[i + 1]):
            found.append(words[i])
    return found


def longer_than_both_short(words):
    """The same with three lists walked together.

    >>> longer_than_both_short(["a", "tree", "is", "green", "today"])
    ['tree']
    """
    threes = zip(words, words[1:], words[2:])
    return [b for a, b, c in threes if len(a) < len(b) > len(c)]


def initials_path_loop(words):
    """Take the first letter of the first word, the second letter of the second word and so on;
    words that are too short give a dot.

    >>> initials_path_loop(["red", "oak", "is", "tall"])
    'ra.l'
    """
    path = ""
    for i in range(len(words)):
        if i < len(words[i]):
            path += words[i][i]
        else:
            path += "."
    return path


def initials_path_short(words):
    """The same: a slice past the end is empty.

    >>> initials_path_short(["red", "oak", "is", "tall"])
    'ra.l'
    """
    return "".join(word[i:i + 1] or "." for i, word in enumerate(words))


def fill_line_loop(words, width):
    """Return the words that fit into one line, a space between any two of them.

    >>> fill_line_loop(["we", "like", "tea"], 8)
    ['we', 'like']
    """
    line = []
    used = 0
    for word in words:
        needed = len(word) if not line else len(word) + 1
        if used + needed > width:
            break
        used += needed
        line.append(word)
    return line


def fill_line_recursive(words, width):
    """The same: drop the last word until the joined line is short enough.

    >>> fill_line_recursive(["we", "like", "tea"], 8)
    ['we', 'like']
    """
    if len(" ".join(words)) <= width:
        return words
    return fill_line_recursive(words[:-1], width)


def score_words_loop(words, good, bad):
    """One point for each good word, minus two for each bad one; a "not" in front of a word turns
    its points around.

    >>> score_words_loop(["nice", "not", "awful", "bad"], ["nice"], ["awful", "bad"])
    1
    """
    score = 0
    sign = 1
    for word in words:
        if word == "not":
            sign = -1
            continue
        if word in good:
            score += sign
        elif word in bad:
            score -= 2 * sign
        sign = 1
    return score


def score_words_pairs(words, good, bad):
    """The same, looking at each word together with the word in front of it.

    >>> score_words_pairs(["nice", "not", "awful", "bad"], ["nice"], ["awful", "bad"])
    1
    """
    score = 0
    for before, word in zip([""] + words, words):
        points = 1 if word in good else -2 if word in bad else 0
        score += -points if before == "not" else points
    return score
