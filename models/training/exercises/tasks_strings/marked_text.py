def bold_words(text: str) -> list:
    """
    In a text, parts between two stars are bold. Return the list of the words that are bold. A star without
    a partner, the last one of an odd number, is an ordinary character and changes nothing.

    >>> bold_words("a *very big* dog *ran* off")
    ['very', 'big', 'ran']
    >>> bold_words("5 * 3")
    []
    """
    parts = text.split("*")
    if len(parts) % 2 == 0:
        parts[-2] = parts[-2] + parts[-1]
        parts.pop()
    words = []
    for i in range(1, len(parts), 2):
        words += parts[i].split()
    return words


def nested_quotes_ok(text: str) -> bool:
    """
    A text uses "<<" and ">>" as outer quotes and "<" and ">" as inner quotes. Check if the quotes are
    right: inner quotes are only allowed inside of outer ones, and no quote contains another of its own
    kind.

    nested_quotes_ok("<<he said <no> twice>>") == True
    nested_quotes_ok("say <no>") == False
    """
    outer = False
    inner = False
    i = 0
    while i < len(text):
        two = text[i:i + 2]
        if two == "<<":
            if outer:
                return False
            outer = True
            i += 2
        elif two == ">>" and not inner:
            if not outer:
                return False
            outer = False
            i += 2
        elif text[i] == "<":
            if not outer or inner:
                return False
            inner = True
            i += 1
        elif text[i] == ">":
            if not inner:
                return False
            inner = False
            i += 1
        else:
            i += 1
    return not outer and not inner


def apply_edits(text):
    """
    An editor marks what has to go with "-[" and "]", and what has to come in with "+[" and "]". Return the
    text after these changes. The marks are never nested and always closed.

    apply_edits("the -[old ]+[new ]map") == "the new map"
    """
    res = ""
    i = 0
    while i < len(text):
        start = text[i:i + 2]
        if start == "-[" or start == "+[":
            end = text.index("]", i)
            if start == "+[":
                res += text[i + 2:end]
            i = end + 1
        else:
            res += text[i]
            i += 1
    return res


def headings(lines: list) -> list:
    """
    A heading is a line which starts with one or more ">" and a space. Return the headings with numbers: a
    heading of the first level gets "1", "2", ..., one of the second level "1.1", "1.2", ...

    Note: deeper levels are not used.

    headings(["> Start", ">> Plan", "text", ">> Team", "> End"])
    == ["1 Start", "1.1 Plan", "1.2 Team", "2 End"]
    """
    a = 0
    b = 0
    out = []
    for line in lines:
        if line.startswith("> "):
            a += 1
            b = 0
            out.append(str(a) + " " + line[2:])
        elif line.startswith(">> "):
            b += 1
            out.append(str(a) + "." + str(b) + " " + line[3:])
    return out


def drop_footnotes(text: str) -> str:
    """Remove all footnote marks like "[12]" from the text; brackets with other contents stay."""
    out = ""
    i = 0
    while i < len(text):
        if text[i] == "[":
            j = text.find("]", i)
            if j > 0 and text[i + 1:j].isdigit():
                i = j + 1
                continue
        out += text[i]
        i += 1
    return out
