from typing import List


def spoken_share(text: str) -> int:
    """
    Return how many percent of the words of a text are spoken, that is, stand between quotation marks,
    rounded down. A mark that is never closed speaks to the end. A text without words gives 0.

    >>> spoken_share('He said "no never" and left')
    33
    >>> spoken_share("")
    0
    """
    spoken = 0
    total = 0
    for i, piece in enumerate(text.split('"')):
        n = len(piece.split())
        total += n
        if i % 2 == 1:
            spoken += n
    if total == 0:
        return 0
    return spoken * 100 // total


def nice_quotes(text: str) -> str:
    """
    Replace plain marks by pointed ones: the first, third ... becomes "<<", the second, fourth ... ">>".
    With an odd number of marks the text is not touched.

    >>> nice_quotes('a "b" c')
    'a <<b>> c'
    >>> nice_quotes('a "b')
    'a "b'
    """
    if text.count('"') % 2 == 1:
        return text
    pieces = text.split('"')
    out = pieces[0]
    for i in range(1, len(pieces)):
        out += ("<<" if i % 2 == 1 else ">>") + pieces[i]
    return out


def who_speaks(lines: List[str]) -> List[str]:
    """
    In a play a line reads "ANNA: Where is he?". A line without a name in capitals and a colon belongs
    to the speaker before. Return the speaker of each line; lines before the first speaker belong to "".

    >>> who_speaks(["Night.", "ANNA: Who?", "Tell me: who?", "BOB: Me."])
    ['', 'ANNA', 'ANNA', 'BOB']
    """
    speakers = []
    current = ""
    for line in lines:
        name, colon, _ = line.partition(":")
        if colon and name.isupper():
            current = name
        speakers.append(current)
    return speakers


def ending_mark(sentence: str) -> str:
    """
    Choose the mark for a sentence that has none: "?" if it begins with a question word (who, what,
    where, when, why, how), "!" if it has at most two words, "." otherwise. A sentence that ends with a
    mark is returned unchanged, an empty one too.

    >>> ending_mark("where are you"), ending_mark("stop it"), ending_mark("we are at home")
    ('where are you?', 'stop it!', 'we are at home.')
    """
    if not sentence or sentence[-1] in ".!?":
        return sentence
    words = sentence.lower().split()
    if words and words[0] in ("who", "what", "where", "when", "why", "how"):
        return sentence + "?"
    return sentence + ("!" if len(words) <= 2 else ".")


def unquote_lines(mail: List[str], depth: int) -> List[str]:
    """
    In a mail quoted lines begin with ">", quotes of quotes with ">>". Return the lines with exactly the
    given depth, without their marks and blanks at the ends.

    >>> unquote_lines(["hi", "> hello", ">> old", "> bye"], 1)
    ['hello', 'bye']
    """
    res = []
    for line in mail:
        level = len(line) - len(line.lstrip(">"))
        if level == depth:
            res.append(line[level:].strip())
    return res


def move_asides(text: str) -> str:
    """
    What stands in parentheses is moved to the end of the text, as numbered notes: "(1)" takes its place
    and " / 1: aside" is appended. An open parenthesis without an end is left as it is.

    >>> move_asides("She (my aunt) sings (badly)")
    'She (1) sings (2) / 1: my aunt / 2: badly'
    >>> move_asides("plain")
    'plain'
    """
    body = ""
    notes = ""
    n = 0
    i = 0
    while i < len(text):
        end = text.find(")", i)
        if text[i] != "(" or end < 0:
            body += text[i]
            i += 1
            continue
        n += 1
        body += "(" + str(n) + ")"
        notes += " / " + str(n) + ": " + text[i + 1:end]
        i = end + 1
    return body + notes


def loudness(text):
    # every "!" counts 2, every word in capitals counts 1
    return 2 * text.count("!") + sum(1 for w in text.split() if w.isupper() and len(w) > 1)
