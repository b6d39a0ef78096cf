def parse_melody(text: str) -> list[tuple[str, int]]:
    """A melody is written as 'C4 D2 E' - a note with its length, 1 if there is no number.

    >>> parse_melody('C4 D2 E')
    [('C', 4), ('D', 2), ('E', 1)]
    """
    melody = []
    for token in text.split():
        name = token.rstrip('0123456789')
        length = token[len(name):]
        melody.append((name, int(length) if length else 1))
    return melody


def bars_of(lengths: list[int], beats: int):
    """Group the note lengths into bars. Return None when a note would cross the bar line.

    >>> bars_of([2, 2, 1, 3], 4)
    [[2, 2], [1, 3]]
    >>> bars_of([3, 2], 4) is None
    True
    """
    bars = []
    current = []
    for length in lengths:
        current.append(length)
        if sum(current) == beats:
            bars.append(current)
            current = []
        elif sum(current) > beats:
            return None
    if current:
        bars.append(current)
    return bars


def transpose_notes(notes: list[str], steps: int) -> list[str]:
    """Move the notes up or down in the scale C D E F G A B.

    >>> transpose_notes(['C', 'A', 'B'], 2)
    ['E', 'C', 'D']
    >>> transpose_notes(['C'], -1)
    ['B']
    """
    scale = 'CDEFGAB'
    moved = []
    for note in notes:
        k = (scale.index(note) + steps) % len(scale)
        moved.append(scale[k])
    return moved


def canon(voice: list[str], delay: int) -> list[tuple[str, str]]:
    """Two voices sing the same, the second one starts `delay` beats later. '-' is silence.

    >>> canon(['a', 'b', 'c'], 1)
    [('a', '-'), ('b', 'a'), ('c', 'b'), ('-', 'c')]
    """
    first = voice + ['-'] * delay
    second = ['-'] * delay + voice
    return list(zip(first, second))


def repeat_signs(parts: list[str]) -> list[str]:
    """A part with ':' at its end is played twice.

    >>> repeat_signs(['intro', 'verse:', 'end'])
    ['intro', 'verse', 'verse', 'end']
    """
    played = []
    for part in parts:
        if part.endswith(':'):
            played.extend([part[:-1]] * 2)
        else:
            played.append(part)
    return played


def melody_shape(pitches: list[int]) -> str:
    """
    >>> melody_shape([60, 62, 62, 59])
    'U=D'
    """
    shape = ''
    for a, b in zip(pitches, pitches[1:]):
        if b > a:
            shape += 'U'
        elif b < a:
            shape += 'D'
        else:
            shape += '='
    return shape


def largest_leap(pitches: list[int]) -> int:
    """
    >>> largest_leap([60, 67, 65])
    7
    >>> largest_leap([60])
    0
    """
    leap = 0
    for i in range(1, len(pitches)):
        leap = max(leap, abs(pitches[i] - pitches[i - 1]))
    return leap


def highest_note_position(pitches: list[int], lengths: list[int]):
    """Beat at which the highest note begins, None for an empty melody."""
    if not pitches:
        return None
    beat = 0
    best, best_beat = pitches[0], 0
    for pitch, length in zip(pitches, lengths):
        if pitch > best:
            best, best_beat = pitch, beat
        beat += length
    return best_beat


def loop_to_length(pattern: list[str], beats: int) -> list[str]:
    """Repeat a drum pattern and cut it off after the number of beats.

    >>> loop_to_length(['bum', 'tss'], 5)
    ['bum', 'tss', 'bum', 'tss', 'bum']
    """
    return [pattern[i % len(pattern)] for i in range(beats)]
