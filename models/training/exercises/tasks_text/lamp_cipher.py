def lamp_encode(text: str) -> str:
    """
    The lamp cipher of the harbour: the first letter of every word goes one step on in the
    alphabet, the second two steps, the third three steps and so on ("z" is followed by "a").
    Only lower-case letters change; everything that is no letter stays and begins a new word.

    >>> lamp_encode("abc")
    'bdf'
    >>> lamp_encode("zz, aa")
    'ab, bc'
    """
    out = ""
    step = 0
    for ch in text:
        if "a" <= ch <= "z":
            step += 1
            out += chr((ord(ch) - ord("a") + step) % 26 + ord("a"))
        else:
            step = 0
            out += ch
    return out


def lamp_decode(text: str) -> str:
    """
    Take back what lamp_encode did.

    >>> lamp_decode("bdf")
    'abc'
    >>> lamp_decode(lamp_encode("ships at dawn"))
    'ships at dawn'
    """
    out = ""
    step = 0
    for ch in text:
        if "a" <= ch <= "z":
            step += 1
            out += chr((ord(ch) - ord("a") - step) % 26 + ord("a"))
        else:
            step = 0
            out += ch
    return out


def swap_halves(text: str) -> str:
    """
    Write the second half of the message before the first. With an odd length the middle
    character stays in the middle.

    >>> swap_halves("abcd")
    'cdab'
    >>> swap_halves("abxcd")
    'cdxab'
    >>> swap_halves("q")
    'q'
    """
    n = len(text)
    if n < 2:
        return text
    half = n // 2
    middle = text[half] if n % 2 == 1 else ""
    return text[n - half:] + middle + text[:half]


def rank_shift(text: str) -> str:
    """
    Shift every letter by the number of times the same letter has already occurred in the text.
    The first "a" stays "a", the second becomes "b", the third "c". Upper-case letters become
    lower-case first; other characters are dropped.

    Example:
        rank_shift("Anna") == "anob"

    >>> rank_shift("Anna")
    'anob'
    >>> rank_shift("zz!")
    'za'
    """
    seen = {}
    res = []
    for ch in text.lower():
        if not ch.isalpha():
            continue
        k = seen.get(ch, 0)
        res.append(chr((ord(ch) - 97 + k) % 26 + 97))
        seen[ch] = k + 1
    return "".join(res)


def mirror_hours(text: str, hour: int) -> str:
    """
    Before noon (hour < 12) the letters of a message are mirrored in the alphabet: "a" and "z" change
    places, "b" and "y", and so on. From noon on only every second letter is mirrored, beginning with
    the first one. Blanks and marks are kept and not counted. An hour outside of 0 to 23 gives None.

    >>> mirror_hours("abc", 8)
    'zyx'
    >>> mirror_hours("ab, c", 15)
    'zb, x'
    >>> mirror_hours("abc", 24) is None
    True
    """
    if not 0 <= hour <= 23:
        return None
    res = ""
    letters = 0
    for ch in text:
        if not "a" <= ch <= "z":
            res += ch
            continue
        letters += 1
        if hour < 12 or letters % 2 == 1:
            res += chr(ord("a") + ord("z") - ord(ch))
        else:
            res += ch
    return res
