from typing import List


NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def transpose(tune: str, steps: int) -> str:
    """
    A tune is a string of notes separated by blanks; '-' is a pause. Move all the notes by
    the given number of half steps (negative: downwards) and return the new tune.

    >>> transpose("C E - G", 3)
    'D# G - A#'
    >>> transpose("C", -1)
    'B'
    """
    out = []
    for note in tune.split():
        if note == "-":
            out.append(note)
        else:
            out.append(NOTES[(NOTES.index(note) + steps) % 12])
    return " ".join(out)


def shortest_motif(tune):
    """
    Find the shortest motif (a beginning of the list) from which the whole tune is made by
    repeating it; the last repetition may be cut off anywhere.

    Examples:
    shortest_motif([1, 2, 3, 1, 2, 3, 1]) == [1, 2, 3]
    shortest_motif([1, 2]) == [1, 2]
    """
    for size in range(1, len(tune) + 1):
        ok = True
        for i in range(len(tune)):
            if tune[i] != tune[i % size]:
                ok = False
                break
        if ok:
            return tune[:size]
    return []


def euclid_beats(beats: int, steps: int) -> str:
    """
    Spread `beats` drum beats over `steps` steps as evenly as possible: a bucket gets
    `beats` drops in each step, and whenever it holds `steps` drops or more, it is emptied
    by `steps` drops and the drum is hit ('x'); otherwise there is a '.'.

    >>> euclid_beats(3, 8)
    '..x..x.x'
    >>> euclid_beats(2, 4)
    '.x.x'
    """
    bucket = 0
    line = ""
    for _ in range(steps):
        bucket += beats
        if bucket >= steps:
            bucket -= steps
            line += "x"
        else:
            line += "."
    return line


def together(rhythms: List[str]) -> List[int]:
    """
    Each rhythm is a string of 'x' and '.' that is repeated for ever. Return the steps 0 to
    47 on which all of the rhythms have an 'x'.

    >>> together(["x..", "x...", "x....x"])
    [0, 12, 24, 36]
    """
    hits = []
    for step in range(48):
        if all(r[step % len(r)] == "x" for r in rhythms):
            hits.append(step)
    return hits


def bar_lines(lengths, per_bar):
    """
    Given note lengths in beats, put a '|' after each full bar: return a string of the
    lengths with the bar lines, or None if a note crosses a bar line. No line is put
    behind the last note.

    bar_lines([1, 2, 1, 4, 3], 4) == "1 2 1 | 4 | 3"
    bar_lines([3, 2], 4) is None
    """
    parts = []
    filled = 0
    for x in lengths:
        if filled == per_bar:
            parts.append("|")
            filled = 0
        filled += x
        if filled > per_bar:
            return None
        parts.append(str(x))
    return " ".join(parts)


def count_turns(melody: List[int]) -> int:
    """Count how often a melody changes between going up and going down; equal notes are ignored.

    >>> count_turns([1, 3, 3, 2, 5, 6])
    2
    """
    turns = 0
    direction = 0
    for a, b in zip(melody, melody[1:]):
        if a == b:
            continue
        new = 1 if b > a else -1
        if direction != 0 and new != direction:
            turns += 1
        direction = new
    return turns
