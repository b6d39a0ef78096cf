from typing import Dict, List


def speaker(line: str) -> str:
    """
    A line of a chat looks like "[12:04] Mia: hello". Return the name of the speaker. If the
    line has no name (it is a message of the system), return "system".

    >>> speaker("[12:04] Mia: hello")
    'Mia'
    >>> speaker("[12:05] Tom has left")
    'system'
    """
    end = line.find("] ")
    rest = line[end + 2:]
    colon = rest.find(": ")
    if colon == -1:
        return "system"
    return rest[:colon]


def words_per_speaker(lines: List[str]) -> Dict[str, int]:
    """
    Given the lines of a chat in the form "name: words of the message", return a dictionary
    with the number of words that every name has written. Lines without ": " are ignored.

    Example:
    words_per_speaker(["Mia: hi there", "Tom: hi", "Mia: ok"]) == {"Mia": 3, "Tom": 1}
    """
    counts = {}
    for line in lines:
        if ": " not in line:
            continue
        name, message = line.split(": ", 1)
        n = len(message.split())
        counts[name] = counts.get(name, 0) + n
    return counts


def mentioned(message: str) -> List[str]:
    """
    Find all the names that are mentioned with "@" in a message. A name consists of the letters
    and digits after the "@". Each name is returned once, in small letters, in the order in
    which they appear. A lonely "@" is no name.

    >>> mentioned("@Tom and @mia2, where is @tom? @ home")
    ['tom', 'mia2']
    """
    names = []
    i = 0
    while i < len(message):
        if message[i] != "@":
            i += 1
            continue
        j = i + 1
        while j < len(message) and message[j].isalnum():
            j += 1
        name = message[i + 1:j].lower()
        if name and name not in names:
            names.append(name)
        i = j
    return names


def is_shouting(msg):
    """
    A message is shouting if it has at least two letters more in upper case than in lower
    case, or if it ends with three exclamation marks or more.

    is_shouting("STOP it") == True
    is_shouting("Wow!!!") == True
    is_shouting("OK ok") == False
    """
    if msg.endswith("!!!"):
        return True
    up = 0
    low = 0
    for c in msg:
        if c.isupper():
            up += 1
        elif c.islower():
            low += 1
    return up - low >= 2


def hide_words(message: str, secret: List[str]) -> str:
    """
    Replace in the message each word of the secret list by its first letter and dots for all
    the other letters. Words are separated by single spaces; upper and lower case are equal.

    hide_words("the Code is 77", ["code"]) => "the C... is 77"
    """
    low = [w.lower() for w in secret]
    out = []
    for word in message.split(" "):
        if word.lower() in low:
            out.append(word[0] + "." * (len(word) - 1))
        else:
            out.append(word)
    return " ".join(out)
