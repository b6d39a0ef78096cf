from typing import List


def double_stamps(text: str) -> List[int]:
    """
    A clerk stamps a text letter by letter and sometimes stamps twice. Given the text on paper, return
    the places where a letter stands directly after the same letter, unless the word is one of those
    which have a double letter rightly: words that end with "ll" or "ss" are right at their end.

    >>> double_stamps("hiill full")
    [2]
    """
    places = []
    for i in range(1, len(text)):
        if text[i] != text[i - 1] or not text[i].isalpha():
            continue
        at_end = i == len(text) - 1 or not text[i + 1].isalpha()
        if at_end and text[i] in "ls":
            continue
        places.append(i)
    return places


def worn_out(text: str, life: int) -> str:
    """
    Every stamp can be used `life` times, after this its letter leaves only "_" on the paper. Blanks
    need no stamp. A life below 1 leaves only "_".

    >>> worn_out("anna has an apple", 3)
    'anna has _n _pple'
    """
    used = {}
    out = []
    for ch in text:
        if ch == " ":
            out.append(ch)
            continue
        used[ch] = used.get(ch, 0) + 1
        out.append(ch if used[ch] <= life else "_")
    return "".join(out)


def first_worn(text: str, life: int):
    """Return the letter that is worn out first when the text is stamped over and over again, or None
    for a text without letters.

    >>> first_worn("abcb", 3)
    'b'
    """
    letters = [ch for ch in text if ch != " "]
    if not letters:
        return None
    used = {}
    i = 0
    while True:
        ch = letters[i % len(letters)]
        used[ch] = used.get(ch, 0) + 1
        if used[ch] >= life:
            return ch
        i += 1


def upside_down(text: str) -> str:
    """
    Some stamps are held upside down: "b" and "q", "d" and "p", "n" and "u", "6" and "9" are exchanged,
    when they stand next to a blank or at an end of the text.

    >>> upside_down("bad nod")
    'qap uop'
    """
    pairs = "bqdpnu69"
    res = ""
    for i, ch in enumerate(text):
        k = pairs.find(ch)
        left = i == 0 or text[i - 1] == " "
        right = i == len(text) - 1 or text[i + 1] == " "
        if k >= 0 and (left or right):
            ch = pairs[k + 1] if k % 2 == 0 else pairs[k - 1]
        res += ch
    return res


def box_order(stamps: str) -> str:
    """
    Put stamps in a box: small letters first, then capitals, then digits, then everything else; within
    each class in order of their codes.

    >>> box_order("b1A?a0")
    'abA01?'
    """
    def group(ch):
        if ch.islower():
            return 0
        if ch.isupper():
            return 1
        return 2 if ch.isdigit() else 3

    return "".join(sorted(stamps, key=lambda ch: (group(ch), ch)))


def date_stamp(day: int, month: int, year: int) -> str:
    """
    The date stamp shows day and year with two digits each and the month with three letters. A month
    that does not exist gives "??".

    >>> date_stamp(3, 11, 2024), date_stamp(3, 13, 2024)
    ('03NOV24', '??')
    """
    names = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"
    if not 1 <= month <= 12:
        return "??"
    k = 3 * (month - 1)
    return f"{day:02d}{names[k:k + 3]}{year % 100:02d}"
