def same_bracelet(a, b):
    """Two bracelets are the same if one can be turned into the other, or turned over and then turned.

    >>> same_bracelet('abcd', 'cdab')
    True
    >>> same_bracelet('abcd', 'adcb')
    True
    >>> same_bracelet('abcd', 'abdc')
    False
    """
    if len(a) != len(b):
        return False
    double = a + a
    return b in double or b[::-1] in double


def neighbours_differ(beads: str, closed: bool) -> bool:
    """True if no two touching beads have the same colour. On a closed chain
    the last one touches the first one.

    >>> neighbours_differ('rgr', False)
    True
    >>> neighbours_differ('rgr', True)
    False
    """
    for i in range(len(beads) - 1):
        if beads[i] == beads[i + 1]:
            return False
    if closed and len(beads) > 1:
        return beads[0] != beads[-1]
    return True


def beads_to_buy(pattern, have):
    """Which beads (and how many) are still needed for the pattern, given a string of beads at hand.

    >>> beads_to_buy('aabbc', 'abb')
    {'a': 1, 'c': 1}
    """
    need = {}
    for colour in sorted(set(pattern)):
        lacking = pattern.count(colour) - have.count(colour)
        if lacking > 0:
            need[colour] = lacking
    return need


def mirror_point(beads):
    """Index of the first bead around which a chain is the same in both directions
    for at least one bead on each side; -1 if there is none.

    >>> mirror_point('abcbd')
    2
    >>> mirror_point('abc')
    -1
    """
    for i in range(1, len(beads) - 1):
        if beads[i - 1] == beads[i + 1]:
            return i
    return -1


def knot_after(beads: str, every: int) -> str:
    """Put a knot '-' after each group of beads, but not at the end.

    >>> knot_after('rgbrgb', 2)
    'rg-br-gb'
    """
    out = ''
    for i, bead in enumerate(beads, 1):
        out += bead
        if i % every == 0 and i < len(beads):
            out += '-'
    return out


def string_from_bowl(bowl, order):
    """Take all beads of the bowl, colour after colour in the given order; colours that are
    not in the order come last and stay as they lay.

    >>> string_from_bowl('gzrgr', 'rg')
    'rrggz'
    """
    chain = ''
    for colour in order:
        chain += colour * bowl.count(colour)
    for bead in bowl:
        if bead not in order:
            chain += bead
    return chain


def cut_before(beads: str, colour: str) -> list:
    """Cut a chain in front of every bead of one colour.

    >>> cut_before('abacba', 'a')
    ['ab', 'acb', 'a']
    """
    pieces = []
    for bead in beads:
        if bead == colour or not pieces:
            pieces.append(bead)
        else:
            pieces[-1] += bead
    return pieces
