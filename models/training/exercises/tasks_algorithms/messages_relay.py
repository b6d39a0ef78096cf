from typing import Dict, List, Tuple


def reach_times(contacts: Dict[str, List[str]], first: str) -> Dict[str, int]:
    """
    A piece of news starts with one person at minute 0. Everybody who knows it calls his
    contacts one after the other in the order of the list, one call per minute, starting
    in the minute after he heard it. Return when each person hears it for the first time.

    >>> reach_times({"Ann": ["Bob", "Cid"], "Bob": ["Dan"]}, "Ann")
    {'Ann': 0, 'Bob': 1, 'Cid': 2, 'Dan': 2}
    """
    heard = {first: 0}
    queue = [first]
    while queue:
        queue.sort(key=lambda p: heard[p])
        person = queue.pop(0)
        minute = heard[person]
        for friend in contacts.get(person, []):
            minute += 1
            if friend not in heard or minute < heard[friend]:
                heard[friend] = minute
                queue.append(friend)
    return heard


def squeeze(msg):
    """
    To save paper, letters that are repeated three times or more are written as the letter
    and the count in round brackets. Shorter runs are left alone.

    squeeze("aaab") == "a(3)b"
    squeeze("bookkeeper") == "bookkeeper"
    squeeze("") == ""
    """
    out = ""
    i = 0
    while i < len(msg):
        j = i
        while j < len(msg) and msg[j] == msg[i]:
            j += 1
        run = j - i
        if run >= 3:
            out += msg[i] + "(" + str(run) + ")"
        else:
            out += msg[i] * run
        i = j
    return out


def stretch(short):
    """Write out what squeeze has shortened.

    stretch("a(3)b") == "aaab"
    stretch("x(12)") == "xxxxxxxxxxxx"
    """
    out = ""
    i = 0
    while i < len(short):
        if short[i] == "(":
            close = short.index(")", i)
            out += out[-1] * (int(short[i + 1:close]) - 1)
            i = close + 1
        else:
            out += short[i]
            i += 1
    return out


def check_letter(text: str) -> str:
    """
    Append a check letter to a message: give the letters a to z the values 0 to 25,
    multiply each value by its position (1, 2, 3, ... counted over the letters only),
    and turn the sum modulo 26 into a capital letter. Other signs are kept but don't count.

    >>> check_letter("ab c")
    'ab cI'
    """
    total = 0
    pos = 0
    for c in text.lower():
        if 'a' <= c <= 'z':
            pos += 1
            total += pos * (ord(c) - ord('a'))
    return text + chr(ord('A') + total % 26)


def split_parts(message: str, size: int) -> List[str]:
    """
    Cut a message into parts that fit on a strip of `size` signs, a prefix such as "2/3:"
    included. There are at most 9 parts. Raise a ValueError if these are not enough.

    >>> split_parts("meet me at noon", 10)
    ['1/3:meet m', '2/3:e at n', '3/3:oon']
    """
    room = size - 4
    if room < 1 or len(message) > 9 * room:
        raise ValueError("strip too short")
    pieces = [message[i:i + room] for i in range(0, len(message), room)]
    n = len(pieces)
    return [f"{k}/{n}:{piece}" for k, piece in enumerate(pieces, 1)]


def lost_parts(parts: List[str]) -> Tuple[int, ...]:
    """Given some parts made by split_parts, return the numbers of the parts that are missing.

    >>> lost_parts(["3/4:x", "1/4:y"])
    (2, 4)
    """
    if not parts:
        return ()
    n = int(parts[0][2])
    seen = [int(p[0]) for p in parts]
    return tuple(k for k in range(1, n + 1) if k not in seen)
