def weave_columns(left, right):
    """
    Two columns of marchers join into one: two marchers of the left column, then one of
    the right column, and so on. When one column is used up, the rest of the other follows.

    >>> weave_columns([1, 2, 3, 4, 5], ["a", "b"])
    [1, 2, 'a', 3, 4, 'b', 5]
    >>> weave_columns([], ["x"])
    ['x']
    """
    if not left:
        return list(right)
    out = []
    i = j = 0
    while i < len(left) or j < len(right):
        out.extend(left[i:i + 2])
        i += 2
        if j < len(right):
            out.append(right[j])
            j += 1
    return out


def about_turn(rows: list[list[str]]) -> list[list[str]]:
    """
    The whole block turns about: the last row becomes the first, and everybody's left
    neighbour becomes the right neighbour.

    >>> about_turn([["a", "b"], ["c"]])
    [['c'], ['b', 'a']]
    """
    return [row[::-1] for row in rows[::-1]]


def rotate_leaders(line: list[str], beats: int, every: int) -> list[str]:
    """
    At each `every`-th beat the first marcher falls back to the end. Return the
    line after the given number of beats. With every <= 0 nobody falls back.

    >>> rotate_leaders(["a", "b", "c"], 9, 2)
    ['b', 'c', 'a']
    """
    if every <= 0 or not line:
        return line[:]
    shift = (beats // every) % len(line)
    return line[shift:] + line[:shift]


def out_of_step(feet: str) -> int:
    """
    The feet are given as a string of L and R, one letter per beat. Return the position of
    the first letter that repeats the one before it, or -1 if all steps alternate.
    Any other letter is a stumble and is reported as well.

    >>> out_of_step("LRLLR")
    3
    >>> out_of_step("LRxR")
    2
    """
    for i, ch in enumerate(feet):
        if ch not in "LR":
            return i
        if i > 0 and ch == feet[i - 1]:
            return i
    return -1


def neighbours_too_tall(heights, step):
    """
    Nobody should stand next to someone who is more than `step` taller. Return the
    positions of all marchers that have such a neighbour on at least one side.

    Example:
    neighbours_too_tall([170, 180, 195], 12) == [1]
    """
    bad = []
    for i in range(len(heights)):
        before = heights[i - 1] if i > 0 else heights[i]
        after = heights[i + 1] if i < len(heights) - 1 else heights[i]
        if max(before, after) - heights[i] > step:
            bad.append(i)
    return bad


def flag_order(flags):
    """
    Reorder the flags so that no two flags of the same colour touch, with a single walk:
    whenever a flag equals the previous one, it changes places with the next flag that
    differs. If there is no such flag, the rest stays as it is.

    >>> flag_order(["r", "r", "b", "b"])
    ['r', 'b', 'r', 'b']
    """
    res = list(flags)
    for i in range(1, len(res)):
        if res[i] != res[i - 1]:
            continue
        for j in range(i + 1, len(res)):
            if res[j] != res[i]:
                res[i], res[j] = res[j], res[i]
                break
    return res
