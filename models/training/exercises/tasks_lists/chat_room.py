from typing import Dict, List, Optional, Tuple


def unread(messages: List[Tuple[int, str]], last_seen: int, me: str) -> int:
    """
    Messages are tuples (time, author). Count the messages that came after last_seen and were not
    written by me.

    unread([(1, "Al"), (5, "Bo"), (6, "me"), (7, "Al")], 4, "me") == 2
    unread([], 0, "me") == 0
    """
    cnt = 0
    for time, author in messages:
        if time > last_seen and author != me:
            cnt += 1
    return cnt


def merge_bursts(messages: List[Tuple[str, str]]) -> List[Tuple[str, str]]:
    """
    When the same author writes several messages directly one after another, join them into a
    single message with ". " between the texts. Return the new list of tuples (author, text).

    >>> merge_bursts([("Al", "Hi"), ("Al", "You there?"), ("Bo", "Yes"), ("Al", "Good")])
    [('Al', 'Hi. You there?'), ('Bo', 'Yes'), ('Al', 'Good')]
    >>> merge_bursts([])
    []
    """
    out = []
    for author, text in messages:
        if out and out[-1][0] == author:
            out[-1] = (author, out[-1][1] + ". " + text)
        else:
            out.append((author, text))
    return out


def mentions(texts: List[str]) -> List[Tuple[str, int]]:
    """
    Find the names that are mentioned with "@" in front, like "@bo". Return tuples (name, number
    of texts in which the name occurs), most mentioned first, then by name. Punctuation at the
    end of the word (".,!?:") does not belong to the name.

    mentions(["hi @bo!", "@al @bo @bo", "no one @"]) == [("bo", 2), ("al", 1)]
    """
    counts = {}
    for text in texts:
        names = set()
        for word in text.split():
            if word.startswith("@"):
                name = word[1:].rstrip(".,!?:")
                if name:
                    names.add(name)
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    return sorted(counts.items(), key=lambda p: (-p[1], p[0]))


def fastest_reply(messages: List[Tuple[int, str]]) -> Optional[Tuple[str, int]]:
    """
    A reply is a message whose author differs from the author of the message directly before it.
    Return (author, seconds) of the reply with the smallest distance in time; the first one of
    several. Return None if there is no reply.

    Examples:
    fastest_reply([(0, "Al"), (9, "Bo"), (12, "Al"), (13, "Al")]) == ("Al", 3)
    fastest_reply([(0, "Al")]) == None
    """
    best = None
    for i in range(1, len(messages)):
        time, author = messages[i]
        before, other = messages[i - 1]
        if author == other:
            continue
        if best is None or time - before < best[1]:
            best = (author, time - before)
    return best


def mute(texts: List[str], bad: List[str]) -> List[str]:
    """
    Replace each word that is in the list bad (without regard to case) by stars of the same
    length. The words are separated by single blanks.

    mute(["Oh rats again", "fine"], ["rats"]) == ["Oh **** again", "fine"]
    """
    lower = [b.lower() for b in bad]
    res = []
    for text in texts:
        words = text.split(" ")
        for i in range(len(words)):
            if words[i].lower() in lower:
                words[i] = "*" * len(words[i])
        res.append(" ".join(words))
    return res


def threads(replies: Dict[int, Optional[int]]) -> Dict[int, int]:
    """
    replies maps each message number to the number of the message it answers, or to None if it
    opens a thread. Return a dictionary from the opening messages to the number of messages in
    their thread, the opening one included.

    >>> threads({1: None, 2: 1, 3: 2, 4: None})
    {1: 3, 4: 1}
    """
    sizes = {}
    for m in replies:
        top = m
        while replies[top] is not None:
            top = replies[top]
        sizes[top] = sizes.get(top, 0) + 1
    return sizes
