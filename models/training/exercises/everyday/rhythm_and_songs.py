def drum_pattern(hits: list[int], steps: int) -> str:
    """
    Draw a drum pattern: "x" on the steps that are hit and "-" on all others.
    >>> drum_pattern([0, 3, 6], 8)
    'x--x--x-'
    """
    return "".join("x" if i in hits else "-" for i in range(steps))


def fill_bar(pattern: str, beats: int) -> str:
    """ Repeat a clapping pattern until the bar is full; what is too long is cut off.
    >>> fill_bar("x.x", 8)
    'x.xx.xx.'
    """
    bar = ""
    while len(bar) < beats:
        bar += pattern
    return bar[:beats]


def together(first: str, second: str) -> int:
    """On how many steps do both drummers play? The shorter pattern is repeated
    as often as needed.
    >>> together("x-x-", "xx")
    2
    """
    n = max(len(first), len(second))
    count = 0
    for i in range(n):
        a = first[i % len(first)]
        b = second[i % len(second)]
        if a == "x" and b == "x":
            count += 1
    return count


def verse_form(verses: list[str]) -> str:
    """
    Give each different verse a letter in the order of appearance.
    >>> verse_form(["la la", "hey", "la la", "oh"])
    'ABAC'
    """
    known = []
    form = ""
    for verse in verses:
        if verse not in known:
            known.append(verse)
        form += chr(ord("A") + known.index(verse))
    return form


def playlist(songs: list[tuple[str, int]], seconds: int) -> list[str]:
    # songs from the front of the list until the next one would be too long
    chosen = []
    for title, length in songs:
        if length > seconds:
            break
        chosen.append(title)
        seconds -= length
    return chosen


def total_length(times: list[str]) -> str:
    """Add up track times like "3:25".
    >>> total_length(["3:25", "2:50"])
    '6:15'
    """
    seconds = 0
    for t in times:
        m, s = t.split(":")
        seconds += int(m) * 60 + int(s)
    return str(seconds // 60) + ":" + str(seconds % 60).zfill(2)


def no_artist_twice(tracks: list[tuple[str, str]]) -> bool:
    """Tracks are (artist, title). True if the same artist never plays twice in a row.
    >>> no_artist_twice([("Abba", "SOS"), ("Cher", "Believe"), ("Abba", "Fernando")])
    True
    """
    for i in range(len(tracks) - 1):
        if tracks[i][0] == tracks[i + 1][0]:
            return False
    return True


def highest_jump(pitches):
    """Largest number of keys that the pianist's hand has to move to the right at once.
    >>> highest_jump([40, 52, 47, 55])
    12
    """
    best = 0
    for a, b in zip(pitches, pitches[1:]):
        if b - a > best:
            best = b - a
    return best


def melody_shape(pitches: list[int]) -> str:
    """Describe a melody by u (up), d (down) and r (repeated note).
    >>> melody_shape([60, 62, 62, 59])
    'urd'
    """
    shape = ""
    for i in range(1, len(pitches)):
        if pitches[i] > pitches[i - 1]:
            shape += "u"
        elif pitches[i] < pitches[i - 1]:
            shape += "d"
        else:
            shape += "r"
    return shape


def charts(weeks):
    """Best (lowest) place each song ever had; weeks are lists with the best song first."""
    best = {}
    for week in weeks:
        for place, song in enumerate(week, 1):
            best[song] = min(place, best.get(song, place))
    return best
