def stress_last(line: str) -> str:
    """
    For a reading lesson the last letter of each word that has more than three letters is set as a capital,
    and the longest word of the line (the first one of several) is set in capitals altogether.

    >>> stress_last("we read some stories now and then")
    'we reaD somE STORIES now and theN'
    >>> stress_last("")
    ''
    """
    words = line.split()
    if not words:
        return ""
    longest = max(words, key=len)
    res = []
    for word in words:
        if word == longest:
            res.append(word.upper())
            longest = ""
        elif len(word) > 3:
            res.append(word[:-1] + word[-1].upper())
        else:
            res.append(word)
    return " ".join(res)


def whisper(text: str) -> str:
    """
    A shouting person writes words of capitals only. Make such words small, except those of one
    letter (like "I"), and keep all others.

    >>> whisper("I said STOP to Anna NOW")
    'I said stop to Anna now'
    """
    out = []
    for word in text.split(" "):
        if len(word) > 1 and word.isupper():
            word = word.lower()
        out.append(word)
    return " ".join(out)


def copy_case(model: str, word: str) -> str:
    """
    Give `word` the case of `model`, letter by letter. If the word is longer, the rest follows the
    case of the model's last letter. With an empty model the word stays as it is.

    >>> copy_case("Tea", "coffee")
    'Coffee'
    >>> copy_case("aB", "xyz")
    'xYZ'
    >>> copy_case("", "abc")
    'abc'
    """
    if not model:
        return word
    result = ""
    for i in range(len(word)):
        m = model[i] if i < len(model) else model[-1]
        result += word[i].upper() if m.isupper() else word[i].lower()
    return result


def caps_positions(text: str) -> list:
    """Return the indices of all capitals that are not at the beginning of a word.

    >>> caps_positions("MacDonald ate An aPple")
    [3, 18]
    """
    res = []
    for i in range(1, len(text)):
        if text[i].isupper() and text[i - 1] != " ":
            res.append(i)
    return res


def is_proper_sentence(text: str) -> bool:
    """
    A sentence is proper if it begins with a capital, ends with ".", "!" or "?" and has no capital
    letter inside a word. An empty text is not proper.

    >>> is_proper_sentence("We met Eva there.")
    True
    >>> is_proper_sentence("We met eVa.")
    False
    >>> is_proper_sentence("we left.")
    False
    """
    if not text:
        return False
    if not text[0].isupper() or text[-1] not in ".!?":
        return False
    for word in text.split():
        if word[1:] != word[1:].lower():
            return False
    return True


def wave(text, period):
    """
    Every character whose place in the text is divisible by `period` becomes a capital, every other one
    small. A period below 1 means no capitals at all.

    >>> wave("ocean view", 3)
    'OceAn VieW'
    """
    if period < 1:
        return text.lower()
    return "".join(c.upper() if i % period == 0 else c.lower() for i, c in enumerate(text))
