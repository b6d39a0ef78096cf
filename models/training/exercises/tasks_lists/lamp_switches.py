def press_switches(n, presses):
    """
    There are n lamps in a row, all off. Pressing switch i changes lamp i and its direct
    neighbours (where they exist). Return the list of lamps as 0 and 1 after all presses. Presses
    with a number that is no lamp are ignored.

    Examples:
    press_switches(4, [1]) == [1, 1, 1, 0]
    press_switches(3, [0, 2, 9]) == [1, 0, 1]
    press_switches(0, [1]) == []
    """
    lamps = [0] * n
    for p in presses:
        if p < 0 or p >= n:
            continue
        for i in (p - 1, p, p + 1):
            if 0 <= i < n:
                lamps[i] = 1 - lamps[i]
    return lamps


def brightest_window(lamps, k):
    """
    Given a list of 0 and 1 and a number k, return the start of the stretch of k lamps with the
    most lamps on. The leftmost one wins if there are several. If the list is shorter than k, return -1.

    >>> brightest_window([0, 1, 0, 1, 1, 0, 1], 3)
    1
    >>> brightest_window([1], 2)
    -1
    """
    best = -1
    most = -1
    for i in range(len(lamps) - k + 1):
        on = sum(lamps[i:i + k])
        if on > most:
            most = on
            best = i
    return best


def toggles_between(a, b):
    """
    Return the positions of the lamps that have to be switched to get from state a to state b.
    Missing lamps of the shorter state are taken as off.

    toggles_between([1, 0, 1], [1, 1]) == [1, 2]
    toggles_between([], []) == []
    """
    n = max(len(a), len(b))
    x = a + [0] * (n - len(a))
    y = b + [0] * (n - len(b))
    res = []
    for i in range(n):
        if x[i] != y[i]:
            res.append(i)
    return res


def blinking(states):
    """
    You are given several states of a row of lamps, one after another. Count for each lamp how
    often it changed from one state to the next.

    blinking([[0, 1], [1, 1], [0, 1], [0, 0]]) == [2, 1]
    blinking([[0, 0, 0]]) == [0, 0, 0]
    blinking([]) == []
    """
    if not states:
        return []
    counts = [0] * len(states[0])
    for before, after in zip(states, states[1:]):
        for i in range(len(before)):
            if before[i] != after[i]:
                counts[i] += 1
    return counts


def night_watch(lamps, steps):
    """
    A watchman starts at lamp 0 and goes to the right. If the lamp where he stands is off he
    switches it on and moves one lamp; if it is on he moves two lamps. He stops after the given
    number of steps or behind the last lamp. Return a tuple: the new list of lamps and the
    position where he stopped.

    >>> night_watch([0, 1, 0, 0], 3)
    ([1, 1, 0, 1], 4)
    >>> night_watch([], 5)
    ([], 0)
    """
    row = list(lamps)
    pos = 0
    while steps > 0 and pos < len(row):
        if row[pos] == 0:
            row[pos] = 1
            pos += 1
        else:
            pos += 2
        steps -= 1
    return row, pos


def dark_spots(lamps, reach):
    """
    Each lamp that is on lights up its own place and reach places on both sides. Return the list of the
    places that stay dark.

    dark_spots([0, 0, 1, 0, 0, 0], 1) == [0, 4, 5]
    dark_spots([0, 0], 3) == [0, 1]
    """
    light = set()
    for i, on in enumerate(lamps):
        if on:
            for j in range(i - reach, i + reach + 1):
                light.add(j)
    return [i for i in range(len(lamps)) if i not in light]
