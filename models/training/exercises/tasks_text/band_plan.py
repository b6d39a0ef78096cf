def parse_song(text: str) -> list:
    """
    The form of a song is written as "I 2V C V 2C O": I(ntro), V(erse), C(horus), O(utro), with a number
    for repeats. Return the names in order. An unknown letter gives the name "part".

    >>> parse_song("I 2V C X")
    ['intro', 'verse', 'verse', 'chorus', 'part']
    """
    names = {"I": "intro", "V": "verse", "C": "chorus", "O": "outro"}
    parts = []
    for word in text.split():
        times = 1
        if word[0].isdigit():
            times = int(word[:-1])
        parts += [names.get(word[-1], "part")] * times
    return parts


def verse_numbers(parts: list) -> list:
    """
    Number the verses of a song, all other parts keep their name.

    >>> verse_numbers(["verse", "chorus", "verse"])
    ['verse 1', 'chorus', 'verse 2']
    """
    res = []
    n = 0
    for part in parts:
        if part == "verse":
            n += 1
            res.append("verse " + str(n))
        else:
            res.append(part)
    return res


def set_time(songs: list) -> str:
    """
    Songs are given as "Title 3:45". Return the whole time, with 20 seconds of applause after each song
    but the last, as minutes and seconds. No songs take "0:00".

    >>> set_time(["Moon 3:45", "Late Train 4:00"])
    '8:05'
    """
    total = 0
    for i, song in enumerate(songs):
        clock = song.split()[-1]
        minutes, seconds = clock.split(":")
        total += int(minutes) * 60 + int(seconds)
        if i < len(songs) - 1:
            total += 20
    return f"{total // 60}:{total % 60:02d}"


def note_length(note: str) -> float:
    """
    The length of a note: "w" whole 4 beats, "h" half 2, "q" quarter 1, "e" eighth 0.5. A dot behind
    makes it half as long again. Other letters have no length: 0.0.

    >>> note_length("h"), note_length("q."), note_length("z")
    (2.0, 1.5, 0.0)
    """
    lengths = {"w": 4.0, "h": 2.0, "q": 1.0, "e": 0.5}
    if not note:
        return 0.0
    length = lengths.get(note[0], 0.0)
    return length * 1.5 if note.endswith(".") else length


def bars_ok(line: str, beats: float) -> list:
    """
    Bars are separated by "|". Check for each bar if the lengths of its notes add up to the given number
    of beats.

    >>> bars_ok("h h | q q h | h.", 4)
    [True, True, False]
    """
    return [sum(note_length(n) for n in bar.split()) == beats for bar in line.split("|")]


def insert_bars(notes: str, beats: float) -> str:
    """
    Set the bars into a line of notes. If a note would run over the end of its bar, the line cannot be
    parted: return None.

    >>> insert_bars("h h q h q", 4)
    'h h | q h q'
    >>> insert_bars("h. h", 4) is None
    True
    """
    out = []
    filled = 0.0
    for note in notes.split():
        if filled == beats:
            out.append("|")
            filled = 0.0
        filled += note_length(note)
        if filled > beats:
            return None
        out.append(note)
    return " ".join(out)


def melody_shape(notes: str) -> str:
    """
    A melody is written with letters a to g and an octave number: "c4 e4 d5". Write "u" if it goes up,
    "d" down, "r" if the note is repeated. An octave begins with c.

    >>> melody_shape("b4 c5 c5 a4")
    'urd'
    """
    def height(note):
        return int(note[1:]) * 7 + "cdefgab".index(note[0])

    tones = [height(n) for n in notes.split()]
    shape = ""
    for a, b in zip(tones, tones[1:]):
        shape += "r" if a == b else "u" if b > a else "d"
    return shape


def last_note(line):
    words = line.split()
    return words[-1] if words else None
