def pack(fields: list) -> str:
    """
    A radio sends a list of texts as one string: before every text stands its length with two digits. Texts
    with more than 99 characters are cut after 99. Return the string for the list of texts.

    >>> pack(["sea", "", "7"])
    '03sea00017'
    """
    out = ""
    for field in fields:
        part = field[:99]
        size = str(len(part))
        if len(size) == 1:
            size = "0" + size
        out += size + part
    return out


def unpack(message: str):
    """
    Split a message of the form "03sea017" (always two digits for the length and then so many characters)
    into the list of its texts. Return None if the message is damaged, that is if it ends too early or the
    length is no number.

    >>> unpack("03sea00017")
    ['sea', '', '7']
    >>> unpack("05sea") is None
    True
    """
    fields = []
    i = 0
    while i < len(message):
        size = message[i:i + 2]
        if len(size) < 2 or not size.isdigit():
            return None
        n = int(size)
        i += 2
        if i + n > len(message):
            return None
        fields.append(message[i:i + n])
        i += n
    return fields


def escape(text: str) -> str:
    """
    In a protocol ";" ends a message, so that it may not occur in a text. Replace every "!" by "!e" and
    every ";" by "!s".

    escape("wow!;") == "wow!e!s"
    """
    res = ""
    for c in text:
        if c == "!":
            res += "!e"
        elif c == ";":
            res += "!s"
        else:
            res += c
    return res


def unescape(text):
    """
    Undo the function escape: "!e" becomes "!" and "!s" becomes ";". A "!" before anything else, or at the
    end, is an error and raises a ValueError.

    unescape("wow!e!s") == "wow!;"
    """
    res = ""
    i = 0
    while i < len(text):
        if text[i] != "!":
            res += text[i]
            i += 1
            continue
        nxt = text[i + 1:i + 2]
        if nxt == "e":
            res += "!"
        elif nxt == "s":
            res += ";"
        else:
            raise ValueError("bad escape at " + str(i))
        i += 2
    return res


def vote_bits(a: str, b: str, c: str) -> str:
    """
    A message of "0" and "1" was sent three times, and each copy may have errors. For every place take the
    sign that at least two of the copies have. The copies are equally long.

    vote_bits("1010", "1000", "0010") -> "1010"
    """
    res = ""
    for x, y, z in zip(a, b, c):
        if x == y or x == z:
            res += x
        else:
            res += y
    return res


def mark_errors(blocks: list) -> list:
    """
    Each block has a text of zeros and ones and as its last character a sign that makes the number of ones
    even. Return the list of the texts without the last sign, where a wrong block is replaced by "?" for
    each of its characters.

    mark_errors(["1010", "1110"]) => ["101", "???"]
    mark_errors(["11"]) => ["1"]
    """
    res = []
    for block in blocks:
        text = block[:-1]
        if block.count("1") % 2 == 0:
            res.append(text)
        else:
            res.append("?" * len(text))
    return res
