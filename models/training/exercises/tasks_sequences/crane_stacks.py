from typing import List, Optional


def restack_moves(stack: List[str], wanted: str) -> int:
    """
    Containers stand in one stack, the top is the last entry. How many containers must be
    lifted so that the wanted one is free, if containers whose name ends with "!" can
    only be lifted in two moves? Return -1 if it is not in the stack.

    >>> restack_moves(["A", "B", "C!", "D"], "B")
    3
    >>> restack_moves(["A"], "Z")
    -1
    """
    moves = 0
    for name in reversed(stack):
        if name == wanted:
            return moves
        moves += 2 if name.endswith("!") else 1
    return -1


def place_by_date(dates: List[int]) -> List[List[int]]:
    """
    Containers with departure days arrive one by one. Each is put on the stack whose top
    leaves as early as possible, but not earlier than the new container. Without
    such a stack a new one begins. Return the stacks from the ground up.

    >>> place_by_date([5, 9, 4, 6, 5])
    [[5, 4], [9, 6, 5]]
    """
    stacks = []
    for d in dates:
        best = None
        for st in stacks:
            if st[-1] >= d and (best is None or st[-1] < best[-1]):
                best = st
        if best is None:
            stacks.append([d])
        else:
            best.append(d)
    return stacks


def height_after(commands: List[str], columns: int) -> Optional[List[int]]:
    """
    Commands are "put 2" (one container on column 2) and "move 2 0" (the top of column 2 to
    column 0). Return the heights of all columns, or None as soon as a command cannot
    be carried out.

    >>> height_after(["put 0", "put 0", "move 0 2"], 3)
    [1, 0, 1]
    >>> height_after(["move 1 0"], 2) is None
    True
    """
    heights = [0] * columns
    for command in commands:
        word, *places = command.split()
        cols = [int(p) for p in places]
        if any(c < 0 or c >= columns for c in cols):
            return None
        if word == "put":
            heights[cols[0]] += 1
        elif heights[cols[0]] == 0:
            return None
        else:
            heights[cols[0]] -= 1
            heights[cols[1]] += 1
    return heights


def level_out(heights: List[int]) -> int:
    """
    One move takes a container from the highest column (leftmost) to the lowest (leftmost).
    Count the moves until the heights differ by at most one.

    Example:
    level_out([4, 1, 1]) -> 2
    """
    if not heights:
        return 0
    h = heights[:]
    moves = 0
    while max(h) - min(h) > 1:
        h[h.index(max(h))] -= 1
        h[h.index(min(h))] += 1
        moves += 1
    return moves


def unsafe_columns(columns: List[List[int]]) -> List[int]:
    """
    A column is unsafe if some container weighs more than all those below it together;
    the lowest container rests on the ground and does not matter.

    >>> unsafe_columns([[5, 4, 9], [3, 4], [8, 7, 16], []])
    [1, 2]
    """
    unsafe = []
    for i, col in enumerate(columns):
        below = 0
        for k, w in enumerate(col):
            if k > 0 and w > below:
                unsafe.append(i)
                break
            below += w
    return unsafe


def visible_tops(heights, n):
    """Return the columns among the first n from which a look to the left passes over all others."""
    return [i for i in range(min(n, len(heights))) if all(heights[j] < heights[i] for j in range(i))]
