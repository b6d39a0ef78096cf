from typing import Dict, List

NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def hits_per_step(pattern: List[str]) -> List[int]:
    """Number of instruments that play at each step of a drum grid ('x' is a hit).

    >>> hits_per_step(["x..x", "x.x."])
    [2, 0, 1, 1]
    """
    counts = [0] * len(pattern[0])
    for row in pattern:
        for step, sign in enumerate(row):
            if sign == "x":
                counts[step] += 1
    return counts


def rotate_row(pattern: List[str], row: int, steps: int) -> List[str]:
    """Copy of the grid in which one instrument plays some steps later.

    >>> rotate_row(["x...", "..x."], 0, 1)
    ['.x..', '..x.']
    """
    result = list(pattern)
    line = result[row]
    k = steps % len(line)
    result[row] = line[len(line) - k:] + line[:len(line) - k]
    return result


def collisions(a: str, b: str) -> List[int]:
    """Steps at which both instruments play."""
    return [i for i in range(min(len(a), len(b))) if a[i] == "x" and b[i] == "x"]


def stretch(line: str, factor: int) -> str:
    """Play a pattern slower by putting pauses after every step.

    >>> stretch("xx", 3)
    'x..x..'
    """
    out = ""
    for sign in line:
        out += sign + "." * (factor - 1)
    return out


def even_hits(hits: int, steps: int) -> str:
    """Spread the hits as evenly as possible over the steps.

    >>> even_hits(4, 8)
    'x.x.x.x.'
    >>> even_hits(3, 8)
    'x..x..x.'
    """
    line = ["."] * steps
    for k in range(hits):
        line[-(-k * steps // hits)] = "x"
    return "".join(line)


def transpose_notes(notes: List[str], steps: int) -> List[str]:
    """Move notes by some half-tone steps within the octave.

    >>> transpose_notes(["C", "E", "B"], 2)
    ['D', 'F#', 'C#']
    """
    moved = []
    for note in notes:
        index = NOTES.index(note)
        moved.append(NOTES[(index + steps) % 12])
    return moved


def fret_table(strings: List[str], frets: int) -> List[List[str]]:
    """Notes on a fretboard: one row for each string, fret 0 is the open string.

    >>> fret_table(["E", "A"], 2)
    [['E', 'F', 'F#'], ['A', 'A#', 'B']]
    """
    table = []
    for string in strings:
        start = NOTES.index(string)
        table.append([NOTES[(start + f) % 12] for f in range(frets + 1)])
    return table


def find_note(table: List[List[str]], note: str) -> Dict[int, List[int]]:
    """Frets for a note on each string (by its index); strings without it are left out.

    >>> find_note([["E", "F", "F#"], ["A", "A#", "B"]], "F")
    {0: [1]}
    """
    places: Dict[int, List[int]] = {}
    for s, row in enumerate(table):
        frets = [f for f, name in enumerate(row) if name == note]
        if frets:
            places[s] = frets
    return places


def beat_times(bpm, beats):
    # seconds at which each beat starts
    return [round(k * 60 / bpm, 3) for k in range(beats)]


def longest_pause(line: str) -> int:
    """Longest pause of a pattern that is repeated without end.

    >>> longest_pause("..x.x.")
    3
    >>> longest_pause("....")
    4
    """
    if "x" not in line:
        return len(line)
    start = line.index("x")
    turned = line[start:] + line[:start]
    best = 0
    for part in turned.split("x"):
        if len(part) > best:
            best = len(part)
    return best
