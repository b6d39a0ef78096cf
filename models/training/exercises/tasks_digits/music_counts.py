def beat_name(tick, per_beat, beats):
    """
    A bar has `beats` beats of per_beat ticks each. Return the place of a tick in the form
    "bar.beat.tick", where bars and beats are counted from 1 and ticks from 0. Negative ticks
    belong to the count-in and are written as "in".

    >>> beat_name(30, 4, 4)
    '2.4.2'
    >>> beat_name(-1, 4, 4)
    'in'
    """
    if tick < 0:
        return "in"
    beat, rest = divmod(tick, per_beat)
    bar, beat = divmod(beat, beats)
    return f"{bar + 1}.{beat + 1}.{rest}"


def transposed(notes, shift):
    """Notes are numbers 0 to 11 with an octave before them, like "4:11". Shift each note by the
    given number of half tones, across octaves if needed.

    >>> transposed(["4:11", "3:0"], 2)
    ['5:1', '3:2']
    >>> transposed(["4:0"], -1)
    ['3:11']
    """
    result = []
    for note in notes:
        octave, tone = note.split(":")
        octave, tone = divmod(int(octave) * 12 + int(tone) + shift, 12)
        result.append(f"{octave}:{tone}")
    return result


def drum_pattern(length, kick, snare):
    """
    Write a pattern of `length` letters: "K" on every multiple of kick, "S" on every multiple of
    snare, "X" where both meet, "." elsewhere. Position 0 is always "X".

    >>> drum_pattern(8, 4, 3)
    'X..SK.S.'
    """
    pattern = ""
    for i in range(length):
        k = i % kick == 0
        s = i % snare == 0
        pattern += "X" if k and s else "K" if k else "S" if s else "."
    return pattern


def bars_until_together(a, b):
    """One player repeats a phrase of a beats, another one a phrase of b beats. After how many
    beats do both begin together again, and how often has each played by then? Return a tuple of
    three numbers.

    bars_until_together(4, 6) == (12, 3, 2)
    bars_until_together(5, 5) == (5, 1, 1)
    """
    beats = a
    while beats % b != 0:
        beats += a
    return beats, beats // a, beats // b


def swing(lengths):
    """
    Make straight notes swing: in each pair of equal neighbours the first one becomes longer by a
    third of its length, the second shorter by the same amount. Only lengths divisible by 3 are changed.

    >>> swing([6, 6, 3, 9, 9])
    [8, 4, 3, 12, 6]
    """
    out = list(lengths)
    i = 0
    while i < len(out) - 1:
        if out[i] == out[i + 1] and out[i] % 3 == 0:
            d = out[i] // 3
            out[i] += d
            out[i + 1] -= d
            i += 2
        else:
            i += 1
    return out


def metronome_error(clicks, gap):
    """Return the largest deviation of a click from its right time; the first click is always
    right and the others should follow at the distance gap.

    >>> metronome_error([10, 21, 29], 10)
    1
    >>> metronome_error([], 10)
    0
    """
    if not clicks:
        return 0
    return max(abs(c - (clicks[0] + i * gap)) for i, c in enumerate(clicks))


def key_is_black(key):
    """On a keyboard that begins with C (key 0) the keys repeat after 12. Is the key a black one?"""
    return key % 12 in (1, 3, 6, 8, 10)


def white_keys_between(a, b):
    """
    Count the white keys strictly between the keys a and b, in whichever order they are given.

    white_keys_between(0, 12) == 6
    white_keys_between(5, 4) == 0
    """
    if a > b:
        a, b = b, a
    return sum(1 for k in range(a + 1, b) if not key_is_black(k))
