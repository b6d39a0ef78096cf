def f(sets_of_tools, have):
    """
    You are given tuples of tools that are sold together, and a tuple of tools one has. Return the
    tuples of which exactly one tool is still missing, each followed by this tool, in the old order.

    >>> f([("saw", "file"), ("nut", "bolt"), ("saw",)], ("saw",))
    [('saw', 'file', 'file')]
    """
    res = []
    for t in sets_of_tools:
        lack = [x for x in t if x not in have]
        if len(lack) == 1:
            res.append(t + (lack[0],))
    return res


def columns_sum(rows):
    """
    Add up tuples of numbers position by position. The tuples may have different lengths; missing
    positions count as 0. Return a tuple as long as the longest one.

    Example:
    columns_sum([(1, 2), (10,), (0, 0, 7)]) => (11, 2, 7)
    """
    width = max([len(r) for r in rows], default=0)
    total = [0] * width
    for row in rows:
        for i in range(len(row)):
            total[i] += row[i]
    return tuple(total)


def sort_tools(tools):
    """
    Tools are tuples (name, size, drawer); the size may be None. Sort by drawer in falling order,
    within a drawer by size in rising order with unknown sizes in front, then by name. Return the names.

    >>> sort_tools([("saw", 30, 1), ("nut", 8, 2), ("bolt", 8, 2), ("tape", None, 2)])
    ['tape', 'bolt', 'nut', 'saw']
    """
    def key(tool):
        name, size, drawer = tool
        return (-drawer, -1 if size is None else size, name)

    return [t[0] for t in sorted(tools, key=key)]


def lexi_less(a, b):
    """
    Check if tuple a stands before tuple b when they are compared from the last element to the first.
    If one of them runs out, the shorter one stands first. Equal tuples: False.

    lexi_less((9, 1), (0, 2)) -> True
    lexi_less((3,), (1, 3)) -> True
    """
    i, j = len(a) - 1, len(b) - 1
    while i >= 0 and j >= 0:
        if a[i] != b[j]:
            return a[i] < b[j]
        i -= 1
        j -= 1
    return i < j


def outer_inner(t):
    """Return (outer, inner): the first and last element of a tuple, and all that is between them."""
    if len(t) < 2:
        return t, ()
    return (t[0], t[-1]), t[1:-1]


def pick(record, fields, spec):
    """
    `spec` is a tuple of the names of the columns of `record`. Return the values of the wanted fields
    as a tuple; None for a name that is not in the spec. A single wanted field gives the bare value.

    >>> pick(("saw", 30, 1), ["size", "name", "owner"], ("name", "size", "drawer"))
    (30, 'saw', None)
    >>> pick(("saw", 30, 1), ["drawer"], ("name", "size", "drawer"))
    1
    """
    values = []
    for field in fields:
        if field in spec:
            values.append(record[spec.index(field)])
        else:
            values.append(None)
    if len(values) == 1:
        return values[0]
    return tuple(values)


def drawer_changes(before, after):
    """
    Both arguments are lists of (tool, drawer) tuples. Return (tool, old drawer, new drawer) for every
    tool that is not where it was, sorted by tool; None stands for a tool that was not there or is gone.

    drawer_changes([("saw", 1), ("nut", 2)], [("saw", 3), ("nut", 2)]) == [("saw", 1, 3)]
    """
    old, new = dict(before), dict(after)
    out = []
    for tool in sorted(set(old) | set(new)):
        x, y = old.get(tool), new.get(tool)
        if x != y:
            out.append((tool, x, y))
    return out
