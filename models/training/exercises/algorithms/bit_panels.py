def lamps_on_even_places(state: int) -> int:
    """A panel of lamps is stored as an integer, one bit per lamp. Return how
    many lamps are lit at the places 0, 2, 4, ... from the right.

    >>> lamps_on_even_places(0b1010)
    0
    >>> lamps_on_even_places(0b10111)
    3
    """
    count = 0
    while state > 0:
        if state % 2 == 1:
            count += 1
        state //= 4
    return count


def press_button(state: int, position: int, width: int) -> int:
    """Pressing the button of a lamp flips this lamp and its neighbours. Return the
    new state of a panel with the given width.

    >>> press_button(0b000, 1, 3)
    7
    >>> press_button(0b011, 0, 3)
    0
    """
    if not 0 <= position < width:
        raise ValueError("there is no such lamp")
    for p in (position - 1, position, position + 1):
        if 0 <= p < width:
            state ^= 1 << p
    return state


def order_by_lowest_lamp(states):
    """Sort panel states (all above 0) by the place of their rightmost lit lamp; where
    that is equal the larger state comes first.

    >>> order_by_lowest_lamp([6, 8, 3, 2, 5])
    [5, 3, 6, 2, 8]
    """
    def lowest(state):
        place = 0
        while state & 1 == 0:
            state >>= 1
            place += 1
        return place

    return sorted(states, key=lambda s: (lowest(s), -s))


def lit_groups(state: int) -> int:
    """Number of groups of neighbouring lit lamps.

    >>> lit_groups(0b1101110)
    2
    """
    groups = 0
    before = '0'
    for bit in bin(state)[2:]:
        if bit == '1' and before == '0':
            groups += 1
        before = bit
    return groups


def lit_positions(state):
    """List the positions of all lit lamps, lowest first.

    >>> lit_positions(13)
    [0, 2, 3]
    >>> lit_positions(0)
    []
    """
    positions = []
    i = 0
    while state:
        if state & 1:
            positions.append(i)
        state >>= 1
        i += 1
    return positions


def switching_cost(before: int, after: int) -> int:
    # a lamp that goes on costs 3, a lamp that goes off costs 1
    goes_on = after & ~before
    goes_off = before & ~after
    return 3 * bin(goes_on).count('1') + bin(goes_off).count('1')


def halves_match(state: int, width: int) -> bool:
    """Does the left half of the panel (even width) look like the right half?

    >>> halves_match(0b101101, 6)
    True
    >>> halves_match(0b1001, 4)
    False
    """
    half = width // 2
    right = state % (1 << half)
    left = state >> half
    return left == right


def never_three_lit(state):
    """True if there are nowhere three lit lamps side by side.

    >>> never_three_lit(0b1101101)
    True
    >>> never_three_lit(0b1011100)
    False
    """
    while state > 0:
        if state & 7 == 7:
            return False
        state >>= 1
    return True


def feed_lamps(state: int, width: int, incoming: str) -> int:
    """The panel moves to the left for every character of incoming; the new lamp on
    the right is lit for a '1'. What moves out on the left is lost.

    >>> feed_lamps(0b1001, 4, '11')
    7
    """
    for ch in incoming:
        state = (state * 2 + int(ch)) % (2 ** width)
    return state
