def sentence_lengths(text: str) -> list[int]:
    """
    The sentences of a text end with ".", "!" or "?". Return a list with the number of words
    of each sentence. Words behind the last mark are no sentence and are not counted.

    >>> sentence_lengths("Come in. Are you cold? Sit down by the fire! And then")
    [2, 3, 5]
    """
    lengths = []
    current = ""
    for ch in text:
        if ch in ".!?":
            n = len(current.split())
            if n > 0:
                lengths.append(n)
            current = ""
        else:
            current += ch
    return lengths


def capital_start(text: str) -> str:
    """
    Given a text in small letters, make the first letter of every sentence a capital one.
    A sentence starts at the beginning of the text and after ". ".

    Example:
    >>> capital_start("it rains. we stay here. good")
    'It rains. We stay here. Good'
    """
    parts = text.split(". ")
    for i in range(len(parts)):
        p = parts[i]
        if p:
            parts[i] = p[0].upper() + p[1:]
    return ". ".join(parts)


def questions_about(text, word):
    """
    Return how many questions of the text contain the given word. A question ends with "?",
    other sentences end with ".". The word has to be a whole word; case is ignored.

    questions_about("Is the bus late? The bus is late. Where is a Bus?", "bus") == 2
    questions_about("Busy?", "bus") == 0
    """
    cnt = 0
    tmp = []
    word = word.lower()
    for w in text.split():
        end = w[-1]
        tmp.append(w.strip(".?").lower())
        if end == "?":
            if word in tmp:
                cnt += 1
            tmp = []
        elif end == ".":
            tmp = []
    return cnt


def echo_words(sentence: str) -> list:
    """
    Find the words of a sentence that begin with the letter with which the word before ended.
    Return them in lower case, in the order of the sentence.

    echo_words("The eel left tired") -> ["eel", "left", "tired"]
    echo_words("one") -> []
    """
    words = sentence.lower().split()
    res = []
    for i in range(1, len(words)):
        before = words[i - 1]
        if before[-1] == words[i][0]:
            res.append(words[i])
    return res


def wrap_words(text: str, width: int) -> list:
    """
    Break a text into lines of at most width characters. A line holds as many words as
    possible, joined by a single space. A word that is longer than the width gets a line
    of its own.

    >>> wrap_words("we sail at dawn tomorrow", 8)
    ['we sail', 'at dawn', 'tomorrow']
    """
    lines = []
    line = ""
    for word in text.split():
        if line == "":
            line = word
        elif len(line) + 1 + len(word) <= width:
            line += " " + word
        else:
            lines.append(line)
            line = word
    if line != "":
        lines.append(line)
    return lines
