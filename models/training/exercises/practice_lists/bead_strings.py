def count_color_changes(beads):
    """
    Count how often the color changes on the way along a string of beads.

    >>> count_color_changes(["red", "red", "blue", "red"])
    2
    """
    changes = 0
    for k in range(len(beads) - 1):
        if beads[k] != beads[k + 1]:
            changes += 1
    return changes


def insert_spacers(beads, every):
    """
    Put a bead "gold" after every so many beads, but none at the very end.

    >>> insert_spacers(["a", "b", "c", "d"], 2)
    ['a', 'b', 'gold', 'c', 'd']
    """
    string = []
    for i, bead in enumerate(beads):
        if i > 0 and i % every == 0:
            string.append("gold")
        string.append(bead)
    return string


def trim_ends(beads, color):
    """
    Take off all beads of a color at both ends; those further inside stay.

    >>> trim_ends(["w", "w", "r", "w", "b", "w"], "w")
    ['r', 'w', 'b']
    """
    left = 0
    right = len(beads)
    while left < right and beads[left] == color:
        left += 1
    while right > left and beads[right - 1] == color:
        right -= 1
    return beads[left:right]


def group_beads(beads):
    """
    Sort beads into groups of the same color without changing the order inside of a
    group. Groups come in the order of their first bead. Beads are (color, size).

    >>> group_beads([("r", 1), ("b", 2), ("r", 3)])
    [[('r', 1), ('r', 3)], [('b', 2)]]
    """
    groups = {}
    for bead in beads:
        color = bead[0]
        groups.setdefault(color, []).append(bead)
    return list(groups.values())


def hang_beads(beads, length):
    """
    Hang beads of the same pattern one behind the other until the string is length beads
    long; the second, fourth ... time the pattern is taken backwards.

    >>> hang_beads(["a", "b", "c"], 8)
    ['a', 'b', 'c', 'c', 'b', 'a', 'a', 'b']
    """
    string = []
    step = 1
    while beads and len(string) < length:
        string += beads[::step]
        step = -step
    return string[:length]


def can_string(pattern, box):
    """
    Return True if the box holds enough beads of every color for the pattern. The box is
    a list of (color, number) tuples; a color may be listed more than once.

    >>> can_string(["r", "b", "r"], [("r", 1), ("b", 4), ("r", 1)])
    True
    >>> can_string(["g"], [("r", 9)])
    False
    """
    for color in set(pattern):
        available = sum(number for c, number in box if c == color)
        if available < pattern.count(color):
            return False
    return True


def longest_colorful_part(beads, plain):
    """
    Return (start, length) of the longest part without any bead of the plain color. The
    first of several parts of the same length counts; without any part it is (0, 0).

    >>> longest_colorful_part(["r", "w", "b", "r", "w", "b"], "w")
    (2, 2)
    """
    best = (0, 0)
    length = 0
    for i, color in enumerate(beads):
        if color == plain:
            length = 0
            continue
        length += 1
        if length > best[1]:
            best = (i - length + 1, length)
    return best
