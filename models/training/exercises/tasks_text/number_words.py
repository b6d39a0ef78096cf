import math

DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


def spell_phone(number: str) -> str:
    """
    Read a telephone number aloud digit by digit. Two equal digits side by side are read as "double":
    "4477" is "double four double seven". Three equal digits are "double" and a single one.
    Blanks and hyphens are not read.

    >>> spell_phone("447-1")
    'double four seven one'
    >>> spell_phone("111")
    'double one one'
    """
    digits = [ch for ch in number if ch.isdigit()]
    words = []
    i = 0
    while i < len(digits):
        name = DIGITS[int(digits[i])]
        if i + 1 < len(digits) and digits[i + 1] == digits[i]:
            words.append("double " + name)
            i += 2
        else:
            words.append(name)
            i += 1
    return " ".join(words)


def unspell(text: str) -> str:
    """
    Write down a number read aloud in the way of spell_phone. Unknown words are an error.

    >>> unspell("double four seven one")
    '4471'
    """
    out = ""
    times = 1
    for word in text.split():
        if word == "double":
            times = 2
        elif word in DIGITS:
            out += str(DIGITS.index(word)) * times
            times = 1
        else:
            raise ValueError("what is " + word + "?")
    return out


def clock_words(hour: int, minute: int) -> str:
    """
    Tell the time as a sleepy person does: only the minute's tens count. "about three" for the first ten
    minutes, "past three" up to minute 39, "nearly four" from then on. After nine there are no words,
    only the figures.

    >>> clock_words(3, 5), clock_words(3, 20), clock_words(3, 55)
    ('about three', 'past three', 'nearly four')
    >>> clock_words(11, 12)
    'past 11'
    """
    tens = minute // 10
    if tens == 0:
        phrase = "about "
    elif tens < 4:
        phrase = "past "
    else:
        phrase = "nearly "
        hour += 1
    return phrase + (DIGITS[hour] if hour < len(DIGITS) else str(hour))


def spelled_length(n: int) -> int:
    """
    How many letters are needed to spell the digits of n? A negative number needs the word "minus" too.

    >>> spelled_length(20)
    7
    >>> spelled_length(-3)
    10
    """
    total = 5 if n < 0 else 0
    for d in str(abs(n)):
        total += len(DIGITS[int(d)])
    return total


def round_phrase(x: float) -> str:
    """
    Put a measured number into words: "exactly 3" if it is whole, otherwise "just over 3" below .25,
    "almost 4" from .75 on and "between 3 and 4" in the middle.

    >>> round_phrase(3.0), round_phrase(3.1)
    ('exactly 3', 'just over 3')
    >>> round_phrase(3.8), round_phrase(3.5)
    ('almost 4', 'between 3 and 4')
    """
    low = math.floor(x)
    part = x - low
    if part == 0:
        return "exactly " + str(low)
    if part < 0.25:
        return "just over " + str(low)
    if part >= 0.75:
        return "almost " + str(low + 1)
    return "between {} and {}".format(low, low + 1)


def digits_by_name(n: int) -> list:
    """Return the different digits of n, sorted by their English names.

    >>> digits_by_name(5182)
    [8, 5, 1, 2]
    """
    return sorted({int(c) for c in str(abs(n))}, key=lambda d: DIGITS[d])
