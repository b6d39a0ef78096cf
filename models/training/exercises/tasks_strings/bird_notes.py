def bird_call(pattern: str) -> str:
    """
    A birdwatcher writes calls in short form: a capital letter stands for a long tone and is
    written out as that letter three times in lower case, a small letter stands for a short
    tone and is kept, "-" is a pause and becomes a space. Return the call in the long form.

    Examples:
    >>> bird_call("tU-t")
    'tuuu t'
    >>> bird_call("")
    ''
    """
    call = ""
    for ch in pattern:
        if ch == "-":
            call += " "
        elif ch.isupper():
            call += ch.lower() * 3
        else:
            call += ch
    return call


def sightings(notes: list, bird: str) -> int:
    """
    Each note has the form "place: bird, bird, 2 bird". A number in front of a bird says how
    many there were; without a number it was one. Sum up the sightings of the given bird.

    sightings(["pond: 2 heron, duck", "wood: owl", "lake: heron"], "heron") == 3
    sightings([], "owl") == 0
    """
    total = 0
    for note in notes:
        place, birds = note.split(":")
        for entry in birds.split(","):
            words = entry.split()
            if words[-1] != bird:
                continue
            if len(words) == 2:
                total += int(words[0])
            else:
                total += 1
    return total


def short_species(name: str) -> str:
    """
    Given the name of a species, for example "great spotted woodpecker", return its code:
    one name gives the first four letters; two names the first two letters of both; three
    names one letter of the first two and two letters of the last. Longer names are cut to
    the last three words. The code is in capital letters.

    >>> short_species("great spotted woodpecker")
    'GSWO'
    >>> short_species("Barn owl")
    'BAOW'
    """
    words = name.upper().split()
    if len(words) > 3:
        words = words[-3:]
    if len(words) == 1:
        return words[0][:4]
    if len(words) == 2:
        return words[0][:2] + words[1][:2]
    return words[0][0] + words[1][0] + words[2][:2]


def loudest_minute(record):
    """
    The record of a microphone is a string with one character per minute: "." is quiet, and
    the letters from "a" to "z" are louder and louder. Return the index of the loudest minute.
    If several are equally loud, take the last one. If all is quiet, return -1.

    loudest_minute("..c.ac.") == 5
    loudest_minute("...") == -1
    """
    idx = -1
    best = "a"
    for i in range(len(record)):
        c = record[i]
        if c == ".":
            continue
        if c >= best:
            best = c
            idx = i
    return idx


def songs_repeat(song: str, phrase: str) -> int:
    """
    Return the greatest number of times that the phrase follows itself directly in the song,
    without anything between. Return 0 when the phrase does not occur.

    >>> songs_repeat("tiktiktak tik", "tik")
    2
    """
    count = 0
    while phrase * (count + 1) in song:
        count += 1
    return count
