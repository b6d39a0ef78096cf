def bridge(left, right, length):
    """
    Build a bridge between two words: the words stay at the ends and "=" fills
    the space, until the whole text has the given length.

    >>> bridge("ab", "cd", 7)
    'ab===cd'
    >>> bridge("ab", "cd", 3)
    'abcd'
    """
    middle = ""
    while len(left) + len(middle) + len(right) < length:
        middle += "="
    return left + middle + right


def bridge_repeat(left, right, length):
    """
    The same as bridge, without a loop.

    >>> bridge_repeat("ab", "cd", 7)
    'ab===cd'
    >>> bridge_repeat("ab", "cd", 3)
    'abcd'
    """
    free = max(0, length - len(left) - len(right))
    return left + "=" * free + right


def stones(river):
    """
    In a river "o" is a stone and "~" is water. Return the positions of the
    stones that have water on both sides.

    >>> stones("~o~oo~")
    [1]
    >>> stones("o~")
    []
    """
    positions = []
    for i in range(1, len(river) - 1):
        if river[i] == "o" and river[i - 1] == "~" and river[i + 1] == "~":
            positions.append(i)
    return positions


def stones_by_windows(river):
    """
    The same as stones, with a comparison of pieces of three characters.

    >>> stones_by_windows("~o~oo~")
    [1]
    >>> stones_by_windows("o~")
    []
    """
    return [i + 1 for i in range(len(river)) if river[i:i + 3] == "~o~"]


def widest_water(river):
    """
    Return the longest way over water, which is the greatest number of "~"
    between two stones or banks.

    >>> widest_water("~~o~~~o")
    3
    >>> widest_water("oo")
    0
    """
    widest = 0
    start = 0
    for i in range(len(river) + 1):
        if i == len(river) or river[i] == "o":
            widest = max(widest, i - start)
            start = i + 1
    return widest


def widest_water_split(river):
    """
    The same as widest_water, with the pieces between the stones.

    >>> widest_water_split("~~o~~~o")
    3
    >>> widest_water_split("oo")
    0
    """
    pieces = river.split("o")
    pieces.sort(key=len)
    return len(pieces[-1])


def drift(river, steps):
    """
    Boats are capital letters. Each boat drifts to the right by some places,
    if it does not leave the river; otherwise it is lost. Two boats never meet
    because all of them drift alike.

    >>> drift("A~B~~", 2)
    '~~A~B'
    >>> drift("A~B~~", 3)
    '~~~A~'
    """
    later = ["~"] * len(river)
    for i, boat in enumerate(river):
        if boat.isupper() and i + steps < len(river):
            later[i + steps] = boat
    return "".join(later)


def drift_slices(river, steps):
    """
    The same as drift, with slices. Everything that is no boat is water.

    >>> drift_slices("A~B~~", 2)
    '~~A~B'
    >>> drift_slices("A~B~~", 3)
    '~~~A~'
    """
    steps = min(steps, len(river))
    staying = river[:len(river) - steps]
    cleaned = "".join(ch if ch.isupper() else "~" for ch in staying)
    return "~" * steps + cleaned
