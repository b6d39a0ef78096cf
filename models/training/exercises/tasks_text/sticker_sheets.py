def can_stick(word: str, sheet: str) -> bool:
    """
    A sheet holds letter stickers. Two different sheets cannot be mixed. The sticker "n" can be turned
    to be used as "u", and "u" as "n"; likewise "d" and "p". Check if the word can be made from the
    stickers of the sheet.

    >>> can_stick("sun", "snn")
    True
    >>> can_stick("add", "apx")
    False
    """
    def turned(text):
        return text.replace("u", "n").replace("p", "d")

    word, sheet = turned(word), turned(sheet)
    for ch in set(word):
        if word.count(ch) > sheet.count(ch):
            return False
    return True


def leftover(word: str, sheet: str) -> str:
    """
    Use up stickers for a word, from the left of the sheet, and return the rest of the sheet. If a
    letter is missing, nothing is used.

    >>> leftover("tea", "xatbet")
    'xbt'
    >>> leftover("tee", "tea")
    'tea'
    """
    rest = list(sheet)
    for ch in word:
        if ch not in rest:
            return sheet
        rest.remove(ch)
    return "".join(rest)


def peel_order(sheet: str, columns: int) -> str:
    """
    The stickers are peeled off column by column, from top to bottom, while the sheet is printed row by
    row. Return the letters in the order of peeling. With fewer than one column nothing can be peeled.

    >>> peel_order("abcdefg", 3)
    'adgbecf'
    >>> peel_order("abc", 0)
    ''
    """
    if columns < 1:
        return ""
    out = ""
    for c in range(columns):
        for i in range(c, len(sheet), columns):
            out += sheet[i]
    return out


def sheets_needed(words: list, per_letter: int) -> int:
    """
    Each sheet has `per_letter` stickers of every letter. How many sheets are needed for all words
    together? Capitals are the same as small letters, other characters need no sticker.

    >>> sheets_needed(["Anna", "Hanna"], 2)
    2
    >>> sheets_needed([], 2)
    0
    """
    counts = {}
    for word in words:
        for ch in word.lower():
            if ch.isalpha():
                counts[ch] = counts.get(ch, 0) + 1
    if not counts:
        return 0
    return (max(counts.values()) + per_letter - 1) // per_letter


def glitter_run(sheet: str, glitter: str) -> str:
    """
    Some letters of a sheet glitter. Return the stickers that lie between the first and the last
    glittering one, without these two. If fewer than two glitter, nothing lies between them: return
    None.

    >>> glitter_run("abcdefg", "bf")
    'cde'
    >>> glitter_run("abc", "c") is None
    True
    """
    spots = [i for i, ch in enumerate(sheet) if ch in glitter]
    if len(spots) < 2:
        return None
    first, last = spots[0], spots[-1]
    return sheet[first + 1:last]


def swap_offer(mine: str, yours: str) -> tuple:
    """
    Children swap stickers: I give those letters I have more than once and you do not have, and get
    those that you have more than once and I do not have, each letter once. Return both as sorted texts,
    cut to the same length, so that the swap is fair.

    >>> swap_offer("aabbc", "ddc")
    ('a', 'd')
    """
    give = sorted(ch for ch in set(mine) if mine.count(ch) > 1 and ch not in yours)
    get = sorted(ch for ch in set(yours) if yours.count(ch) > 1 and ch not in mine)
    n = min(len(give), len(get))
    return "".join(give[:n]), "".join(get[:n])


def missing_for(word, sheet):
    """Return the letters that must be bought, sorted, for a word that the sheet cannot make.

    >>> missing_for("hello", "hole")
    'l'
    """
    need = []
    for ch in sorted(set(word)):
        need += [ch] * max(0, word.count(ch) - sheet.count(ch))
    return "".join(need)
