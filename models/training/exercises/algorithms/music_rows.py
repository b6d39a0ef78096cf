from typing import List

NOTES = ['C', 'D', 'E', 'F', 'G', 'A', 'B']


def steps_between(melody: List[str]) -> List[int]:
    """Steps on the scale from each note to the next, upwards positive.

    >>> steps_between(['C', 'E', 'D', 'A'])
    [2, -1, 4]
    """
    steps = []
    for a, b in zip(melody, melody[1:]):
        steps.append(NOTES.index(b) - NOTES.index(a))
    return steps


def longest_upward(pitches: List[int]) -> List[int]:
    """The longest part of the melody that goes up with each note; the first one if
    there are several.

    >>> longest_upward([60, 62, 61, 63, 65, 64])
    [61, 63, 65]
    """
    best = []
    current = []
    for p in pitches:
        if current and p > current[-1]:
            current.append(p)
        else:
            current = [p]
        if len(current) > len(best):
            best = current[:]
    return best


def fill_bar(lengths, bar=4):
    """Put note lengths into bars in order; a note that does not fit into the bar begins
    a new one.

    >>> fill_bar([2, 1, 2, 2, 3])
    [[2, 1], [2, 2], [3]]
    """
    bars = [[]]
    for length in lengths:
        if sum(bars[-1]) + length > bar:
            bars.append([])
        bars[-1].append(length)
    return bars


def rhythm_count(beats: int) -> int:
    """In how many ways can the beats be filled with notes of 1 and 2 beats and pauses
    of 1 beat?

    >>> [rhythm_count(b) for b in range(4)]
    [1, 2, 5, 12]
    """
    if beats == 0:
        return 1
    if beats == 1:
        return 2
    return 2 * rhythm_count(beats - 1) + rhythm_count(beats - 2)


def heard_alone(drum: int, bell: int, limit: int) -> List[int]:
    """Beats up to the limit on which only one of two instruments is heard that play on every
    drum-th and every bell-th beat.

    >>> heard_alone(2, 3, 9)
    [2, 3, 4, 8, 9]
    """
    beats = []
    for beat in range(1, limit + 1):
        on_drum = beat % drum == 0
        on_bell = beat % bell == 0
        if on_drum != on_bell:
            beats.append(beat)
    return beats


def repeated_motif(melody: str, size: int) -> str:
    """First part of this size that comes again later without overlap, or ''.

    >>> repeated_motif('CDECGCDE', 3)
    'CDE'
    >>> repeated_motif('CCC', 2)
    ''
    """
    for i in range(len(melody) - size + 1):
        motif = melody[i:i + size]
        if motif in melody[i + size:]:
            return motif
    return ''


def loudness_steps(levels):
    # compress equal neighbours: [3, 3, 5] -> [(3, 2), (5, 1)]
    groups = []
    for level in levels:
        if groups and groups[-1][0] == level:
            groups[-1] = (level, groups[-1][1] + 1)
        else:
            groups.append((level, 1))
    return groups


def in_one_octave(pitches: List[int]) -> bool:
    """Do all pitches lie within 12 half tones?"""
    return not pitches or max(pitches) - min(pitches) <= 12
