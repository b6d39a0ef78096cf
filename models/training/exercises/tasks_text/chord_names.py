NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def split_chord(chord: str):
    """
    Split the name of a chord into root and kind: "F#m7" gives ("F#", "m7").
    The root is one letter from A to G, perhaps with a "#". Return None if the name
    does not begin with such a letter.

    >>> split_chord("F#m7")
    ('F#', 'm7')
    >>> split_chord("C")
    ('C', '')
    >>> split_chord("x") is None
    True
    """
    if not chord or not "A" <= chord[0] <= "G":
        return None
    cut = 2 if len(chord) > 1 and chord[1] == "#" else 1
    return chord[:cut], chord[cut:]


def transpose(chord: str, steps: int) -> str:
    """
    Move a chord by a number of half tones (negative: down). Only the root changes.

    >>> transpose("Am", 3)
    'Cm'
    >>> transpose("C", -1)
    'B'
    >>> transpose("G#7", 5)
    'C#7'
    """
    root = chord[0]
    rest = chord[1:]
    if rest.startswith("#"):
        root += "#"
        rest = rest[1:]
    if root not in NOTES:
        raise ValueError("unknown root: " + root)
    position = (NOTES.index(root) + steps) % len(NOTES)
    return NOTES[position] + rest


def song_line(chords: list, width: int) -> str:
    """
    Given the chords of a song line, set each one into a cell of `width` characters, left
    aligned, and put a bar "|" before, between and after the cells. A chord that is too long
    is cut off.

    >>> song_line(["Am", "F", "Gsus4"], 4)
    '|Am  |F   |Gsus|'
    >>> song_line([], 4)
    '|'
    """
    line = "|"
    for chord in chords:
        cell = chord[:width]
        while len(cell) < width:
            cell += " "
        line += cell + "|"
    return line


def minor_share(chords):
    """Return which share of the chords is minor (has an "m" after the root, but not "maj"), rounded to
    2 places.

    >>> minor_share(["Am", "C", "Dm7", "Gmaj7"])
    0.5
    >>> minor_share([])
    0.0
    """
    if len(chords) == 0:
        return 0.0
    count = 0
    for chord in chords:
        kind = chord[1:].lstrip("#")
        if kind.startswith("m") and not kind.startswith("maj"):
            count += 1
    return round(count / len(chords), 2)


def fold_repeats(line: str) -> str:
    """
    Chord sheets mark a repeated chord by "%". Given chords separated by blanks, replace every
    chord that equals the one before by "%".

    >>> fold_repeats("C C Am Am Am F C")
    'C % Am % % F C'
    """
    chords = line.split()
    shown = []
    for i, chord in enumerate(chords):
        if i > 0 and chord == chords[i - 1]:
            shown.append("%")
        else:
            shown.append(chord)
    return " ".join(shown)


def unfold_repeats(line: str) -> str:
    """The inverse of the "%" notation: each "%" stands for the chord before it.

    >>> unfold_repeats("C % Am % % F")
    'C C Am Am Am F'
    """
    out = []
    for chord in line.split():
        out.append(out[-1] if chord == "%" and out else chord)
    return " ".join(out)
