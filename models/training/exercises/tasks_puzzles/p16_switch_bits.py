from typing import List


def press_all(state: int, buttons: List[int], width: int) -> int:
    """
    The lamps of a panel are the bits of `state`, `width` of them. Button b turns lamp b over, and also lamp b + 1
    if lamp b is on afterwards (the last lamp has no neighbour). Return the state after pressing all the buttons.
    Buttons outside of the panel do nothing.

    >>> press_all(0, [0], 3)
    3
    >>> press_all(0b111, [1, 9], 3)
    5
    """
    for b in buttons:
        if not 0 <= b < width:
            continue
        state ^= 1 << b
        if state & (1 << b) and b + 1 < width:
            state ^= 1 << (b + 1)
    return state


def on_lamps(state: int) -> List[int]:
    """Return the indices of the lamps that are on, the highest first; a negative state raises ValueError."""
    if state < 0:
        raise ValueError("negative state")
    lamps = []
    i = 0
    while state >> i:
        if (state >> i) & 1:
            lamps.append(i)
        i += 1
    return lamps[::-1]


def widest_dark(state: int) -> int:
    """
    Return the number of lamps in the widest group of dark lamps that has a lit lamp on its left side (bits above
    it). The bits below the lowest lit lamp count, too.

    >>> widest_dark(0b10010000)
    4
    >>> widest_dark(0)
    0
    """
    if state <= 0:
        return 0
    groups = bin(state)[2:].split("1")
    return max(len(group) for group in groups)


def fold_bits(n: int) -> int:
    """
    Write n with an even number of binary digits (with a zero in front if needed), cut it into two halves, turn the
    right half around and return the bitwise "or" of both halves as a number.

    >>> fold_bits(0b1001)
    2
    >>> fold_bits(0b100)
    1
    """
    if n < 0:
        return -1
    digits = bin(n)[2:]
    if len(digits) % 2 == 1:
        digits = "0" + digits
    half = len(digits) // 2
    left = digits[:half]
    right = digits[half:][::-1]
    merged = ""
    for a, b in zip(left, right):
        merged += "1" if a == "1" or b == "1" else "0"
    return int(merged, 2)


def calm_pairs(n: int, width: int) -> int:
    """
    Take the lowest `width` bits of n in pairs from the right; count the pairs whose two lamps are in the same state. A
    single bit that is left over counts if its lamp is on.

    >>> calm_pairs(0b1100, 4)
    2
    >>> calm_pairs(0b101, 3)
    1
    """
    if width <= 0:
        return 0
    count = 0
    for i in range(0, width - 1, 2):
        pair = (n >> i) & 3
        if pair == 0 or pair == 3:
            count += 1
    if width % 2 == 1 and (n >> (width - 1)) & 1:
        count += 1
    return count


def panel_distance(a: int, b: int) -> tuple:
    """
    Compare two panels and return a tuple: how many lamps have to be turned on and how many have to be turned off
    to get from panel a to panel b.

    >>> panel_distance(0b1100, 0b0111)
    (2, 1)
    """
    turn_on = b & ~a
    turn_off = a & ~b
    return bin(turn_on).count("1"), bin(turn_off).count("1")
