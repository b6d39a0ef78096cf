from typing import List, Tuple


def parse_size(text: str) -> int:
    """Read a memory size like '4K', '2M' or '100' and return the number of bytes.

    >>> parse_size("4K")
    4096
    >>> parse_size("100")
    100
    """
    factors = {"K": 1024, "M": 1024 ** 2, "G": 1024 ** 3}
    last = text[-1].upper()
    if last in factors:
        return int(text[:-1]) * factors[last]
    return int(text)


def human_size(n: int) -> str:
    """Write a number of bytes with a fitting unit, whole numbers only.

    >>> human_size(900)
    '900B'
    >>> human_size(4096)
    '4K'
    """
    units = ["B", "K", "M", "G"]
    i = 0
    while n >= 1024 and i < len(units) - 1:
        n //= 1024
        i += 1
    return str(n) + units[i]


def parse_temperature(text: str) -> float:
    """Return the degrees Celsius of '20C' or '68F'.

    >>> parse_temperature("20C")
    20.0
    >>> parse_temperature("68F")
    20.0
    """
    value = float(text[:-1])
    if text.endswith("F"):
        value = (value - 32) * 5 / 9
    return round(value, 1)


def parse_height(text):
    """Convert a height such as 5'11 (feet and inches) to whole centimetres.

    >>> parse_height("5'11")
    180
    """
    feet, inches = text.split("'")
    total = int(feet) * 12 + int(inches)
    return round(total * 2.54)


def dimensions(text: str) -> Tuple[int, int]:
    """Read a picture size '640x480'.

    >>> dimensions("640x480")
    (640, 480)
    """
    w, h = text.lower().split("x")
    return int(w), int(h)


def largest_picture(sizes: List[str]) -> str:
    """Return the size text with the largest area.

    >>> largest_picture(["10x10", "30x4", "50x2"])
    '30x4'
    """
    best = sizes[0]
    best_area = 0
    for size in sizes:
        w, h = size.split("x")
        area = int(w) * int(h)
        if area > best_area:
            best_area = area
            best = size
    return best


def total_length(parts: List[str]) -> int:
    """Add board lengths given in 'm' or 'cm' and return centimetres.

    >>> total_length(["2m", "45cm", "1m"])
    345
    """
    total = 0
    for part in parts:
        if part.endswith("cm"):
            total += int(part[:-2])
        elif part.endswith("m"):
            total += int(part[:-1]) * 100
    return total


def parse_percent(text):
    """Turn '35%' into 0.35; ValueError without a percent sign or above 100.

    >>> parse_percent("35%")
    0.35
    """
    if not text.endswith("%"):
        raise ValueError("no percent sign")
    value = int(text[:-1])
    if not 0 <= value <= 100:
        raise ValueError("out of range")
    return value / 100


def parse_ratio(text: str) -> str:
    """Simplify a mixing ratio such as '6:4'.

    >>> parse_ratio("6:4")
    '3:2'
    """
    a, b = [int(x) for x in text.split(":")]
    for d in range(min(a, b), 1, -1):
        if a % d == 0 and b % d == 0:
            a //= d
            b //= d
    return f"{a}:{b}"


def signed(n):
    # change of a reading with its sign
    if n > 0:
        return "+" + str(n)
    return str(n)


def parse_binary_flags(text: str) -> List[int]:
    """Positions, counted from the right, of the ones in a switch setting like '0110'.

    >>> parse_binary_flags("0110")
    [1, 2]
    """
    n = len(text)
    return [i for i in range(n) if text[n - 1 - i] == "1"]
