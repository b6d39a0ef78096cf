KEYS = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]


def hand_changes(word: str) -> int:
    """
    The first five letters of each row are typed with the left hand, the others with the right one.
    Return how often the hand changes while a word is typed. Characters that are not on the keyboard are
    passed over.

    >>> hand_changes("lap")
    2
    >>> hand_changes("dad")
    0
    """
    changes = 0
    last = None
    for ch in word.lower():
        for row in ROWS:
            if ch not in row:
                continue
            hand = "left" if row.index(ch) < 5 else "right"
            if last is not None and hand != last:
                changes += 1
            last = hand
    return changes


def key_places(word: str) -> str:
    """
    Write the place of each letter on the keyboard: the row as "u" (upper), "m" (middle) or "l" (lower)
    and the number of the key from 1, but 0 for the tenth. Other characters are written as "--".

    >>> key_places("pa")
    'u0m1'
    >>> key_places("b!")
    'l5--'
    """
    out = ""
    for ch in word:
        place = "--"
        for name, row in zip("uml", ROWS):
            if ch in row:
                place = name + str((row.index(ch) + 1) % 10)
        out += place
    return out


def read_places(code: str) -> str:
    """
    The inverse: find the word from the places. Places that do not exist give "?".

    >>> read_places("u0m1")
    'pa'
    >>> read_places("l9--")
    '??'
    """
    word = ""
    for i in range(0, len(code) - 1, 2):
        name, digit = code[i], code[i + 1]
        if name not in "uml" or not digit.isdigit():
            word += "?"
            continue
        row = ROWS["uml".index(name)]
        k = (int(digit) - 1) % 10
        word += row[k] if k < len(row) else "?"
    return word


def same_keys(a: str, b: str) -> bool:
    """Check if two different words of equal length are typed with the same keys (one press for a letter)."""
    if a == b or len(a) != len(b):
        return False
    for x, y in zip(a, b):
        if not any(x in letters and y in letters for letters in KEYS.values()):
            return False
    return True


def slip_right(text: str) -> str:
    """
    The hand lay one key too far to the right while typing. Repair the text: every letter becomes its
    left neighbour in the row of the keyboard. Letters at the left end of a row, and all other
    characters, stay.

    >>> slip_right("jr;;")
    'he;;'
    """
    out = []
    for ch in text:
        for row in ROWS:
            pos = row.find(ch)
            if pos > 0:
                ch = row[pos - 1]
                break
        out.append(ch)
    return "".join(out)


def finger_travel(word: str) -> int:
    """
    How far does one finger travel from key to key? Between two letters the distance is the difference
    of their places in the rows plus the difference of the rows.

    >>> finger_travel("was")
    3
    >>> finger_travel("w")
    0
    """
    def spot(ch):
        for r, row in enumerate(ROWS):
            if ch in row:
                return r, row.index(ch)
        return 0, 0

    total = 0
    for a, b in zip(word, word[1:]):
        r1, c1 = spot(a)
        r2, c2 = spot(b)
        total += abs(r1 - r2) + abs(c1 - c2)
    return total
