from typing import Dict, List

PAD = {"a": "2", "b": "22", "c": "222", "d": "3", "e": "33", "f": "333"}


def type_on_pad(word: str) -> str:
    """
    Keys to press on an old phone for the letters a to f; a blank divides letters on the same key.
    >>> type_on_pad("bad")
    '22 23'
    >>> type_on_pad("ed")
    '33 3'
    """
    keys = ""
    for ch in word:
        presses = PAD[ch]
        if keys and keys[-1] == presses[0]:
            keys += " "
        keys += presses
    return keys


def mirror_case(message: str) -> str:
    """ Small letters are replaced by their mirror in the alphabet (a and z, b and y ...), capital
    letters become small, all other characters become a dash.
    >>> mirror_case("aY 1z")
    'zy--a'
    """
    out = []
    for ch in message:
        if ch.islower():
            out.append(chr(ord("a") + ord("z") - ord(ch)))
        elif ch.isupper():
            out.append(ch.lower())
        else:
            out.append("-")
    return "".join(out)


def keyword_alphabet(keyword: str) -> str:
    """Alphabet that starts with the letters of the keyword, each letter once.
    >>> keyword_alphabet("banana")[:6]
    'bancde'
    """
    result = ""
    for ch in keyword.lower() + "abcdefghijklmnopqrstuvwxyz":
        if ch.isalpha() and ch not in result:
            result += ch
    return result


def repeat_key(text: str, key: str) -> str:
    """
    Add the letters of a repeated key to a text in small letters (a counts 0, b counts 1 ...).
    >>> repeat_key("aaaa", "bc")
    'bcbc'
    >>> repeat_key("zoo", "b")
    'app'
    """
    out = ""
    for i, ch in enumerate(text):
        shift = ord(key[i % len(key)]) - ord("a")
        out += chr((ord(ch) - ord("a") + shift) % 26 + ord("a"))
    return out


def hidden_message(text: str) -> str:
    """First letters of all lines.
    >>> hidden_message("Hello\\nEverybody\\n\\nLet us\\nPaint")
    'HELP'
    """
    return "".join(line[0] for line in text.split("\n") if line)


def pack(line: str) -> str:
    # runs of more than two equal characters become "*", the count as one digit and the character
    out = ""
    i = 0
    while i < len(line):
        n = 1
        while i + n < len(line) and line[i + n] == line[i] and n < 9:
            n += 1
        if n > 2:
            out += "*" + str(n) + line[i]
        else:
            out += line[i] * n
        i += n
    return out


def unpack(line: str) -> str:
    """Reverse of pack.
    >>> unpack("ab*5cd")
    'abcccccd'
    >>> unpack(pack("zzzzzzzzzzzz!"))
    'zzzzzzzzzzzz!'
    """
    out = ""
    i = 0
    while i < len(line):
        if line[i] == "*":
            out += line[i + 2] * int(line[i + 1])
            i += 3
        else:
            out += line[i]
            i += 1
    return out


def substitute(text: str, table: Dict[str, str]) -> str:
    """Replace characters according to a table; others are kept.
    >>> substitute("hello", {"l": "1", "o": "0"})
    'he110'
    """
    return "".join(table.get(ch, ch) for ch in text)


def in_columns(text: str, n: int) -> List[str]:
    """Write the text in rows of n characters and read the columns.
    >>> in_columns("abcdefg", 3)
    ['adg', 'be', 'cf']
    """
    return [text[i::n] for i in range(n)]


def parity_bits(bits: str) -> str:
    """Add a bit so that the number of ones is even."""
    return bits + ("1" if bits.count("1") % 2 else "0")
