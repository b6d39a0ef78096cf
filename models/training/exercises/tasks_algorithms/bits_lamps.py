from typing import List


def lamps_on(code: int, lamps: int) -> List[int]:
    """
    A row of lamps 0, 1, 2, ... is stored as a number: bit i is 1 if lamp i is on. Return
    the numbers of the lamps that are on, looking at the first `lamps` lamps only.

    >>> lamps_on(0b10110, 5)
    [1, 2, 4]
    >>> lamps_on(0b10110, 2)
    [1]
    """
    result = []
    for i in range(lamps):
        if code >> i & 1:
            result.append(i)
    return result


def press_buttons(code, buttons, presses):
    """
    buttons[k] is a number whose 1 bits are the lamps that button k toggles. Press the
    buttons in the order of `presses` (a list of button numbers) and return the new code
    of the lamps.

    Example:
    press_buttons(0b0001, [0b0011, 0b0110], [0, 1]) == 0b0100
    press_buttons(5, [7], [0, 0]) == 5
    """
    for k in presses:
        code ^= buttons[k]
    return code


def darkest_part(code: int, width: int) -> int:
    """
    A ring of `width` lamps is stored in the bits of a number; lamp 0 is the neighbour of
    the last lamp. Write a function that returns the largest number of dark lamps (zeros)
    in a row on the ring. If all lamps are dark, the result is the width.

    >>> darkest_part(0b00010100, 8)
    5
    >>> darkest_part(0, 6)
    6
    """
    best = 0
    run = 0
    for i in range(2 * width):
        if code >> (i % width) & 1:
            run = 0
        else:
            run += 1
            best = max(best, run)
    return min(best, width)


def show_row(code: int, width: int) -> str:
    """Draw the lamps from the highest to the lowest: '*' for on and '.' for off.

    >>> show_row(5, 6)
    '...*.*'
    """
    s = ''
    for i in range(width - 1, -1, -1):
        s += '*' if code & (1 << i) else '.'
    return s


def rotate_lamps(code, width, steps):
    """
    The row of `width` lamps is bent to a ring. All lights move by `steps` places to the
    higher numbers; what leaves at the top comes in at the bottom. Return the new code.

    rotate_lamps(0b1001, 4, 1) == 0b0011
    rotate_lamps(0b0001, 4, 6) == 0b0100
    """
    steps %= width
    mask = (1 << width) - 1
    code &= mask
    return ((code << steps) | (code >> (width - steps))) & mask


def codes_with_pairs(width):
    """
    Count the codes of `width` lamps in which at least one lamp that is on has a
    neighbour that is on as well.

    codes_with_pairs(2) == 1
    codes_with_pairs(3) == 3
    """
    n = 0
    for code in range(2 ** width):
        if code & (code >> 1):
            n += 1
    return n


def switch_order(start: int, goal: int) -> list:
    """
    Return the steps that turn the code `start` into `goal`: strings such as 'on 3' or
    'off 0'. First all lamps are switched off that must be off, from low to high, then
    the others are switched on from low to high.

    >>> switch_order(0b0011, 0b1010)
    ['off 0', 'on 3']
    """
    offs, ons = [], []
    i = 0
    while start >> i or goal >> i:
        a = (start >> i) % 2
        b = (goal >> i) % 2
        if a and not b:
            offs.append(f'off {i}')
        elif b and not a:
            ons.append(f'on {i}')
        i += 1
    return offs + ons
