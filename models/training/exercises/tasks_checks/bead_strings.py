def beads_repeat(beads: str) -> bool:
    """
    A chain of beads is "patterned" if it is made of one motif of two to four beads, repeated at least
    twice, maybe with the beginning of the motif as a rest at the end.

    >>> beads_repeat("rgbrgbrg")
    True
    >>> beads_repeat("rgbrbg")
    False
    >>> beads_repeat("rgr")
    False
    """
    n = len(beads)
    for size in (2, 3, 4):
        if n < 2 * size:
            return False
        fits = True
        for i in range(size, n):
            if beads[i] != beads[i - size]:
                fits = False
                break
        if fits:
            return True
    return False


def same_bracelet(a: str, b: str) -> bool:
    """Two bracelets are the same if one can be turned or flipped into the other.

    >>> same_bracelet("rgby", "bgry")
    True
    >>> same_bracelet("rgby", "rbgy")
    False
    """
    if len(a) != len(b):
        return False
    double = a + a
    return b in double or b[::-1] in double


def can_extend(chain: str, bead: str) -> bool:
    """
    A bead may be put on the end of a chain if it differs from the last bead, and if the chain has not
    more than two beads of its kind among the last five.

    can_extend("rgrbr", "g") -> True
    can_extend("rgrbr", "r") -> False
    can_extend("", "r") -> True
    """
    if not chain:
        return True
    if chain[-1] == bead:
        return False
    return chain[-5:].count(bead) <= 2


def grows_to_middle(sizes: list[int]) -> bool:
    """
    Given the sizes of the beads, check that they never get smaller up to the middle of the chain and
    that the second half is the first half the other way round.

    >>> grows_to_middle([4, 4, 6, 9, 6, 4, 4])
    True
    >>> grows_to_middle([4, 3, 6, 3, 4])
    False
    >>> grows_to_middle([4, 5, 5])
    False
    """
    left, right = 0, len(sizes) - 1
    before = 0
    while left <= right:
        if sizes[left] != sizes[right] or sizes[left] < before:
            return False
        before = sizes[left]
        left += 1
        right -= 1
    return True


def knot_place(chain):
    """Return the index at which a chain may be cut into two parts with the same set of colours, the
    first such place, or None.

    >>> knot_place("rggrrg")
    2
    >>> knot_place("rrgg") is None
    True
    """
    for i in range(1, len(chain)):
        if set(chain[:i]) == set(chain[i:]):
            return i
    return None


def clasp_kind(weight: float, beads: int, child: bool) -> str:
    """Heavy chains get a "hook", those of children a "magnet" unless they have small beads (40
    or more), then none: "sewn". All others get a "ring"."""
    if child:
        return "sewn" if beads >= 40 else "magnet"
    return "hook" if weight > 80 else "ring"


def has_lone_bead(beads):
    # some colour occurs only once
    for b in set(beads):
        if beads.count(b) == 1:
            return True
    return False
