def knots(n):
    """
    On a knotted string every digit is a group of knots "o", groups are separated by a
    piece of plain string "-". A zero is an empty group, so two dashes meet (or the
    string ends with a dash). Write the number n >= 1.

    >>> knots(203)
    'oo--ooo'
    >>> knots(10)
    'o-'
    """
    groups = []
    for ch in str(n):
        groups.append("o" * int(ch))
    return "-".join(groups)


def unknot(string):
    """Read a knotted string and return the number. Groups of more than nine knots or
    other signs make the string unreadable: return None. The empty string is 0.

    unknot("oo--ooo") == 203
    unknot("") == 0
    unknot("oo-x") == None
    """
    value = 0
    for group in string.split("-"):
        if len(group) > 9 or group.strip("o"):
            return None
        value = value * 10 + len(group)
    return value


def heaviest_group(string):
    """
    Return the index of the longest group of knots, counted from the right end of the string
    (so that the ones have index 0). Equal groups: the one farthest to the right.

    >>> heaviest_group("oo-ooo-o")
    1
    >>> heaviest_group("oo-oo")
    0
    """
    groups = string.split("-")[::-1]
    best = 0
    for i in range(1, len(groups)):
        if len(groups[i]) > len(groups[best]):
            best = i
    return best


def add_knots(a: str, b: str) -> str:
    """Add two knotted strings by laying the groups side by side from the right and carrying
    ten knots as one knot to the left.

    >>> add_knots("o-ooooo", "ooooooo")
    'oo-oo'
    """
    xs = [len(g) for g in a.split("-")][::-1]
    ys = [len(g) for g in b.split("-")][::-1]
    carry = 0
    out = []
    for i in range(max(len(xs), len(ys))):
        s = carry
        if i < len(xs):
            s += xs[i]
        if i < len(ys):
            s += ys[i]
        out.append("o" * (s % 10))
        carry = s // 10
    if carry:
        out.append("o" * carry)
    return "-".join(reversed(out))


def can_be_cut(string, parts):
    """
    Can the string be cut at dashes into the given number of pieces which all have the same
    number of knots? Check if a cut from left to right, always made as soon as a piece
    is full, succeeds. Knotless strings cannot be cut.

    >>> can_be_cut("oo-o-ooo", 2)
    True
    >>> can_be_cut("o-ooo", 2)
    False
    """
    groups = [len(g) for g in string.split("-")]
    total = sum(groups)
    if total == 0 or total % parts != 0:
        return False
    share = total // parts
    current = 0
    for g in groups:
        current += g
        if current > share:
            return False
        if current == share:
            current = 0
    return True


def knots_used(low, high):
    """Return the number of single knots needed for all strings from low to high."""
    return sum(int(c) for n in range(low, high + 1) for c in str(n))


def loosen(string, amount):
    """Take up to `amount` knots off, beginning at the right end. Dashes stay where they are.

    >>> loosen("oo-oo", 3)
    'o-'
    """
    out = ""
    for ch in reversed(string):
        if ch == "o" and amount > 0:
            amount -= 1
        else:
            out = ch + out
    return out
