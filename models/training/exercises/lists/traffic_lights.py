import math


def lights_after(presses: list[int], n: int) -> list[int]:
    """n lamps in a row, all off. Pressing button b toggles lamps b, 2b, 3b ... (counted from 1).
    Return the numbers of the lamps that are on at the end.

    >>> lights_after([2, 3], 6)
    [2, 3, 4]
    >>> lights_after([], 4)
    []
    """
    on = [False] * (n + 1)
    for b in presses:
        for lamp in range(b, n + 1, b):
            on[lamp] = not on[lamp]
    return [i for i in range(1, n + 1) if on[i]]


def color_sequence(durations: list[tuple[str, int]]) -> list[str]:
    """One entry per second.

    >>> color_sequence([('red', 2), ('green', 3)])
    ['red', 'red', 'green', 'green', 'green']
    """
    seconds = []
    for color, length in durations:
        seconds += [color] * length
    return seconds


def long_phases(seconds: list[str], minimum: int) -> list[tuple[str, int]]:
    """Summarize a protocol of seconds as (color, start second) for each phase that lasted at
    least `minimum` seconds.

    >>> long_phases(['red', 'red', 'green', 'red', 'red', 'red'], 2)
    [('red', 0), ('red', 3)]
    """
    phases = []
    start = 0
    for i in range(1, len(seconds) + 1):
        if i == len(seconds) or seconds[i] != seconds[start]:
            if i - start >= minimum:
                phases.append((seconds[start], start))
            start = i
    return phases


def color_at(durations: list[tuple[str, int]], t: int) -> str:
    """Which color is shown at second t if the cycle repeats forever?

    >>> color_at([('red', 30), ('green', 20)], 85)
    'green'
    """
    cycle = sum(length for _, length in durations)
    t = t % cycle
    for color, length in durations:
        if t < length:
            return color
        t -= length
    raise ValueError('empty cycle')


def green_wave(offsets: list[int], period: int) -> int:
    """First second at which all the lights turn green together. A light with offset o turns
    green at o, o + period_i ... where the period of light i is period + i. -1 if not
    within 10000 seconds.

    >>> green_wave([1, 0], 2)
    3
    """
    for t in range(10000):
        together = True
        for i, o in enumerate(offsets):
            if t < o or (t - o) % (period + i) != 0:
                together = False
                break
        if together:
            return t
    return -1


def meeting_times(a: int, b: int, limit: int) -> list[int]:
    """Seconds up to the limit at which two blinking lamps (every a, every b) flash together.

    >>> meeting_times(4, 6, 30)
    [12, 24]
    """
    common = a * b // math.gcd(a, b)
    return list(range(common, limit + 1, common))


def only_changes(states):
    # (second, new state) for every change, the first state included
    changes = []
    for i in range(len(states)):
        if i == 0 or states[i] != states[i - 1]:
            changes.append((i, states[i]))
    return changes


def is_valid_order(states: list[str]) -> bool:
    """Only the order red, green, yellow, red ... is allowed; staying is fine.

    >>> is_valid_order(['red', 'red', 'green', 'yellow', 'red'])
    True
    >>> is_valid_order(['red', 'yellow'])
    False
    """
    following = {'red': 'green', 'green': 'yellow', 'yellow': 'red'}
    for before, after in zip(states, states[1:]):
        if after != before and after != following[before]:
            return False
    return True
