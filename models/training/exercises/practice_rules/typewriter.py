def split_keys(text):
    """
    The protocol of an old typewriter has single letters and special keys in angle brackets. Return the list
    of keys.

    >>> split_keys("ab<back>c")
    ['a', 'b', '<back>', 'c']
    """
    keys = []
    i = 0
    while i < len(text):
        if text[i] == "<":
            end = text.index(">", i)
            keys.append(text[i:end + 1])
            i = end + 1
        else:
            keys.append(text[i])
            i += 1
    return keys


def typed_text(text):
    """
    Return the text on the paper. The key <back> removes the last letter, <caps> turns capital letters on or
    off and <word> removes the last word together with the space before it.

    >>> typed_text("hi<back>o<caps>you")
    'hoYOU'
    >>> typed_text("one two<word>!")
    'one!'
    """
    paper = ""
    capitals = False
    for key in split_keys(text):
        if key == "<back>":
            paper = paper[:-1]
        elif key == "<caps>":
            capitals = not capitals
        elif key == "<word>":
            paper = paper.rpartition(" ")[0]
        else:
            paper += key.upper() if capitals else key
    return paper


def key_strokes(text):
    """
    Count the strokes for a text: one for each sign, and one more whenever shift has to be pressed or let
    go, that is, between a capital letter and something else.

    >>> key_strokes("abC")
    4
    >>> key_strokes("ABc")
    5
    """
    strokes = 0
    shift = False
    for sign in text:
        if sign.isupper() != shift:
            strokes += 1
            shift = not shift
        strokes += 1
    return strokes


def break_lines(words, width):
    """
    Write words on lines of at most `width` signs. A word longer than a line is cut, and its rest begins the
    next line.

    >>> break_lines(["a", "bc", "defghij"], 4)
    ['a bc', 'defg', 'hij']
    """
    lines = []
    line = ""
    for word in words:
        if line and len(line) + 1 + len(word) <= width:
            line += " " + word
            continue
        if line:
            lines.append(line)
        while len(word) > width:
            lines.append(word[:width])
            word = word[width:]
        line = word
    if line:
        lines.append(line)
    return lines


def carriage_column(text, tab):
    """
    Return the column of the carriage after the text. "\\t" moves it to the next multiple of `tab`, "\\n" to
    column 0, and "\\b" one column back unless it is at the start.

    >>> carriage_column("abc\\td", 4)
    5
    >>> carriage_column("\\b\\bx", 4)
    1
    """
    column = 0
    for sign in text:
        if sign == "\n":
            column = 0
        elif sign == "\t":
            column += tab - column % tab
        elif sign == "\b":
            column = max(0, column - 1)
        else:
            column += 1
    return column


def worn_keys(texts, limit):
    """
    Return the letters that were pressed more than `limit` times in all texts, in the order of the alphabet;
    capitals use the same key.

    >>> worn_keys(["Anna", "nap!"], 2)
    ['a', 'n']
    """
    pressed = {}
    for text in texts:
        for key in split_keys(text.lower()):
            if len(key) == 1 and key.isalpha():
                pressed[key] = pressed.get(key, 0) + 1
    return sorted(key for key in pressed if pressed[key] > limit)


def same_result(first, second):
    """
    Check if two protocols leave the same text on the paper.

    >>> same_result("abx<back>c", "abc")
    True
    """
    return typed_text(first) == typed_text(second)
