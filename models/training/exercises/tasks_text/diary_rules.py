def hide_names(text: str, names: list) -> str:
    """
    Before a diary is shown to others, the names in it are hidden: each word that is one of the names
    (whatever marks follow it) is written as its first letter and a dot for each further letter.

    >>> hide_names("Met Olga, Tom and Olgas dog.", ["Olga", "Tom"])
    'Met O..., T.. and Olgas dog.'
    """
    out = []
    for word in text.split(" "):
        core = word.rstrip(".,;:!?")
        tail = word[len(core):]
        if core in names:
            core = core[0] + "." * (len(core) - 1)
        out.append(core + tail)
    return " ".join(out)


def mood(entry: str) -> str:
    """
    Guess the mood of an entry: "happy" if it has more ":)" than ":(", "sad" if it is the other way
    round, otherwise "excited" if there are at least three "!", else "calm".

    >>> mood("Rain :( but cake :) :)"), mood("No!!!"), mood("Slept.")
    ('happy', 'excited', 'calm')
    """
    up, down = entry.count(":)"), entry.count(":(")
    if up > down:
        return "happy"
    if down > up:
        return "sad"
    return "excited" if entry.count("!") >= 3 else "calm"


def date_of(entry: str):
    """
    An entry begins with a date as "3.11. text" (day, month). Return (day, month), or None if there is
    no such date or it cannot be one (a day above 31, a month above 12, or zeros).

    >>> date_of("3.11. Snow")
    (3, 11)
    >>> date_of("32.1. ?") is None
    True
    """
    first = entry.split(" ")[0]
    if not first.endswith("."):
        return None
    parts = first[:-1].split(".")
    if len(parts) != 2 or not all(p.isdigit() for p in parts):
        return None
    day, month = int(parts[0]), int(parts[1])
    if not 1 <= day <= 31 or not 1 <= month <= 12:
        return None
    return day, month


def in_order(entries: list) -> bool:
    """
    Check if the dates of the entries never go back. Entries without a date do not count.

    >>> in_order(["3.1. a", "no date", "3.2. b"])
    True
    >>> in_order(["5.2. a", "9.1. b"])
    False
    """
    last = (0, 0)
    for entry in entries:
        date = date_of(entry)
        if date is None:
            continue
        day, month = date
        if (month, day) < last:
            return False
        last = (month, day)
    return True


def shorten_entry(text: str, limit: int) -> str:
    """
    Shorten a text to at most `limit` characters by leaving out whole words from its end; where something was
    left out, " ~" is appended, which counts too. If not even the first word fits, return "~".

    >>> shorten_entry("we went to the lake", 12)
    'we went to ~'
    >>> shorten_entry("short", 9)
    'short'
    >>> shorten_entry("extraordinary day", 6)
    '~'
    """
    if len(text) <= limit:
        return text
    words = text.split()
    while words:
        words.pop()
        line = " ".join(words) + " ~"
        if words and len(line) <= limit:
            return line
    return "~"
