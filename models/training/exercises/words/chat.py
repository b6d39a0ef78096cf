from typing import Dict, List


def mentions(text: str) -> List[str]:
    """Collect the names that are mentioned with '@' in a message.

    >>> mentions("hi @lea and @tom, come!")
    ['lea', 'tom']
    """
    names = []
    for word in text.split():
        if word.startswith("@") and len(word) > 1:
            names.append(word[1:].rstrip(",.!?:"))
    return names


def hashtags(text: str) -> List[str]:
    """Return the tags of a post, in lower case and without repeats, in order.

    >>> hashtags("#Sun and #sea and #sun")
    ['sun', 'sea']
    """
    tags = []
    i = 0
    while i < len(text):
        if text[i] == "#":
            j = i + 1
            while j < len(text) and text[j].isalnum():
                j += 1
            tag = text[i + 1:j].lower()
            if tag != "" and tag not in tags:
                tags.append(tag)
            i = j
        else:
            i += 1
    return tags


def parse_command(text: str):
    """Split '/kick bob 5' into the command and its arguments; None for normal text.

    >>> parse_command("/kick bob 5")
    ('kick', ['bob', '5'])
    >>> parse_command("hello") is None
    True
    """
    if not text.startswith("/"):
        return None
    parts = text[1:].split()
    if len(parts) == 0:
        return None
    return parts[0], parts[1:]


def talkers(lines: List[str]) -> Dict[str, int]:
    """Count the words each person wrote in lines like 'ann: good morning'.

    >>> talkers(["ann: good morning", "bob: hi", "ann: tea?"])
    {'ann': 3, 'bob': 1}
    """
    words = {}
    for line in lines:
        name, text = line.split(":", 1)
        words[name] = words.get(name, 0) + len(text.split())
    return words


def calm_down(text: str) -> str:
    """Shorten runs of '!' or '?' to a single mark.

    >>> calm_down("what??? no!!")
    'what? no!'
    """
    result = ""
    for ch in text:
        if ch in "!?" and result.endswith(ch):
            continue
        result += ch
    return result


def censor(text, bad_words):
    """Replace the letters of bad words with stars, whatever their case.

    >>> censor("Darn this darn mud", ["darn"])
    '**** this **** mud'
    """
    out = []
    for word in text.split(" "):
        if word.lower() in bad_words:
            out.append("*" * len(word))
        else:
            out.append(word)
    return " ".join(out)


def reply_chain(parents, message):
    """Follow the replies from a message up to the first post and return the ids on the way.

    >>> reply_chain({"c": "b", "b": "a"}, "c")
    ['c', 'b', 'a']
    """
    chain = [message]
    while message in parents:
        message = parents[message]
        chain.append(message)
    return chain


def unread_label(n: int) -> str:
    # text of the little badge
    if n == 0:
        return ""
    if n > 99:
        return "99+"
    return str(n)


def expand_short(text, table):
    """Replace chat abbreviations by the words of a table.

    >>> expand_short("brb tea", {"brb": "be right back"})
    'be right back tea'
    """
    return " ".join(table.get(word, word) for word in text.split())


def last_message_of(lines, name):
    """Text of the newest line of one person; the newest line is the last, '' if there is none."""
    for line in reversed(lines):
        who, text = line.split(": ", 1)
        if who == name:
            return text
    return ""
