from typing import Dict, List, Optional


def entry_date(line: str) -> Optional[str]:
    """
    A line of a diary may begin with a date such as "3.7.: went home". Return the date with two digits for
    the day and the month, "03.07.", or None if the line does not begin with a date and a colon.

    >>> entry_date("3.7.: went home")
    '03.07.'
    >>> entry_date("we met: Tom") is None
    True
    """
    k = line.find(":")
    if k == -1:
        return None
    parts = line[:k].split(".")
    if len(parts) != 3 or parts[2] != "":
        return None
    day, month = parts[0], parts[1]
    if not day.isdigit() or not month.isdigit():
        return None
    return day.zfill(2) + "." + month.zfill(2) + "."


def mood_of(entry: str, good: List[str], bad: List[str]) -> int:
    """
    Give an entry of the diary a mood: each good word counts 1, each bad word counts -1, and a "not"
    directly before a word turns its value around. Marks at the end of the words are ignored.

    mood_of("Nice day, not bad.", ["nice"], ["bad"]) == 2
    mood_of("not nice", ["nice"], ["bad"]) == -1
    """
    mood = 0
    prev = ""
    for w in entry.lower().split():
        w = w.rstrip(".,!?")
        value = 0
        if w in good:
            value = 1
        elif w in bad:
            value = -1
        if prev == "not":
            value = -value
        mood += value
        prev = w
    return mood


def people_met(entries, names):
    """
    Given the entries of a diary and a list of names, return the names sorted by the number of entries in
    which they are mentioned, the most frequent first; names which are never mentioned are left out. Names
    with the same number stay in the order of the list.

    people_met(["Tom and Eva came", "Eva, again", "rain"], ["Tom", "Bo", "Eva"]) == ["Eva", "Tom"]
    """
    cnt = {}
    for n in names:
        cnt[n] = 0
        for e in entries:
            words = [w.strip(",.!") for w in e.split()]
            if n in words:
                cnt[n] += 1
    return sorted([n for n in names if cnt[n] > 0], key=lambda n: -cnt[n])


def shorten(entry: str, limit: int) -> str:
    """
    Return the entry if it has at most limit characters. Otherwise cut it at the end of a word and add
    "..." so that the whole has at most limit characters. If not even one word fits, return "...".

    >>> shorten("we walked along the sea", 16)
    'we walked...'
    """
    if len(entry) <= limit:
        return entry
    res = ""
    for w in entry.split():
        longer = w if res == "" else res + " " + w
        if len(longer) + 3 > limit:
            break
        res = longer
    return res + "..."


def secret_entry(entry: str, key: int) -> str:
    """
    Every key-th word of an entry is secret. Return the secret words, joined with spaces (key 3: the third
    word, the sixth word ...).

    secret_entry("we go to town on May the first", 3) => "to May"
    """
    words = entry.split()
    res = []
    for i in range(key - 1, len(words), key):
        res.append(words[i])
    return " ".join(res)


def habit_days(entries: Dict[str, str], habit: str) -> List[str]:
    """Return the days (keys) whose entry contains the habit, in the order of the dictionary."""
    return [day for day, text in entries.items() if habit.lower() in text.lower()]
