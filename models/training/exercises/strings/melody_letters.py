NOTES = 'CDEFGAB'


def note_step(note: str, steps: int) -> str:
    """Go a number of steps up (or down, if negative) from a note letter, round and round.

    >>> note_step('A', 3)
    'D'
    >>> note_step('C', -1)
    'B'
    """
    return NOTES[(NOTES.index(note) + steps) % len(NOTES)]


def move_melody(melody, steps):
    """Move all notes of a melody; the pause sign '-' remains.

    >>> move_melody('C-EG', 1)
    'D-FA'
    """
    moved = ''
    for note in melody:
        if note == '-':
            moved += note
        else:
            moved += NOTES[(NOTES.index(note) + steps) % 7]
    return moved


def contour(melody: str) -> str:
    """Describe how a melody moves within one octave: '/' up, '\\\\' down, '=' same note.

    >>> contour('CEEG')
    '/=/'
    """
    signs = ''
    for i in range(len(melody) - 1):
        here = NOTES.index(melody[i])
        there = NOTES.index(melody[i + 1])
        if there > here:
            signs += '/'
        elif there < here:
            signs += '\\'
        else:
            signs += '='
    return signs


def theme_starts(melody, theme):
    """Positions at which the theme begins; occurrences may overlap.

    >>> theme_starts('CDCDC', 'CDC')
    [0, 2]
    """
    return [i for i in range(len(melody) - len(theme) + 1) if melody[i:i + len(theme)] == theme]


def longest_pause(melody: str) -> int:
    """Length of the longest run of '-'.

    >>> longest_pause('C--D---E-')
    3
    """
    return max(len(run) for run in ''.join(c if c == '-' else ' ' for c in melody).split(' '))


def expand_repeat(score: str) -> str:
    """A part between '|:' and ':|' is played twice. There is at most one such part.

    >>> expand_repeat('C|:DE:|F')
    'CDEDEF'
    >>> expand_repeat('CDE')
    'CDE'
    """
    start = score.find('|:')
    end = score.find(':|')
    if start == -1 or end == -1:
        return score
    part = score[start + 2:end]
    return score[:start] + part * 2 + score[end + 2:]


def beats(score: str) -> int:
    """Count beats: a note is one beat, a digit after a note replaces that by its own number.

    >>> beats('C2DE3')
    6
    """
    total = 0
    for i, ch in enumerate(score):
        if ch.isdigit():
            total += int(ch) - 1
        else:
            total += 1
    return total
