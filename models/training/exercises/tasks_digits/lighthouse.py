def is_lit(second, on, off, shift=0):
    """
    A lighthouse shines for `on` seconds, then it is dark for `off` seconds, again and again. The first
    light starts at second `shift`; before that it is dark. Return True if it shines
    in the given second.

    >>> is_lit(7, 2, 3, 1)
    True
    >>> is_lit(0, 2, 3, 1)
    False
    """
    if second < shift:
        return False
    return (second - shift) % (on + off) < on


def seconds_together(a, b, length):
    """Two lighthouses are given as tuples (on, off), both start with light at second 0. Count
    the seconds from 0 to length - 1 in which both shine.

    seconds_together((1, 1), (2, 1), 6) == 2
    seconds_together((1, 0), (1, 1), 5) == 3
    """
    count = 0
    for t in range(length):
        if t % sum(a) < a[0] and t % sum(b) < b[0]:
            count += 1
    return count


def longest_darkness(towers, length):
    """
    Given several towers (on, off), all starting at second 0, find the longest stretch of seconds
    within 0..length - 1 in which none of them shines. No towers means no light at all.

    >>> longest_darkness([(1, 4), (2, 6)], 12)
    3
    >>> longest_darkness([], 5)
    5
    """
    if not towers:
        return length
    best = current = 0
    for t in range(length):
        if any(t % (on + off) < on for on, off in towers):
            current = 0
        else:
            current += 1
            best = max(best, current)
    return best


def code_of_tower(flashes):
    """The captain notes the flashes as a text of "*" (light) and "_" (dark). Return the
    lengths of the stretches, light stretches as positive and dark ones as negative numbers.

    >>> code_of_tower("**_*__")
    [2, -1, 1, -2]
    """
    code = []
    for ch in flashes:
        step = 1 if ch == "*" else -1
        if code and code[-1] * step > 0:
            code[-1] += step
        else:
            code.append(step)
    return code


def play_code(code):
    """The way back: write the flashes for a list of stretches. Zeros are ignored."""
    out = ""
    for n in code:
        if n > 0:
            out += "*" * n
        elif n < 0:
            out += "_" * -n
    return out


def next_light(second, on, off):
    """
    Return how many seconds to wait from the given second until the light is on (0 if it is
    on right now). A lamp that never shines (on == 0) gives None.

    >>> next_light(4, 2, 5)
    3
    >>> next_light(8, 2, 5)
    0
    """
    if on == 0:
        return None
    phase = second % (on + off)
    if phase < on:
        return 0
    return on + off - phase


def turns_of_lens(seconds, teeth_motor, teeth_lens, turns_per_second):
    """The motor turns the lens through two gear wheels. Return the number of complete turns
    of the lens and the teeth already turned in the unfinished turn.

    turns_of_lens(10, 7, 30, 2) == (4, 20)
    """
    teeth = seconds * turns_per_second * teeth_motor
    return divmod(teeth, teeth_lens)
