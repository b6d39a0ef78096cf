KNOCKS = "abcdefghiklmnopqrstuvwxyz"


def knock_encode(word: str) -> str:
    """
    Prisoners knock letters through the wall: 25 letters of the alphabet (there is no "j") are laid out
    in 5 rows of 5, and a letter is knocked as row and column, both from 1 to 5. Return the knocks as
    digits, two for each letter, with blanks between letters. "j" is knocked as "i". Anything else is
    not knocked.

    >>> knock_encode("be")
    '12 15'
    >>> knock_encode("jig")
    '24 24 22'
    """
    pairs = []
    for ch in word.lower():
        if ch == "j":
            ch = "i"
        if ch not in KNOCKS:
            continue
        row, col = divmod(KNOCKS.index(ch), 5)
        pairs.append(str(row + 1) + str(col + 1))
    return " ".join(pairs)


def knock_decode(code: str) -> str:
    """
    Turn knocks back into letters. A pair with a digit outside of 1 to 5 or of wrong length becomes "?".

    >>> knock_decode("12 15")
    'be'
    >>> knock_decode("16 2")
    '??'
    """
    out = ""
    for pair in code.split():
        if len(pair) == 2 and all("1" <= d <= "5" for d in pair):
            out += KNOCKS[(int(pair[0]) - 1) * 5 + int(pair[1]) - 1]
        else:
            out += "?"
    return out


def blink_time(signal: str) -> int:
    """
    A lamp blinks a signal of "." and "-". A dot lasts 1 second, a dash 3 seconds, and there is 1 second of
    darkness between two signs and 2 more seconds for each blank. Return the whole time.

    >>> blink_time(".-")
    5
    >>> blink_time(". .")
    5
    >>> blink_time("")
    0
    """
    if not signal:
        return 0
    total = 0
    signs = 0
    for ch in signal:
        if ch == ".":
            total += 1
            signs += 1
        elif ch == "-":
            total += 3
            signs += 1
        elif ch == " ":
            total += 2
    if signs > 1:
        total += signs - 1
    return total


def pulses_to_text(pulses: list) -> str:
    """
    Given the lengths of light pulses in milliseconds, write "." for pulses shorter than the mean of the
    shortest and the longest one and "-" for all others. If all pulses are equally long, they are dots.

    >>> pulses_to_text([90, 310, 100, 280])
    '.-.-'
    >>> pulses_to_text([80, 80])
    '..'
    """
    if len(pulses) == 0:
        return ""
    low, high = min(pulses), max(pulses)
    if low == high:
        return "." * len(pulses)
    border = (low + high) / 2
    return "".join("." if p < border else "-" for p in pulses)
