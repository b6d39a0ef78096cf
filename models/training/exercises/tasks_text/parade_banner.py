def scroll(text: str, width: int, tick: int) -> str:
    """
    A banner shows `width` characters of a text that moves one place to the left with each tick. It
    comes in from the right edge of the empty banner (tick 0 shows blanks only), and when it has left at
    the left edge, it starts anew.

    >>> scroll("HI", 4, 0), scroll("HI", 4, 1), scroll("HI", 4, 5)
    ('    ', '   H', 'I   ')
    """
    tape = " " * width + text
    out = ""
    for i in range(width):
        out += tape[(tick + i) % len(tape)]
    return out


def bounce(text: str, width: int, tick: int) -> str:
    """
    Here the text goes to the right edge and back to the left again, one place each tick. A text that is
    too wide does not move and is cut.

    >>> [bounce("ab", 4, t) for t in range(5)]
    ['ab..', '.ab.', '..ab', '.ab.', 'ab..']
    """
    room = width - len(text)
    if room <= 0:
        return text[:width]
    k = tick % (2 * room)
    left = k if k <= room else 2 * room - k
    return "." * left + text + "." * (room - left)


def reveal(text: str, order: str) -> list:
    """
    Letters are switched on group by group: first all places of the first letter of `order`, then those
    of the second, and so on; dark letters are shown as "-". Return all pictures after each step. Blanks
    are always seen.

    >>> reveal("too hot", "to")
    ['t-- --t', 'too -ot']
    """
    shown = set()
    pictures = []
    for letter in order:
        shown.add(letter)
        picture = ""
        for ch in text:
            picture += ch if ch in shown or ch == " " else "-"
        pictures.append(picture)
    return pictures


def broken_lamps(wanted: str, seen: str) -> str:
    """
    Compare the wanted text with what is seen, where dark letters are "-". Return the letters that are
    dark everywhere, sorted, each once. If some other letter is seen than wanted, return "mixed up".

    >>> broken_lamps("banana", "b-n-n-")
    'a'
    >>> broken_lamps("cat", "bat")
    'mixed up'
    """
    dark = set()
    lit = set()
    for w, s in zip(wanted, seen):
        if s == "-":
            dark.add(w)
        elif s == w:
            lit.add(w)
        else:
            return "mixed up"
    return "".join(sorted(dark - lit))


def spell_cards(team: list, word: str):
    """
    Each child of a team holds up a card with two letters, one on each side, as "ab". Can the team,
    standing in the given order, show the word? Return which side ("0" or "1") each child shows,
    preferring side 0, or None.

    >>> spell_cards(["ab", "oa", "tt"], "bat")
    '110'
    >>> spell_cards(["ab"], "c") is None
    True
    """
    if len(team) != len(word):
        return None
    sides = ""
    for card, ch in zip(team, word):
        k = card.find(ch)
        if k < 0:
            return None
        sides += str(k)
    return sides


def lamp_hours(texts: list) -> dict:
    """Count for each letter how long it was lit: each text is shown as many hours as it has words."""
    hours = {}
    for text in texts:
        n = len(text.split())
        for ch in text.replace(" ", ""):
            hours[ch] = hours.get(ch, 0) + n
    return hours


def fits_banner(text, width):
    return 0 < len(text.strip()) <= width and not text.strip().isdigit()
