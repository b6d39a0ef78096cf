def card_bits(card):
    """
    A punch card is a text with "o" for a hole and "." for none. Return the number whose binary digits are the holes, the
    first character being the LOWEST bit. Other characters are ignored, an empty card is 0.

    >>> card_bits("o.o")
    5
    >>> card_bits(".o-o")
    6
    """
    value = 0
    bit = 1
    for ch in card:
        if ch == "o":
            value += bit
            bit *= 2
        elif ch == ".":
            bit *= 2
    return value


def overlay(cards):
    """
    Light shines through a pile of cards only where all have a hole. Cards are numbers (bits are holes). Return the number
    of light spots and the number of holes that are covered by some card, as a tuple; no cards give (0, 0).

    >>> overlay([0b1101, 0b0111])
    (2, 2)
    """
    if not cards:
        return (0, 0)
    through = cards[0]
    anywhere = 0
    for card in cards:
        through &= card
        anywhere |= card
    spots = bin(through).count("1")
    return spots, bin(anywhere).count("1") - spots


def slide_bits(value, width, steps):
    """
    Slide the lowest `width` bits of a number by `steps` to the left; bits pushed out come back on the right but turned over
    (1 becomes 0 and 0 becomes 1).

    >>> slide_bits(0b100, 3, 1)
    0
    >>> slide_bits(0b011, 3, 1)
    7
    """
    if width <= 0:
        return 0
    mask = (1 << width) - 1
    value &= mask
    for _ in range(steps):
        out = (value >> (width - 1)) & 1
        value = (value << 1) & mask
        if out == 0:
            value |= 1
    return value


def even_holes(cards):
    """Keep the cards (numbers) that have an even number of holes and at least one of the two lowest bits set."""
    return [card for card in cards if bin(card).count("1") % 2 == 0 and card & 3]


def group_codes(value, size):
    """
    Write a number in binary, cut it from the right into groups of `size` digits (the first one is filled up with zeros) and
    replace each group by the number of its ones. Return the digits joined by "-".

    >>> group_codes(0b1011101, 3)
    '1-2-2'
    >>> group_codes(0, 3)
    '0'
    """
    if value < 0 or size < 1:
        return ""
    digits = bin(value)[2:]
    missing = -len(digits) % size
    digits = "0" * missing + digits
    counts = []
    for i in range(0, len(digits), size):
        counts.append(str(digits[i:i + size].count("1")))
    return "-".join(counts)


def first_difference(a, b, width):
    """
    Compare two cards from the highest of `width` bits down to the lowest. Return the number of the first bit that is not
    the same in both, or None if there is none.

    >>> first_difference(0b1010, 0b1001, 4)
    1
    """
    for bit in range(width - 1, -1, -1):
        if (a >> bit) & 1 != (b >> bit) & 1:
            return bit
    return None


def gray_walk(n):
    """
    Start with 0 and n bits; in step k (from 1) turn over bit number (k mod n). Return the values until 0 comes again, with
    both zeros; no bits give [0].

    >>> gray_walk(2)
    [0, 2, 3, 1, 0]
    """
    values = [0]
    if n < 1:
        return values
    k = 0
    while True:
        k += 1
        values.append(values[-1] ^ (1 << (k % n)))
        if values[-1] == 0:
            return values
