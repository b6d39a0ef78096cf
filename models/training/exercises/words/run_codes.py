from typing import List, Tuple


def weather_report(days: str) -> str:
    """Tell a weather string (S sun, R rain, C cloud) in words, one part per run of equal days.

    >>> weather_report("SSRC")
    '2 days sun, 1 day rain, 1 day cloud'
    """
    names = {"S": "sun", "R": "rain", "C": "cloud"}
    parts = []
    i = 0
    while i < len(days):
        j = i
        while j < len(days) and days[j] == days[i]:
            j += 1
        n = j - i
        parts.append(str(n) + (" day " if n == 1 else " days ") + names[days[i]])
        i = j
    return ", ".join(parts)


def unpack_weather(code: str) -> str:
    """Write out a packed weather string; numbers may have several digits.

    >>> unpack_weather("S3R12")
    'SSSRRRRRRRRRRRR'
    """
    result = ""
    letter = ""
    number = ""
    for ch in code + "#":
        if ch.isdigit():
            number += ch
        else:
            if letter:
                result += letter * int(number)
            letter = ch
            number = ""
    return result


def runs(text: str) -> List[Tuple[str, int]]:
    """List the runs of a text as pairs of character and length.

    >>> runs("aabcc")
    [('a', 2), ('b', 1), ('c', 2)]
    """
    result = []
    for ch in text:
        if result and result[-1][0] == ch:
            result[-1] = (ch, result[-1][1] + 1)
        else:
            result.append((ch, 1))
    return result


def count_changes(signal):
    """How many times a traffic light string changes its colour.

    >>> count_changes("RRGGYR")
    3
    """
    changes = 0
    for i in range(1, len(signal)):
        if signal[i] != signal[i - 1]:
            changes += 1
    return changes


def knit_row(pattern: str) -> str:
    """Expand a knitting row such as 'k2 p1 k2' to one letter per stitch.

    >>> knit_row("k2 p1 k2")
    'kkpkk'
    """
    stitches = ""
    for part in pattern.split():
        stitches += part[0] * int(part[1:])
    return stitches


def parse_moves(code: str) -> List[Tuple[str, int]]:
    """Read robot moves; a letter without a number means one step.

    >>> parse_moves("F3RFL2")
    [('F', 3), ('R', 1), ('F', 1), ('L', 2)]
    """
    moves = []
    i = 0
    while i < len(code):
        letter = code[i]
        i += 1
        number = ""
        while i < len(code) and code[i].isdigit():
            number += code[i]
            i += 1
        if number == "":
            number = "1"
        moves.append((letter, int(number)))
    return moves


def short_runs_removed(text, size):
    """Remove the runs that are shorter than size, as noise of a sensor.

    >>> short_runs_removed("aaabaac", 2)
    'aaaaa'
    """
    kept = []
    for ch, n in runs(text):
        if n >= size:
            kept.append(ch * n)
    return "".join(kept)


def bits_to_numbers(text: str) -> List[int]:
    # '101 11' -> [5, 3], without int(x, 2)
    numbers = []
    for word in text.split():
        value = 0
        for bit in word:
            value = value * 2 + int(bit)
        numbers.append(value)
    return numbers


def merge_alike(pairs):
    """Join neighbouring (name, amount) pairs with the same name.

    >>> merge_alike([("oil", 2), ("oil", 3), ("tar", 1)])
    [('oil', 5), ('tar', 1)]
    """
    merged = []
    for name, amount in pairs:
        if merged and merged[-1][0] == name:
            merged[-1] = (name, merged[-1][1] + amount)
        else:
            merged.append((name, amount))
    return merged
