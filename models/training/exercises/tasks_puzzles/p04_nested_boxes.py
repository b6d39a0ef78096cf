def count_gifts(box):
    """
    A box is a list. It holds gifts (texts) and other boxes (lists). An empty box counts as one gift, because it
    can be used again. Return the number of gifts.

    >>> count_gifts(["doll", ["car", []], "ball"])
    4
    >>> count_gifts([])
    1
    """
    if isinstance(box, str):
        return 1
    if len(box) == 0:
        return 1
    total = 0
    for item in box:
        total += count_gifts(item)
    return total


def box_weight(box, own=2):
    """
    The weight of a box is its own weight plus the weight of all that is in it. Numbers are the weights of
    things; lists are inner boxes. An inner box weighs half of the box around it (rounded down).

    >>> box_weight([5, [1, 1], 3])
    13
    """
    total = own
    for item in box:
        if isinstance(item, list):
            total += box_weight(item, own // 2)
        else:
            total += item
    return total


def deepest_text(box):
    """
    Find the text that lies deepest in nested lists. Return a tuple (depth, text); the outer list has depth 1.
    When two texts are equally deep, the first one is taken. Return None if there is no text at all.

    >>> deepest_text(["a", ["b", ["c"]], [["d"]]])
    (3, 'c')
    >>> deepest_text([[], [[]]]) is None
    True
    """
    best = None

    def walk(items, depth):
        nonlocal best
        for item in items:
            if isinstance(item, list):
                walk(item, depth + 1)
            elif best is None or depth > best[0]:
                best = (depth, item)

    walk(box, 1)
    return best


def wrap_times(thing, n):
    """Wrap a thing into n lists; a negative n unwraps lists with one element as long as it is possible."""
    if n == 0:
        return thing
    if n > 0:
        return [wrap_times(thing, n - 1)]
    if isinstance(thing, list) and len(thing) == 1:
        return wrap_times(thing[0], n + 1)
    return thing


def open_order(sizes):
    """
    Boxes stand inside each other if they fit: `sizes` lists the sizes from left to right, and each box swallows
    all smaller boxes that come directly after it. Return the sizes of the boxes that can be seen from outside.

    >>> open_order([5, 3, 4, 6, 6, 1])
    [5, 6, 6]
    """
    if len(sizes) < 2:
        return sizes[:]
    first = sizes[0]
    i = 1
    while i < len(sizes) and sizes[i] < first:
        i += 1
    return [first] + open_order(sizes[i:])


def ribbon_length(a, b, c, bow=0):
    """
    A ribbon goes around a box twice: once around the two shortest sides and once around the shortest and the longest
    one. Return its length with the bow. A cube gets only one round. Any side that is not positive gives -1.

    >>> ribbon_length(3, 1, 2, 5)
    19
    >>> ribbon_length(2, 2, 2)
    8
    """
    if a <= 0 or b <= 0 or c <= 0:
        return -1
    x, y, z = sorted([a, b, c])
    around = 2 * (x + y)
    if x == y == z:
        return around + bow
    return around + 2 * (x + z) + bow
