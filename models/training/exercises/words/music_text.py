from typing import Dict, List, Tuple


def parse_song(line: str) -> Tuple[str, str, int]:
    """Split 'Artist - Title [245]' into artist, title and seconds.

    >>> parse_song("Nils Frahm - Says [498]")
    ('Nils Frahm', 'Says', 498)
    """
    artist, rest = line.split(" - ", 1)
    start = rest.rindex("[")
    title = rest[:start].strip()
    seconds = int(rest[start + 1:-1])
    return artist, title, seconds


def songs_per_artist(lines: List[str]) -> Dict[str, int]:
    """Count the songs of each artist in lines 'artist - title'.

    >>> songs_per_artist(["Abba - SOS", "Cher - Believe", "Abba - Eagle"])
    {'Abba': 2, 'Cher': 1}
    """
    counts = {}
    for line in lines:
        artist = line.split(" - ")[0]
        counts[artist] = counts.get(artist, 0) + 1
    return counts


def ignore_article(title: str) -> str:
    """Move a leading 'The' or 'A' behind the title, as in a catalogue.

    >>> ignore_article("The Wall")
    'Wall, The'
    >>> ignore_article("Theory")
    'Theory'
    """
    for article in ("The", "A"):
        if title.startswith(article + " "):
            return title[len(article) + 1:] + ", " + article
    return title


def transpose(notes: str, steps: int) -> str:
    """Move notes up by a number of half tones.

    >>> transpose("C E G", 2)
    'D F# A'
    >>> transpose("B", 1)
    'C'
    """
    scale = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
    result = []
    for note in notes.split():
        pos = scale.index(note)
        result.append(scale[(pos + steps) % 12])
    return " ".join(result)


def beats(rhythm: str) -> float:
    """Length of a rhythm of letters: w is 4 beats, h is 2, q is 1, e is a half.

    >>> beats("qqhe")
    4.5
    """
    table = {"w": 4, "h": 2, "q": 1, "e": 0.5}
    total = 0
    for ch in rhythm:
        total += table[ch]
    return total


def unroll_repeats(song):
    """Write out repeats such as '3xLa' in a list of parts.

    >>> unroll_repeats(["Hey", "3xLa", "Oh"])
    ['Hey', 'La', 'La', 'La', 'Oh']
    """
    parts = []
    for part in song:
        if part[0].isdigit() and "x" in part:
            n, text = part.split("x", 1)
            for _ in range(int(n)):
                parts.append(text)
        else:
            parts.append(part)
    return parts


def fits_on_tape(seconds: List[int], limit: int) -> int:
    """How many songs, taken in order, fit on a tape of limited length.

    >>> fits_on_tape([200, 180, 240], 400)
    2
    """
    used = 0
    count = 0
    for s in seconds:
        if used + s > limit:
            break
        used += s
        count += 1
    return count


def chord_names(chords):
    """Set of the root letters in a list of chords, as a sorted string.

    >>> chord_names(["Am", "C", "G7", "C7"])
    'ACG'
    """
    return "".join(sorted({chord[0] for chord in chords}))


def no_artist_twice(lines):
    # True when no artist is played twice in a row
    artists = [line.split(" - ")[0] for line in lines]
    return all(a != b for a, b in zip(artists, artists[1:]))


def chorus_line(lines: List[str]) -> str:
    """The line that is sung most often; the one that comes first on a tie.

    >>> chorus_line(["oh my", "la la", "la la", "bye"])
    'la la'
    """
    best = ""
    most = 0
    for line in lines:
        n = lines.count(line)
        if n > most:
            most = n
            best = line
    return best
