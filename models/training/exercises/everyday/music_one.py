from typing import Dict, List

NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def transpose(melody: List[str], steps: int) -> List[str]:
    """
    Move all notes up (or down, if negative) by a number of semitones.
    >>> transpose(["A", "B", "C"], 2)
    ['B', 'C#', 'D']
    >>> transpose(["C"], -1)
    ['B']
    """
    result = []
    for note in melody:
        i = (NOTES.index(note) + steps) % 12
        result.append(NOTES[i])
    return result


def note_starts(line: str) -> List[float]:
    """ Notes are written as pitch, colon and length in beats. Return the beat on which each
    note starts; the pause is written as "-" and has no start.
    >>> note_starts("C:1 -:0.5 E:0.5 G:2")
    [0.0, 1.5, 2.0]
    """
    out = []
    now = 0.0
    for token in line.split():
        pitch, length = token.split(":")
        if pitch != "-":
            out.append(now)
        now += float(length)
    return out


def bars_complete(bars: List[List[float]], beats: float) -> List[int]:
    """Numbers (from 1 on) of the bars whose notes do not fill exactly the beats of a bar.
    >>> bars_complete([[1, 1, 2], [1, 2], [4]], 4)
    [2]
    """
    wrong = []
    for number, bar in enumerate(bars, start=1):
        if sum(bar) != beats:
            wrong.append(number)
    return wrong


def split_into_bars(lengths: List[int], beats: int) -> int:
    """
    How many bars are filled by the notes? A note that does not fit into the bar raises a ValueError.
    >>> split_into_bars([1, 1, 2, 4], 4)
    2
    """
    bars = 0
    filled = 0
    for length in lengths:
        filled += length
        if filled > beats:
            raise ValueError("note crosses the bar line")
        if filled == beats:
            bars += 1
            filled = 0
    return bars


def interval_name(low: str, high: str) -> str:
    # name of the interval when going up from the low to the high note
    names = ["unison", "minor second", "major second", "minor third", "major third", "fourth", "tritone",
             "fifth", "minor sixth", "major sixth", "minor seventh", "major seventh"]
    return names[(NOTES.index(high) - NOTES.index(low)) % 12]


def chord(root: str, kind: str) -> List[str]:
    """Notes of a major or minor chord.
    >>> chord("C", "major")
    ['C', 'E', 'G']
    >>> chord("A", "minor")
    ['A', 'C', 'E']
    """
    if kind == "major":
        offsets = [0, 4, 7]
    elif kind == "minor":
        offsets = [0, 3, 7]
    else:
        raise ValueError("unknown kind of chord")
    start = NOTES.index(root)
    return [NOTES[(start + o) % 12] for o in offsets]


def song_seconds(beats: int, bpm: int) -> int:
    """Length of a song in seconds, rounded, if it has so many beats per minute.
    >>> song_seconds(128, 120)
    64
    """
    return round(beats * 60 / bpm)


def favourite_note(melody: str) -> str:
    """The most frequent note of a melody such as "C D E C"; the first one on a tie.
    >>> favourite_note("D E E D")
    'D'
    """
    counts: Dict[str, int] = {}
    for note in melody.split():
        counts[note] = counts.get(note, 0) + 1
    return max(counts, key=lambda n: counts[n])
