def depth_range(box):
    """
    A box is a list of things and further boxes (lists). Return (least, greatest) depth at which a
    thing lies; things in the outer box have depth 1. Return None if there is no thing at all.

    >>> depth_range([1, [2, [[3]]]])
    (1, 4)
    >>> depth_range([[], [[]]]) is None
    True
    """
    depths = []

    def walk(x, d):
        for item in x:
            if isinstance(item, list):
                walk(item, d + 1)
            else:
                depths.append(d)

    walk(box, 1)
    if not depths:
        return None
    return min(depths), max(depths)


def things_at(box, depth):
    """
    Return the things that lie exactly at the given depth, from left to right.

    Example:
    things_at(["a", ["b", ["c"]], ["d"]], 2) => ["b", "d"]
    """
    if depth < 1:
        return []
    found = []
    for item in box:
        if isinstance(item, list):
            found.extend(things_at(item, depth - 1))
        elif depth == 1:
            found.append(item)
    return found


def unwrap(box):
    """
    As long as a box contains nothing but one other box, take the inner one. Boxes further inside are
    treated in the same way.

    >>> unwrap([[[1, [[2]]]]])
    [1, [2]]
    """
    while len(box) == 1 and isinstance(box[0], list):
        box = box[0]
    result = []
    for item in box:
        result.append(unwrap(item) if isinstance(item, list) else item)
    return result


def box_weights(box, own=1):
    """
    Things are numbers, their weights; every box weighs `own` itself, plus everything that is in it.
    Return the total weight of the outer box.

    box_weights([5, [2], []], 1) -> 10
    """
    total = own
    for item in box:
        if isinstance(item, list):
            total += box_weights(item, own)
        else:
            total += item
    return total


def heaviest_path(box):
    """
    Things are numbers. Start in the outer box, add the sum of the numbers lying in it directly, step
    into one of its boxes and so on, up to a box without boxes. Return the largest sum of such a way.

    >>> heaviest_path([1, [5, [1]], [2, [9]]])
    12
    """
    here = 0
    best = None
    for item in box:
        if isinstance(item, list):
            value = heaviest_path(item)
            if best is None or value > best:
                best = value
        else:
            here += item
    return here if best is None else here + best


def sort_inside(box):
    """
    Sort each box for itself: numbers in rising order first, then texts, then the boxes by their
    length. The order of boxes of the same length is kept.

    sort_inside(["b", [3, 1], 2, "a", []]) == [2, "a", "b", [], [1, 3]]
    """
    numbers = [x for x in box if isinstance(x, (int, float))]
    texts = [x for x in box if isinstance(x, str)]
    boxes = [sort_inside(x) for x in box if isinstance(x, list)]
    boxes.sort(key=len)
    return sorted(numbers) + sorted(texts) + boxes


def empty_boxes(box):
    """Count the empty boxes, however deep they are; the outer box counts as well."""
    if box == []:
        return 1
    cnt = 0
    for item in box:
        if isinstance(item, list):
            cnt += empty_boxes(item)
    return cnt


def mirror(box):
    """Return the box with the order turned round at each level."""
    return [mirror(x) if isinstance(x, list) else x for x in reversed(box)]
