def syllables(line):
    """
    The syllables of a song line are separated by hyphens inside words and by
    spaces between words. Count them.

    >>> syllables("hap-py birth-day")
    4
    >>> syllables("")
    0
    """
    count = 0
    for word in line.split():
        count += word.count("-") + 1
    return count


def transpose_note(note, steps):
    """
    The notes go "C", "D", "E", "F", "G", "A", "B" and then start again. Move
    a note up by some steps; negative steps move it down.

    >>> transpose_note("A", 3)
    'D'
    >>> transpose_note("C", -1)
    'B'
    """
    scale = "CDEFGAB"
    place = scale.index(note)
    return scale[(place + steps) % len(scale)]


def transpose_song(song, steps):
    """
    Move all notes of a song, and keep everything that is not a note.

    >>> transpose_song("C E, G!", 1)
    'D F, A!'
    """
    moved = []
    for ch in song:
        if ch in "CDEFGAB":
            moved.append(transpose_note(ch, steps))
        else:
            moved.append(ch)
    return "".join(moved)


def expand_refrain(lines, refrain):
    """
    A line that is only "R" stands for the refrain. Return all lines as they
    are sung. The refrain is a list of lines.

    >>> expand_refrain(["one", "R", "two"], ["la", "li"])
    ['one', 'la', 'li', 'two']
    """
    sung = []
    for line in lines:
        if line.strip() == "R":
            sung.extend(refrain)
        else:
            sung.append(line)
    return sung


def chords_only(sheet):
    """
    A chord is written in square marks before the word that it belongs to, as
    in "[Am]Hello [G]there". Return the chords of a line.

    >>> chords_only("[Am]Hello [G]there")
    ['Am', 'G']
    >>> chords_only("no chord")
    []
    """
    chords = []
    start = sheet.find("[")
    while start != -1:
        end = sheet.find("]", start)
        chords.append(sheet[start + 1:end])
        start = sheet.find("[", end)
    return chords


def words_only(sheet):
    """
    Return a line without its chords.

    >>> words_only("[Am]Hello [G]there")
    'Hello there'
    """
    words = ""
    in_chord = False
    for ch in sheet:
        if ch == "[":
            in_chord = True
        if not in_chord:
            words += ch
        if ch == "]":
            in_chord = False
    return words


def highest_leap(melody):
    """
    A melody is a text of digits from 1 (low) to 8 (high). Return the largest
    step upwards between two neighbouring notes, or 0 if it never goes up.

    >>> highest_leap("13258")
    3
    >>> highest_leap("531")
    0
    """
    highest = 0
    for i in range(len(melody) - 1):
        leap = int(melody[i + 1]) - int(melody[i])
        if leap > highest:
            highest = leap
    return highest


def beats(rhythm):
    """
    "o" is a whole note (4 beats), "d" a half note (2 beats), "q" a quarter
    (1 beat) and "-" prolongs by 1 beat. Return the beats, or -1 if there is
    any other sign.

    >>> beats("odq-")
    8
    >>> beats("ox")
    -1
    """
    values = {"o": 4, "d": 2, "q": 1, "-": 1}
    total = 0
    for sign in rhythm:
        if sign not in values:
            return -1
        total += values[sign]
    return total
