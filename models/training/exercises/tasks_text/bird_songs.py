from typing import Dict, List


def song_parts(song: str) -> List[str]:
    """
    A bird's song was written in syllables: a new syllable begins at every "t" or "k" that does not
    follow another "t" or "k". Letters before the first such letter form a syllable of their own.

    >>> song_parts("tirilitktoka")
    ['tirili', 'tkto', 'ka']
    >>> song_parts("huit")
    ['hui', 't']
    """
    parts = []
    current = ""
    for ch in song:
        starts = ch in "tk" and (current == "" or current[-1] not in "tk")
        if starts and current:
            parts.append(current)
            current = ""
        current += ch
    if current:
        parts.append(current)
    return parts


def guess_bird(song: str, birds: Dict[str, str]) -> str:
    """
    `birds` gives for each bird a typical phrase. Return the bird whose phrase comes most often in the
    song (overlaps are not counted), the first one in case of equals, or "unknown" if no phrase comes at
    all.

    >>> guess_bird("zizibezizibe kuk", {"tit": "zibe", "owl": "kuk"})
    'tit'
    >>> guess_bird("...", {"owl": "hu"})
    'unknown'
    """
    name = "unknown"
    most = 0
    for bird, phrase in birds.items():
        times = song.count(phrase)
        if times > most:
            most = times
            name = bird
    return name


def answer(song: str) -> str:
    """
    The second bird answers: it leaves out all letters but every third one (the first, the fourth ...),
    and sings them backwards; a song of fewer than four letters is answered by itself.

    >>> answer("tirilix")
    'xit'
    >>> answer("hu")
    'hu'
    """
    if len(song) < 4:
        return song
    return song[::3][::-1]


def trills(song: str) -> int:
    """
    A trill is a place where a pair of two different letters is sung at least three times one after the
    other ("tititi"). Count the trills; a longer one is counted once.

    >>> trills("tititi ka zizizizi"), trills("titi tttttt")
    (2, 0)
    """
    count = 0
    i = 0
    while i + 6 <= len(song):
        pair = song[i:i + 2]
        if pair[0] == pair[1] or song[i:i + 6] != pair * 3:
            i += 1
            continue
        count += 1
        i += 6
        while song[i:i + 2] == pair:
            i += 2
    return count


def count_list(notes: str) -> Dict[str, int]:
    """
    A watcher's notes read "3 tits, owl, 2 owls": a number and a name, without a number it is one bird.
    An "s" at the end of a name is dropped if the number is larger than one. Return the sums.

    >>> count_list("3 tits, owl, 2 owls")
    {'tit': 3, 'owl': 3}
    """
    sums: Dict[str, int] = {}
    for note in notes.split(","):
        words = note.split()
        if not words:
            continue
        n = 1
        if words[0].isdigit():
            n = int(words[0])
            words = words[1:]
        name = " ".join(words)
        if n > 1 and name.endswith("s"):
            name = name[:-1]
        sums[name] = sums.get(name, 0) + n
    return sums


def loud_share(song: str) -> int:
    """Return how many percent of the letters are capitals (sung loudly), rounded; a song without
    letters gives 0.

    >>> loud_share("TIrili")
    33
    """
    letters = [ch for ch in song if ch.isalpha()]
    if not letters:
        return 0
    return round(100 * sum(ch.isupper() for ch in letters) / len(letters))


def ring_code(country, number):
    # five places, the last digits of long numbers
    return country[:2].upper() + ("00000" + str(number))[-5:]
