from typing import List


def note_name(number: int) -> str:
    """
    Notes are counted in half tones: 0 is C, 1 is C#, 2 is D and so on up to 11, which is B; the
    next octave begins at 12. Return the name of the note with the number of the octave, which
    starts with 0.

    >>> note_name(14)
    'D1'
    >>> note_name(6)
    'F#0'
    """
    names = ['C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#', 'A', 'A#', 'B']
    octave = number // 12
    return names[number % 12] + str(octave)


def beats_filled(lengths: List[int], bar: int) -> bool:
    """
    The lengths of notes are given in sixteenths. Check if they fill bars of the given size one
    after another, so that no note goes over the end of a bar and the last bar is full.

    Examples:
    beats_filled([4, 4, 8, 16], 16) == True
    beats_filled([12, 8, 12], 16) == False
    beats_filled([4], 16) == False
    beats_filled([], 16) == True
    """
    filled = 0
    for n in lengths:
        filled += n
        if filled > bar:
            return False
        if filled == bar:
            filled = 0
    return filled == 0


def transpose(notes, steps, low, high):
    """
    Move all the notes by the given number of half tones. A note that leaves the range low to
    high (both included, at least twelve half tones) is brought back by whole octaves.

    transpose([60, 70], 5, 55, 72) -> [65, 63]
    transpose([56], -3, 55, 72) -> [65]
    """
    out = []
    for n in notes:
        n += steps
        while n > high:
            n -= 12
        while n < low:
            n += 12
        out.append(n)
    return out


def melody_shape(notes: List[int]) -> str:
    """
    Describe a melody: '/' for each step up, '\\\\' for each step down and '-' for a repeated
    note. Jumps of more than four half tones are written twice.

    >>> melody_shape([60, 62, 62, 67])
    '/-//'
    """
    shape = ''
    for a, b in zip(notes, notes[1:]):
        if a == b:
            shape += '-'
            continue
        sign = '/' if b > a else '\\'
        if abs(a - b) > 4:
            shape += sign * 2
        else:
            shape += sign
    return shape


def common_beats(a, b, total):
    """
    One drum plays every a beats and another one every b beats, both begin with beat 0. Return
    how many of the beats 0 .. total - 1 have exactly one drum.

    common_beats(2, 3, 6) == 3
    common_beats(4, 4, 100) == 0
    """
    cnt = 0
    for t in range(total):
        if (t % a == 0) != (t % b == 0):
            cnt += 1
    return cnt


def playlist_sides(seconds, side):
    """
    Songs are recorded in their order on tape sides that hold `side` seconds each. A song is not
    split. Return a list with the number of songs on each side. Songs longer than a side are
    left out.

    playlist_sides([200, 300, 250, 900, 100], 600) # => [2, 2]
    """
    res = []
    used = None
    for s in seconds:
        if s > side:
            continue
        if used is None or used + s > side:
            res.append(0)
            used = 0
        used += s
        res[-1] += 1
    return res


def largest_leap(notes):
    # (size, index of the first note) of the largest leap; the first of equal leaps
    best = (0, -1)
    for i in range(len(notes) - 1):
        leap = abs(notes[i + 1] - notes[i])
        if leap > best[0]:
            best = (leap, i)
    return best


def metronome(bpm_list):
    """Return the total time in seconds of one bar of four beats at each tempo, rounded to one
    decimal: a tempo of 120 means 120 beats a minute."""
    return round(sum(4 * 60 / bpm for bpm in bpm_list), 1)
