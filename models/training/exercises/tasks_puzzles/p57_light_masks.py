from typing import List


def blink(mask: int, seconds: int) -> int:
    """
    Eight lamps are the bits of a byte. Each second the lit lamps whose lower neighbour is dark go one place down, all at once;
    the lamp in place 0 goes out. Return the byte after the given seconds.

    >>> blink(0b110, 1)
    5
    >>> blink(0b1, 1)
    0
    """
    mask &= 0xFF
    for _ in range(seconds):
        new = 0
        for i in range(8):
            if not (mask >> i) & 1:
                continue
            if i == 0:
                continue
            if (mask >> (i - 1)) & 1:
                new |= 1 << i
            else:
                new |= 1 << (i - 1)
        if new == mask:
            return mask
        mask = new
    return mask


def mask_text(mask: int, names: List[str]) -> str:
    """
    Name the lit lamps: bit i stands for names[i]. Join the names by " + ", with "(n more)" at the end for bits without a
    name. A mask of zero or below gives "all dark".

    >>> mask_text(0b1011, ["door", "desk"])
    'door + desk + (1 more)'
    """
    if mask <= 0:
        return "all dark"
    parts = [name for i, name in enumerate(names) if mask & (1 << i)]
    more = bin(mask >> len(names)).count("1")
    if more > 0:
        parts.append(f"({more} more)")
    return " + ".join(parts)


def cover_rooms(switches: List[int], rooms: int) -> List[int]:
    """
    Each switch is a mask of the rooms it lights. Choose switches greedily: always the one that lights the most rooms that are
    still dark (the first one for ties), until all bits of `rooms` are lit or no switch helps. Return the chosen indices.

    >>> cover_rooms([0b0011, 0b0110, 0b1110], 0b1111)
    [2, 0]
    """
    dark = rooms
    chosen = []
    while dark:
        best = -1
        most = 0
        for i, mask in enumerate(switches):
            gain = bin(mask & dark).count("1")
            if gain > most:
                most = gain
                best = i
        if best == -1:
            break
        chosen.append(best)
        dark &= ~switches[best]
    return chosen


def separate(masks: List[int]) -> bool:
    """Check if no lamp is lit in two of the masks; a list with fewer than two masks is always separate."""
    if len(masks) < 2:
        return True
    used = 0
    for mask in masks:
        if used & mask != 0:
            return False
        used |= mask
    return True


def spread(mask: int, width: int) -> int:
    """
    Put a zero between any two bits of the lowest `width` bits: bit i goes to place 2 * i.

    >>> bin(spread(0b111, 3))
    '0b10101'
    """
    result = 0
    for i in range(width):
        bit = (mask >> i) & 1
        result |= bit << (2 * i)
    return result


def odd_places_heavier(n: int) -> bool:
    """
    Check if a number has more ones at the odd places (1, 3, 5 ...) of its binary form than at the even ones.

    >>> odd_places_heavier(0b1010)
    True
    >>> odd_places_heavier(0)
    False
    """
    if n <= 0:
        return False
    digits = bin(n)[:1:-1]
    odd = digits[1::2].count("1")
    even = digits[0::2].count("1")
    return odd > even
