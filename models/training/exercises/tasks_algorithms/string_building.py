def zigzag_sign(word: str, rows: int) -> list[str]:
    """
    A sign painter writes a word downwards letter by letter over `rows` lines and begins
    again at the top in the next column. Return the lines; short columns are filled with
    dots.

    >>> zigzag_sign("bakery", 4)
    ['br', 'ay', 'k.', 'e.']
    """
    while len(word) % rows != 0:
        word += "."
    lines = []
    for r in range(rows):
        line = ""
        for i in range(r, len(word), rows):
            line += word[i]
        lines.append(line)
    return lines


def stutter(s):
    """
    Build a stuttering version of a word: the first letter, the first two letters, the
    first three and so on, separated by '..', until the word is complete. The speaker
    does not stop between two vowels.

    Examples:
    stutter("pan") == "p..pa..pan"
    stutter("idea") == "i..id..idea"
    """
    parts = []
    for i in range(1, len(s) + 1):
        inside = i < len(s) and s[i - 1] in "aeiou" and s[i] in "aeiou"
        if not inside:
            parts.append(s[:i])
    return "..".join(parts)


def weave(a: str, b: str, k: int) -> str:
    """
    Weave two threads: take k letters of the first, k letters of the second, k letters of
    the first and so on. When one thread is used up, the rest of the other is appended.

    >>> weave("abcdef", "XYZ", 2)
    'abXYcdZef'
    """
    out = ""
    i = 0
    while i < len(a) or i < len(b):
        out += a[i:i + k]
        out += b[i:i + k]
        i += k
    return out


def typewriter(keys):
    """
    Replay a typewriter: '<' moves the head one place to the left (not beyond the start),
    '>' one place to the right (at most behind the last letter); any other key writes at
    the head, replacing the letter there, and moves right. Return the line.

    typewriter("cat<<u") == "cut"
    typewriter("ab>>c<<<<x") == "xbc"
    """
    line = []
    head = 0
    for k in keys:
        if k == "<":
            head = max(0, head - 1)
        elif k == ">":
            head = min(len(line), head + 1)
        else:
            if head == len(line):
                line.append(k)
            else:
                line[head] = k
            head += 1
    return "".join(line)


def garland(letters: str, length: int) -> str:
    """Hang letters forwards, then backwards without repeating the ends, over and over up to a length.

    >>> garland("abc", 8)
    'abcbabcb'
    """
    if len(letters) == 1:
        return letters * length
    wave = letters + letters[-2:0:-1]
    s = ""
    while len(s) < length:
        s += wave[len(s) % len(wave)]
    return s


def price_tag(text, width):
    """
    Put a text on a price tag: the text is cut after `width` letters and each row, also
    the last, is centred between '|' signs; a blank too many goes to the right side.

    price_tag("cheese", 4) == ["|chee|", "| se |"]
    price_tag("jam", 6) == ["| jam  |"]
    """
    rows = []
    for i in range(0, len(text), width):
        part = text[i:i + width]
        missing = width - len(part)
        left = missing // 2
        rows.append("|" + " " * left + part + " " * (missing - left) + "|")
    return rows


def echo_digits(s: str) -> str:
    # shouted orders such as "ho2p1": a digit repeats the last so many letters that were written
    out = ""
    for c in s:
        if c.isdigit():
            n = min(int(c), len(out))
            out += out[len(out) - n:]
        else:
            out += c
    return out
