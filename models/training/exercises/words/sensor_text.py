from typing import Dict, List, Optional, Tuple


def parse_reading(text: str) -> Tuple[str, float]:
    """Split 'attic=21.5C' into the place and the value without its unit.

    >>> parse_reading("attic=21.5C")
    ('attic', 21.5)
    """
    place, value = text.split("=")
    digits = ""
    for ch in value:
        if ch.isdigit() or ch in "-.":
            digits += ch
    return place, float(digits)


def latest_values(lines: List[str]) -> Dict[str, int]:
    """Keep the last value of every sensor in lines 'name value'.

    >>> latest_values(["door 1", "lamp 0", "door 0"])
    {'door': 0, 'lamp': 0}
    """
    values = {}
    for line in lines:
        name, value = line.split()
        values[name] = int(value)
    return values


def alarm_lines(readings: Dict[str, int], low: int, high: int) -> List[str]:
    """Describe the sensors outside of the limits, by name.

    >>> alarm_lines({"oven": 250, "cellar": 2, "hall": 20}, 5, 100)
    ['cellar too low (2)', 'oven too high (250)']
    """
    lines = []
    for name in sorted(readings):
        value = readings[name]
        if value < low:
            lines.append(f"{name} too low ({value})")
        elif value > high:
            lines.append(f"{name} too high ({value})")
    return lines


def trend_arrows(values: List[int]) -> str:
    """One sign per step: '/' for up, '\\\\' for down and '-' for no change.

    >>> trend_arrows([1, 3, 3, 4])
    '/-/'
    """
    out = ""
    for i in range(len(values) - 1):
        if values[i + 1] > values[i]:
            out += "/"
        elif values[i + 1] < values[i]:
            out += "\\"
        else:
            out += "-"
    return out


def fill_holes(texts: List[str]) -> List[int]:
    """Read numbers; a '?' is replaced by the number before it, at the start by 0.

    >>> fill_holes(["?", "4", "?", "7"])
    [0, 4, 4, 7]
    """
    numbers = []
    last = 0
    for t in texts:
        if t != "?":
            last = int(t)
        numbers.append(last)
    return numbers


def first_stable(values: List[int], n: int) -> Optional[int]:
    """Index at which n equal values in a row begin, or None.

    >>> first_stable([1, 2, 2, 3, 3, 3], 3)
    3
    """
    for i in range(len(values) - n + 1):
        if len(set(values[i:i + n])) == 1:
            return i
    return None


def hourly_average(lines):
    """Whole average per hour from lines 'hh:mm value'.

    >>> hourly_average(["08:10 4", "08:50 6", "09:00 9"])
    {'08': 5, '09': 9}
    """
    sums = {}
    counts = {}
    for line in lines:
        time, value = line.split()
        hour = time[:2]
        sums[hour] = sums.get(hour, 0) + int(value)
        counts[hour] = counts.get(hour, 0) + 1
    return {hour: sums[hour] // counts[hour] for hour in sums}


def hex_digits(text: str) -> List[int]:
    # 'a0f' -> [10, 0, 15]
    return ["0123456789abcdef".index(ch) for ch in text.lower()]


def checksum_ok(frame: str) -> bool:
    """A frame 'DATA*nn' is good when nn is the sum of the character codes of DATA modulo 100.

    >>> checksum_ok("AB*31")
    True
    >>> checksum_ok("AB*30")
    False
    """
    data, check = frame.split("*")
    total = 0
    for ch in data:
        total += ord(ch)
    return total % 100 == int(check)


def missing_sensors(expected, lines):
    """Sensors that sent no line at all."""
    seen = {line.split()[0] for line in lines}
    return [name for name in expected if name not in seen]
