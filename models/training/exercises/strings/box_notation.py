def item_depths(drawing):
    """Map every item letter to the number of boxes around it.

    >>> item_depths('x<y<z>>')
    {'x': 0, 'y': 1, 'z': 2}
    """
    depths = {}
    level = 0
    for ch in drawing:
        if ch == '<':
            level += 1
        elif ch == '>':
            level -= 1
        else:
            depths[ch] = level
    return depths


def first_loose_lid(drawing: str) -> int:
    """Index of the first '>' that closes no box, or -1.

    >>> first_loose_lid('<a>>')
    3
    >>> first_loose_lid('<<>')
    -1
    """
    open_boxes = 0
    for i in range(len(drawing)):
        if drawing[i] == '<':
            open_boxes += 1
        elif drawing[i] == '>':
            if open_boxes == 0:
                return i
            open_boxes -= 1
    return -1


def close_all(drawing):
    """Append as many lids as are missing at the end.

    >>> close_all('<a<b')
    '<a<b>>'
    """
    missing = drawing.count('<') - drawing.count('>')
    return drawing + '>' * max(0, missing)


def box_spans(drawing: str) -> list[tuple[int, int]]:
    """Pairs (start, end) of all boxes, sorted by start.

    >>> box_spans('<<>>')
    [(0, 3), (1, 2)]
    """
    stack = []
    spans = []
    for i, ch in enumerate(drawing):
        if ch == '<':
            stack.append(i)
        elif ch == '>':
            spans.append((stack.pop(), i))
    return sorted(spans)


def unpack_once(drawing):
    # drop the border of the outermost box if one box holds everything
    if not (drawing.startswith('<') and drawing.endswith('>')):
        return drawing
    depth = 0
    for ch in drawing[:-1]:
        if ch == '<':
            depth += 1
        elif ch == '>':
            depth -= 1
        if depth == 0:
            return drawing
    return drawing[1:-1]


def empty_boxes(drawing: str) -> int:
    """Count boxes that have nothing at all in them, not even another box."""
    return drawing.count('<>')


def weight_of(drawing: str, item: int, box: int) -> int:
    """Total weight when each item letter weighs item and each box itself weighs box.

    >>> weight_of('<a<bc>>', 5, 2)
    19
    """
    total = 0
    for ch in drawing:
        if ch == '<':
            total += box
        elif ch.isalpha():
            total += item
    return total


def box_of(drawing, item):
    """How many items lie directly in the same box as the given item (itself included)?

    >>> box_of('<ab<c>d>', 'b')
    3
    """
    stack = [[]]
    for ch in drawing:
        if ch == '<':
            stack.append([])
        elif ch == '>':
            content = stack.pop()
            if item in content:
                return len(content)
        else:
            stack[-1].append(ch)
    return len(stack[0]) if item in stack[0] else 0
