from typing import List, Optional


def overlay(first: str, second: str) -> str:
    """Two ribbons of bits with the same length are laid on each other. Where both have "1" the result
    shows "1", and everywhere else it shows "0".
    """
    result = ""
    for a, b in zip(first, second):
        if a == "1" and b == "1":
            result += "1"
        else:
            result += "0"
    return result


def toggle_range(bits: str, start: int, end: int) -> str:
    """Turn every bit between start and end (both included) into the other bit, and leave all others."""
    toggled = []
    for i in range(len(bits)):
        if start <= i <= end:
            toggled.append("1" if bits[i] == "0" else "0")
        else:
            toggled.append(bits[i])
    return "".join(toggled)


def gaps_between_ones(bits: str) -> List[int]:
    """Return the number of zeros between each pair of neighbouring ones. Zeros before the first and
    behind the last one are not counted.
    """
    gaps = []
    last_one = -1
    for i, bit in enumerate(bits):
        if bit == "1":
            if last_one >= 0:
                gaps.append(i - last_one - 1)
            last_one = i
    return gaps


def ribbon_value(bits: str) -> int:
    """Read a ribbon from the left: the first bit is worth 1, the second one 2, the third one 4, and so
    on. Return the sum of what the ones are worth.
    """
    value = 0
    worth = 1
    for bit in bits:
        if bit == "1":
            value += worth
        worth *= 2
    return value


def find_marker(bits: str, marker: str) -> Optional[int]:
    """Return the position of the last place where the marker begins, or None if the marker does not
    occur.
    """
    start = len(bits) - len(marker)
    while start >= 0:
        if bits[start:start + len(marker)] == marker:
            return start
        start -= 1
    return None


def with_check_bit(bits: str) -> str:
    """Add one bit at the end, so that the number of ones is a multiple of two."""
    ones = bits.count("1")
    if ones % 2 == 0:
        return bits + "0"
    return bits + "1"


def chunks_as_numbers(bits: str, size: int) -> List[int]:
    """Cut the ribbon into pieces of the given size and return the number that each piece is in base
    two. The last piece may be shorter.
    """
    numbers = []
    for start in range(0, len(bits), size):
        piece = bits[start:start + size]
        numbers.append(int(piece, 2))
    return numbers


def is_striped(bits: str) -> bool:
    """A ribbon is striped if it has at least two bits and no two neighbours are equal."""
    if len(bits) < 2:
        return False
    return all(bits[i] != bits[i + 1] for i in range(len(bits) - 1))
