from typing import List, Optional


def read_temperature(line: str) -> Optional[float]:
    """
    Given a line of a sensor like "T=21.5C" or "T=70F", return the temperature in degrees
    Celsius, rounded to one decimal. Fahrenheit is converted with (f - 32) * 5 / 9.
    Return None when the line does not start with "T=", does not end with C or F, or when
    there is no number between.

    >>> read_temperature("T=21.5C")
    21.5
    >>> read_temperature("T=50F")
    10.0
    >>> read_temperature("T=warmC") is None
    True
    """
    if not line.startswith("T="):
        return None
    unit = line[-1]
    if unit not in "CF":
        return None
    try:
        value = float(line[2:-1])
    except ValueError:
        return None
    if unit == "F":
        value = (value - 32) * 5 / 9
    return round(value, 1)


def numbers_after(text: str, mark: str) -> List[int]:
    """
    Return all the whole numbers which follow directly after the mark, in the order of
    the text. A mark without a digit behind it is skipped.

    Example:
    >>> numbers_after("p12 q7 p305 p", "p")
    [12, 305]
    """
    res = []
    i = text.find(mark)
    while i != -1:
        j = i + len(mark)
        digits = ""
        while j < len(text) and text[j].isdigit():
            digits += text[j]
            j += 1
        if digits != "":
            res.append(int(digits))
        i = text.find(mark, i + len(mark))
    return res


def largest_reading(log):
    """
    A log is a string of readings separated by semicolons, each of the form "name:number".
    Find the name with the largest number. If two are equally large the first one wins.
    For an empty log return an empty string.

    largest_reading("hall:19;roof:31;yard:-2") == "roof"
    largest_reading("") == ""
    """
    best_name = ""
    best = None
    for part in log.split(";"):
        if ":" not in part:
            continue
        name, number = part.split(":")
        x = int(number)
        if best is None or x > best:
            best = x
            best_name = name
    return best_name


def signed_sum(text: str) -> int:
    """
    The text holds numbers with a sign directly in front of them, mixed with letters.
    Return the sum of all the numbers that have a sign; numbers without a sign don't count.

    Examples:
    signed_sum("up+5 then-2 and 9") => 3
    signed_sum("+10+1") => 11
    """
    total = 0
    n = len(text)
    i = 0
    while i < n:
        if text[i] == "+" or text[i] == "-":
            sign = 1
            if text[i] == "-":
                sign = -1
            value = 0
            i += 1
            while i < n and text[i].isdigit():
                value = value * 10 + int(text[i])
                i += 1
            total += sign * value
        else:
            i += 1
    return total


def silent_sensors(lines, names):
    """
    Return the names of the list which start no line of the log, in alphabetical order.
    A line starts with the name of a sensor and a space.

    >>> silent_sensors(["hall 20", "roof 31"], ["yard", "roof", "attic"])
    ['attic', 'yard']
    """
    heard = set()
    for line in lines:
        heard.add(line.split(" ")[0])
    return sorted(name for name in names if name not in heard)
