from typing import List, Optional


def unique_guests(guests: List[str]) -> List[str]:
    """Remove guests that were entered twice, keeping the first entry; case and spaces don't matter.

    >>> unique_guests(["Eva", " eva", "Tom"])
    ['Eva', 'Tom']
    """
    seen = set()
    result = []
    for guest in guests:
        key = guest.strip().lower()
        if key not in seen:
            seen.add(key)
            result.append(guest)
    return result


def keep_last(entries: List[str]) -> List[str]:
    """Keep only the last appearance of each entry, in the order of those appearances.

    >>> keep_last(["a", "b", "a", "c"])
    ['b', 'a', 'c']
    """
    result = []
    for i in range(len(entries)):
        if entries[i] not in entries[i + 1:]:
            result.append(entries[i])
    return result


def squeeze_log(lines):
    """Replace equal log lines that follow each other by one line with a counter.

    >>> squeeze_log(["ping", "ping", "ok", "ping"])
    ['ping (x2)', 'ok', 'ping']
    """
    out = []
    i = 0
    while i < len(lines):
        n = 1
        while i + n < len(lines) and lines[i + n] == lines[i]:
            n += 1
        if n > 1:
            out.append(f"{lines[i]} (x{n})")
        else:
            out.append(lines[i])
        i += n
    return out


def doubled_word(sentence: str) -> Optional[str]:
    """Find the first word that is typed twice in a row, or None.

    >>> doubled_word("we went to to the lake")
    'to'
    """
    words = sentence.lower().split()
    for i in range(1, len(words)):
        if words[i] == words[i - 1]:
            return words[i]
    return None


def only_once(votes: List[str]) -> List[str]:
    """Names that received exactly one vote, in order.

    >>> only_once(["Li", "Jo", "Li", "Ab"])
    ['Jo', 'Ab']
    """
    counts = {}
    for vote in votes:
        counts[vote] = counts.get(vote, 0) + 1
    return [name for name in counts if counts[name] == 1]


def rename_repeats(columns):
    """Give repeated column names a number so that all of them differ.

    >>> rename_repeats(["x", "y", "x", "x"])
    ['x', 'y', 'x_2', 'x_3']
    """
    seen = {}
    res = []
    for name in columns:
        seen[name] = seen.get(name, 0) + 1
        if seen[name] == 1:
            res.append(name)
        else:
            res.append(name + "_" + str(seen[name]))
    return res


def new_words(known, text):
    """Words of a text that a learner does not know yet, each once and sorted.

    >>> new_words(["the", "cat"], "the cat saw the owl")
    ['owl', 'saw']
    """
    return sorted(set(text.split()) - set(known))


def all_different(codes: List[str]) -> bool:
    """True if no two coupon codes are equal apart from their dashes.

    >>> all_different(["AB-12", "AB13"])
    True
    >>> all_different(["AB-12", "A-B12"])
    False
    """
    plain = [code.replace("-", "") for code in codes]
    return len(set(plain)) == len(plain)


def remove_seen(stream, history):
    # news that are not in the history; the history grows with them
    fresh = []
    for item in stream:
        if item in history:
            continue
        history.append(item)
        fresh.append(item)
    return fresh
