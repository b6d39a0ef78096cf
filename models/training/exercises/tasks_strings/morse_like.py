CODES = {"e": ".", "t": "-", "a": ".-", "n": "-.", "s": "...", "o": "---", "r": ".-.", "m": "--"}


def send(text: str) -> str:
    """
    Translate a text into light signals with the table CODES. Letters are separated by a space, words by
    " / ". Letters which are not in the table are left out; a word of which nothing is left is left out too.

    >>> send("tea")
    '- . .-'
    >>> send("no zzz sea")
    '-. --- / ... . .-'
    """
    words = []
    for word in text.lower().split():
        signals = []
        for ch in word:
            if ch in CODES:
                signals.append(CODES[ch])
        if signals:
            words.append(" ".join(signals))
    return " / ".join(words)


def receive(signals: str) -> str:
    """
    Translate light signals back into letters. A signal which is not in the table is written as "#".

    >>> receive("- . .-")
    'tea'
    >>> receive("-. --- / ..--")
    'no #'
    """
    back = {}
    for letter, code in CODES.items():
        back[code] = letter
    text = ""
    for sign in signals.split(" "):
        if sign == "/":
            text += " "
        else:
            text += back.get(sign, "#")
    return text


def send_time(signals):
    """
    A "." takes one second, a "-" takes three, the break between two signs of a letter one, a space three.
    The sign "/" takes one second and has no break around it. Return the seconds for the signals.

    send_time(".-") == 5
    send_time(". -") == 7
    """
    times = {".": 1, "-": 3, " ": 3, "/": 1}
    total = 0
    for i in range(len(signals)):
        c = signals[i]
        total += times[c]
        if i > 0 and c in ".-" and signals[i - 1] in ".-":
            total += 1
    return total


def flash_pattern(code: str) -> str:
    """
    Show a code of dots and dashes as it is seen by a camera which takes a picture each second: "1" for
    light and "0" for dark. A dot is light for one second, a dash for three, between them it is dark for
    one second, and a space is dark for three seconds.

    Examples:
    flash_pattern(".-") => "10111"
    flash_pattern(". .") => "10001"
    """
    letters = []
    for letter in code.split(" "):
        lights = []
        for c in letter:
            lights.append("1" if c == "." else "111")
        letters.append("0".join(lights))
    return "000".join(letters)


def read_flashes(pattern: str) -> str:
    """
    Turn a pattern of "1" and "0" into dots and dashes: a run of one or two "1" is a dot, a longer run is a
    dash; a run of at least three "0" between them gives a space. Zeros at the ends mean nothing.

    read_flashes("0010111000100") -> ".- ."
    """
    pattern = pattern.strip("0")
    out = ""
    i = 0
    while i < len(pattern):
        j = i
        while j < len(pattern) and pattern[j] == pattern[i]:
            j += 1
        if pattern[i] == "1":
            out += "." if j - i <= 2 else "-"
        elif j - i >= 3:
            out += " "
        i = j
    return out
