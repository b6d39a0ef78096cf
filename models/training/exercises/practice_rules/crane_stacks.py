def read_stacks(text):
    """
    Stacks of boxes are written from the bottom to the top and separated by "/". Return them as lists of
    letters.

    >>> read_stacks("ab//c")
    [['a', 'b'], [], ['c']]
    """
    return [list(part) for part in text.split("/")]


def write_stacks(stacks):
    """
    The other way round: write the lists as text.

    >>> write_stacks([["a", "b"], [], ["c"]])
    'ab//c'
    """
    return "/".join("".join(stack) for stack in stacks)


def move_box(stacks, start, end):
    """
    Move the top box from one stack to another. Nothing happens if there is no box, or if the other stack
    already has four boxes. Return True if a box was moved.

    >>> stacks = [["a"], []]
    >>> move_box(stacks, 0, 1), stacks, move_box(stacks, 0, 1)
    (True, [[], ['a']], False)
    """
    if not stacks[start]:
        return False
    if len(stacks[end]) >= 4:
        return False
    box = stacks[start].pop()
    stacks[end].append(box)
    return True


def work_off(text, orders):
    """
    Orders like "1>3" name the stacks from 1 on. Return the stacks as text after all orders, and the number
    of orders that could not be done.

    >>> work_off("ab//c", ["1>2", "3>2", "3>1"])
    ('a/bc/', 1)
    """
    stacks = read_stacks(text)
    failed = 0
    for order in orders:
        start, end = order.split(">")
        if not move_box(stacks, int(start) - 1, int(end) - 1):
            failed += 1
    return write_stacks(stacks), failed


def boxes_above(text, box):
    """
    Return how many boxes have to be lifted to reach a box, or -1 if it does not exist.

    >>> boxes_above("abc/de", "a"), boxes_above("abc/de", "x")
    (2, -1)
    """
    for stack in read_stacks(text):
        if box in stack:
            return len(stack) - 1 - stack.index(box)
    return -1


def unstable(text, weights):
    """
    A stack is unstable if a box lies on a lighter one. Return the indices of the unstable stacks.

    >>> unstable("ab/ba/c", {"a": 5, "b": 3, "c": 1})
    [1]
    """
    indices = []
    for i, stack in enumerate(read_stacks(text)):
        for lower, upper in zip(stack, stack[1:]):
            if weights[upper] > weights[lower]:
                indices.append(i)
                break
    return indices


def level_stacks(text):
    """
    Move single boxes from the highest stack to the lowest (the first one each time) until their heights
    differ by less than two. Return the text of the stacks and the number of moves.

    >>> level_stacks("abcd//e")
    ('ab/dc/e', 2)
    """
    stacks = read_stacks(text)
    moves = 0
    while True:
        heights = [len(stack) for stack in stacks]
        if max(heights) - min(heights) < 2:
            break
        high = heights.index(max(heights))
        low = heights.index(min(heights))
        stacks[low].append(stacks[high].pop())
        moves += 1
    return write_stacks(stacks), moves


def crane_fee(boxes, height, night):
    """
    Each box costs 4, above a height of 3 it costs 6. At night 10 is added to the whole, but nothing if
    there are no boxes.

    >>> crane_fee(3, 4, True), crane_fee(0, 1, True)
    (28, 0)
    """
    if boxes == 0:
        return 0
    fee = boxes * (6 if height > 3 else 4)
    if night:
        fee += 10
    return fee
