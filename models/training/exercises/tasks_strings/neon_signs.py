def broken_sign(text: str, broken: str) -> str:
    """
    On a neon sign, some letters do not light up any more. Given the text of the sign and a string
    with the broken letters, return what can be read: a broken letter is dark (a space) in both
    its upper and its lower case. Dark places at the end of the sign are not returned.

    >>> broken_sign("OPEN BAR", "ae")
    'OP N B R'
    >>> broken_sign("CINEMA", "am")
    'CINE'
    """
    bad = broken.lower()
    seen = ""
    for ch in text:
        if ch.lower() in bad:
            seen += " "
        else:
            seen += ch
    return seen.rstrip()


def scroll(text: str, width: int, step: int) -> str:
    """
    A display has the given width. The text moves from right to left: at step 0 the display is
    empty, at step 1 the first character is seen at the right border, and so on. Return what
    is displayed (always width characters long) at the given step. When the text has gone
    through, the display stays empty.

    Examples:
    scroll("tea", 4, 2) == "  te"
    scroll("tea", 4, 5) == "ea  "
    scroll("tea", 4, 9) == "    "
    """
    line = " " * width + text + " " * width
    if step > len(text) + width:
        return " " * width
    return line[step:step + width]


def letters_to_buy(old: str, new: str) -> str:
    """
    A shop has the letters of an old sign and wants to make a new one. Return the letters that must
    be bought, in alphabetical order, with repetitions. Spaces cost nothing.

    >>> letters_to_buy("ICE BAR", "BEER CAFE")
    'EEF'
    """
    stock = list(old)
    missing = []
    for ch in new:
        if ch == " ":
            continue
        if ch in stock:
            stock.remove(ch)
        else:
            missing.append(ch)
    missing.sort()
    return "".join(missing)


def center_sign(words, width):
    """
    Write the words below each other in the middle of the sign, and return a list of lines of equal
    width. If the free space is odd, the additional space is on the right side. A word which
    is too wide is left out.

    center_sign(["cake", "tea", "breakfast"], 6) == [" cake ", " tea  "]
    """
    lines = []
    for w in words:
        free = width - len(w)
        if free < 0:
            continue
        left = free // 2
        lines.append(" " * left + w + " " * (free - left))
    return lines


def blink(text: str, seconds: int) -> list:
    """
    In each second one word of a sign is shown in capital letters, the others in small ones; it
    begins with the first word, and after the last one it begins again. Return the list of the
    texts for the given number of seconds.

    blink("fresh fish", 3) -> ["FRESH fish", "fresh FISH", "FRESH fish"]
    """
    words = text.lower().split()
    shows = []
    for t in range(seconds):
        k = t % len(words)
        tmp = words[:k] + [words[k].upper()] + words[k + 1:]
        shows.append(" ".join(tmp))
    return shows


def seven_segments(number):
    """Count the lighted bars which a digital display needs for the digits of a number."""
    bars = [6, 2, 5, 5, 4, 5, 6, 3, 7, 6]
    cnt = 0
    for c in str(number):
        if c.isdigit():
            cnt += bars[int(c)]
        elif c == "-":
            cnt += 1
    return cnt
