def beats_to_seconds(beats: float, bpm: int) -> float:
    """Duration of some beats at a tempo, to two places.

    >>> beats_to_seconds(8, 120)
    4.0
    """
    return round(beats * 60 / bpm, 2)


def fill_measure(notes: list[float], length: float) -> list[list[float]]:
    """Put notes into measures of the given length. Raise ValueError when a note would not end
    together with its measure or before.

    >>> fill_measure([1, 1, 2, 3, 1], 4)
    [[1, 1, 2], [3, 1]]
    """
    measures = []
    measure = []
    for note in notes:
        if sum(measure) + note > length:
            raise ValueError("note crosses the bar line")
        measure.append(note)
        if sum(measure) == length:
            measures.append(measure)
            measure = []
    if measure:
        measures.append(measure)
    return measures


def transpose(notes: list[int], steps: int, low: int = 21, high: int = 108) -> list[int]:
    """Move notes by half-tone steps; notes that would leave the keyboard are moved by octaves.

    >>> transpose([60, 105], 5)
    [65, 98]
    """
    moved = []
    for n in notes:
        n += steps
        while n > high:
            n -= 12
        while n < low:
            n += 12
        moved.append(n)
    return moved


def note_name(number: int) -> str:
    """Name and octave of a key number, where 60 is C4.

    >>> note_name(60), note_name(70)
    ('C4', 'A#4')
    """
    names = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
    return names[number % 12] + str(number // 12 - 1)


def largest_leap(melody: list[int]) -> int:
    """The largest interval between successive notes; positive if it goes up, negative if down.

    >>> largest_leap([60, 64, 57, 59])
    -7
    """
    leap = 0
    for a, b in zip(melody, melody[1:]):
        if abs(b - a) > abs(leap):
            leap = b - a
    return leap


def contour(melody: list[int]) -> str:
    """Describe a melody by u (up), d (down) and r (repeat).

    >>> contour([60, 62, 62, 59])
    'urd'
    """
    out = []
    for i in range(1, len(melody)):
        if melody[i] > melody[i - 1]:
            out.append("u")
        elif melody[i] < melody[i - 1]:
            out.append("d")
        else:
            out.append("r")
    return "".join(out)


def playlist_cut(lengths: list[int], limit: int) -> int:
    """How many songs from the start fit into the time limit completely?"""
    total = 0
    for count, seconds in enumerate(lengths):
        total += seconds
        if total > limit:
            return count
    return len(lengths)


def tempo_changes(taps):
    """Tempo between neighbouring taps (in milliseconds) as whole beats per minute.

    >>> tempo_changes([0, 500, 1100])
    [120, 100]
    """
    return [round(60000 / (b - a)) for a, b in zip(taps, taps[1:])]


def rhythm_from_number(n):
    # the bits of a number as hits and rests of eight steps: 146 -> "x..x..x."
    return "".join("x" if n >> k & 1 else "." for k in range(7, -1, -1))
