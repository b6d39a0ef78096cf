def scale_to_peak(levels, peak=100):
    """
    Scale the levels so that the brightest (by absolute value) becomes `peak`. All zeros stay as they are.

    >>> scale_to_peak([1, -4, 2])
    [25.0, -100.0, 50.0]
    >>> scale_to_peak([0, 0])
    [0, 0]
    """
    if not levels:
        return []
    top = max(abs(x) for x in levels)
    if top == 0:
        return levels[:]
    return [x * peak / top for x in levels]


def clip_levels(levels, low, high):
    """Return (clipped levels, how many were changed). If low is above high they are swapped first.

    >>> clip_levels([5, -1, 12], 0, 10)
    ([5, 0, 10], 2)
    >>> clip_levels([5], 10, 0)
    ([5], 0)
    """
    if low > high:
        low, high = high, low
    changed = 0
    out = []
    for x in levels:
        y = low if x < low else high if x > high else x
        if y != x:
            changed += 1
        out.append(y)
    return out, changed


def fade(start, end, steps):
    """Create a function which returns the levels of a fade from start to end in that many equal steps,
    both ends included, as whole numbers. Zero steps: just the end.

    >>> fade(0, 10, 4)
    [0, 2, 5, 8, 10]
    >>> fade(7, 3, 0)
    [3]
    """
    if steps <= 0:
        return [end]
    return [round(start + (end - start) * i / steps) for i in range(steps + 1)]


def smooth(levels, weight):
    """Each smoothed level is weight times the new level and (1 - weight) times the smoothed level before.
    The first one is taken as it is. A weight outside of 0 to 1 is an error.

    >>> smooth([10, 20, 20], 0.5)
    [10, 15.0, 17.5]
    """
    if not 0 <= weight <= 1:
        raise ValueError("weight must be between 0 and 1")
    out = []
    for level in levels:
        if not out:
            out.append(level)
        else:
            out.append(weight * level + (1 - weight) * out[-1])
    return out


def bar_line(level, top, width=10):
    """Draw a level as a bar of "#" and "." characters; any level above zero shows at least one "#".

    >>> bar_line(5, 10), bar_line(0.1, 10), bar_line(0, 10), bar_line(30, 10)
    ('#####.....', '#.........', '..........', '##########')
    """
    if level <= 0:
        return "." * width
    filled = int(level * width / top)
    filled = min(max(filled, 1), width)
    return "#" * filled + "." * (width - filled)


def flicker_count(levels, jump):
    """Count the places where the level goes up by more than `jump` and directly afterwards down by more
    than `jump`, or the other way round.

    >>> flicker_count([1, 9, 1, 9, 9], 5)
    2
    """
    cnt = 0
    for i in range(1, len(levels) - 1):
        a = levels[i] - levels[i - 1]
        b = levels[i + 1] - levels[i]
        if abs(a) > jump and abs(b) > jump and a * b < 0:
            cnt += 1
    return cnt


def dim_together(lamps, watts):
    """
    lamps: name -> watts at full light. Return name -> percent (whole, cut off) so that all lamps
    together use at most `watts`, all dimmed by the same percent. If there is enough, all get 100.

    >>> dim_together({"desk": 40, "hall": 60}, 75)
    {'desk': 75, 'hall': 75}
    """
    need = sum(lamps.values())
    if need <= watts:
        return {name: 100 for name in lamps}
    percent = int(watts * 100 // need)
    return {name: percent for name in lamps}


def gamma_table(n, g):
    # table of n + 1 levels from 0 to n, bent by the power g
    return [round((i / n) ** g * n) for i in range(n + 1)] if n > 0 else [0]
