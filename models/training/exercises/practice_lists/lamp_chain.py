def toggle_lamps(lamps, switches):
    """
    Lamps are True (on) or False (off). Every number in switches toggles the lamp at
    that position and its right neighbour, if there is one.

    >>> toggle_lamps([False, False, True], [0, 2])
    [True, True, False]
    """
    lamps = lamps[:]
    for position in switches:
        lamps[position] = not lamps[position]
        if position + 1 < len(lamps):
            lamps[position + 1] = not lamps[position + 1]
    return lamps


def lit_stretches(lamps):
    """
    Return (first, last) of every unbroken stretch of lamps that are on.

    >>> lit_stretches([True, True, False, True])
    [(0, 1), (3, 3)]
    """
    stretches = []
    start = None
    for i, on in enumerate(lamps):
        if on and start is None:
            start = i
        if not on and start is not None:
            stretches.append((start, i - 1))
            start = None
    if start is not None:
        stretches.append((start, len(lamps) - 1))
    return stretches


def brightest_color(lamps):
    """
    Lamps are (color, brightness) tuples. Add the brightness for every color and return
    the color with the greatest sum.

    >>> brightest_color([("red", 3), ("blue", 4), ("red", 2)])
    'red'
    """
    sums = {}
    for color, brightness in lamps:
        sums[color] = sums.get(color, 0) + brightness
    return max(sums, key=sums.get)


def dim_from_the_middle(count, top, step):
    """
    A chain of an odd count of lamps shines brightest in the middle. Return the
    brightness of each: top in the middle, step less per lamp on the way to the ends.

    >>> dim_from_the_middle(5, 9, 2)
    [5, 7, 9, 7, 5]
    """
    middle = count // 2
    levels = []
    for i in range(count):
        levels.append(top - step * abs(i - middle))
    return levels


def colors_alternate(colors):
    """
    Check that no two neighbours of a closed chain have the same color. The last lamp
    and the first one are neighbours too.

    >>> colors_alternate(["red", "blue", "red", "green"])
    True
    >>> colors_alternate(["red", "blue", "red"])
    False
    """
    for i in range(len(colors)):
        if colors[i] == colors[i - 1] and len(colors) > 1:
            return False
    return True


def lamps_to_replace(ages, lifetimes, days):
    """
    Two lists: how many days each lamp has burnt, and how long it lives. Return the
    positions of lamps that will fail within the given number of days.

    >>> lamps_to_replace([90, 10, 50], [100, 100, 55], 7)
    [2]
    """
    failing = []
    position = 0
    for age, lifetime in zip(ages, lifetimes):
        if lifetime - age <= days:
            failing.append(position)
        position += 1
    return failing


def shortest_shadow(gaps, allowed):
    """
    Of all gaps between lamps that are greater than allowed return the smallest one, or
    zero if all gaps are allowed.

    >>> shortest_shadow([3, 8, 6, 2], 5)
    6
    """
    too_wide = []
    for gap in gaps:
        if gap > allowed:
            too_wide.append(gap)
    return min(too_wide) if too_wide else 0
