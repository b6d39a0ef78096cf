RIGHTS = ['read', 'write', 'share', 'delete']


def rights_to_number(names: list[str]) -> int:
    """Each right is a bit (read = 1, write = 2, share = 4, delete = 8).

    >>> rights_to_number(['write', 'delete', 'write'])
    10
    """
    number = 0
    for name in names:
        if name not in RIGHTS:
            raise ValueError('unknown right: ' + name)
        number |= 1 << RIGHTS.index(name)
    return number


def number_to_rights(number: int) -> list[str]:
    """The names of all rights in the number.

    >>> number_to_rights(5)
    ['read', 'share']
    """
    return [name for i, name in enumerate(RIGHTS) if number >> i & 1]


def rights_of_groups(groups: list[int], forbidden: int) -> int:
    """A user has the rights of all own groups without those that are forbidden.

    >>> rights_of_groups([1, 6], 2)
    5
    """
    total = 0
    for g in groups:
        total |= g
    return total & ~forbidden


def parity_bit(byte: int) -> int:
    """Put a bit in front (value 256) if the number of ones in the byte is odd.

    >>> parity_bit(7)
    263
    >>> parity_bit(3)
    3
    """
    ones = 0
    rest = byte
    while rest:
        rest &= rest - 1
        ones += 1
    return byte + 256 * (ones % 2)


def pack_colour(red: int, green: int, blue: int) -> int:
    """Pack three colour values 0..255 into 5, 6 and 5 bits, leaving out the lowest bits.

    >>> pack_colour(255, 0, 8)
    63489
    """
    return (red >> 3) << 11 | (green >> 2) << 5 | blue >> 3


def unpack_fields(value: int, widths: list[int]) -> list[int]:
    """Cut a value into fields of so many bits, the first field is the lowest one.

    >>> unpack_fields(0b1101101, [2, 3, 2])
    [1, 3, 3]
    """
    fields = []
    for width in widths:
        fields.append(value & ((1 << width) - 1))
        value >>= width
    return fields


def xor_chain(key, values):
    # each value is mixed with the result before it, the first one with the key
    out = []
    for v in values:
        key ^= v
        out.append(key)
    return out


def masks_without_neighbours(width: int) -> list[int]:
    """All masks of the given width in which two ones stand next to each other nowhere and the
    lowest bit is one.

    >>> masks_without_neighbours(4)
    [1, 5, 9]
    """
    return [m for m in range(1, 2 ** width, 2) if m & (m >> 1) == 0]


def chosen_dishes(dishes: list[str], mask: int) -> str:
    """Dishes whose bit is set, joined by ' + ', or 'nothing'.

    >>> chosen_dishes(['rice', 'beans', 'corn'], 6)
    'beans + corn'
    """
    chosen = []
    for i in range(len(dishes)):
        if mask & 2 ** i:
            chosen.append(dishes[i])
    return ' + '.join(chosen) or 'nothing'


def cheapest_full_mask(offers: list[tuple[int, int]], full: int) -> int:
    """Offers are (mask, price). Cheapest sum of prices that covers all bits of full, -1 if
    that can not be done; all selections are tried.

    >>> cheapest_full_mask([(1, 4), (6, 5), (3, 2), (4, 2)], 7)
    4
    """
    best = -1
    for selection in range(1 << len(offers)):
        covered = cost = 0
        for i, (mask, price) in enumerate(offers):
            if selection >> i & 1:
                covered |= mask
                cost += price
        if covered & full == full and (best == -1 or cost < best):
            best = cost
    return best
