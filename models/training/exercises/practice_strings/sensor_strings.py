from typing import List, Optional, Tuple


def read_values(line: str) -> List[float]:
    """A sensor sends values with semicolons between them, some of which are broken. Return those that
    can be read as numbers.
    """
    values = []
    for part in line.split(";"):
        try:
            values.append(float(part))
        except ValueError:
            continue
    return values


def broken_parts(line: str) -> int:
    """Count the values of a line that cannot be read as numbers."""
    parts = line.split(";")
    return len(parts) - len(read_values(line))


def range_of(line: str) -> Optional[Tuple[float, float]]:
    """Return the lowest and the highest value of a line, or None if no value can be read."""
    values = read_values(line)
    if not values:
        return None
    lowest = values[0]
    highest = values[0]
    for value in values:
        if value < lowest:
            lowest = value
        if value > highest:
            highest = value
    return (lowest, highest)


def checksum(line: str) -> int:
    """Add up the codes of all characters of a line and return the remainder of a division by 256."""
    total = 0
    for ch in line:
        total = (total + ord(ch)) % 256
    return total


def sealed(line: str) -> str:
    """Add the checksum to a line, behind a "#"."""
    return line + "#" + str(checksum(line))


def unsealed(message: str) -> Optional[str]:
    """Return the line of a sealed message, or None if the checksum behind the last "#" is wrong or
    missing.
    """
    if "#" not in message:
        return None
    place = message.rfind("#")
    line = message[:place]
    if message[place + 1:] == str(checksum(line)):
        return line
    return None


def on_off(line: str) -> List[str]:
    """A switch sends "1" for on and "0" for off. Return the words "on" and "off" for each change, with
    the start as first one.
    """
    words = {"1": "on", "0": "off"}
    changes: List[str] = []
    for bit in line:
        word = words[bit]
        if not changes or changes[-1] != word:
            changes.append(word)
    return changes


def seconds_on(line: str) -> int:
    """Each character is a second. Return how many seconds of a line a switch was on, without the first
    second after it was switched on.
    """
    seconds = 0
    for i in range(1, len(line)):
        if line[i] == "1" and line[i - 1] == "1":
            seconds += 1
    return seconds


def unit_of(value: str) -> str:
    """Return the unit that stands behind the number of a value such as "12.5kg". It is empty if there
    is none.
    """
    place = 0
    while place < len(value) and (value[place].isdigit() or value[place] in ".-"):
        place += 1
    return value[place:].strip()


def alarm(lines: List[str], limit: float) -> str:
    """Return "high" if some value of the lines is above the limit, "empty" if there are no values, and
    "fine" otherwise.
    """
    seen = False
    for line in lines:
        for value in read_values(line):
            seen = True
            if value > limit:
                return "high"
    return "fine" if seen else "empty"
