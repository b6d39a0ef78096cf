def range_of_loop(notes):
    """
    The lowest and the highest note of a song, given as numbers.

    range_of_loop([60, 64, 57]) == (57, 64)
    """
    low = 127
    high = 0
    for note in notes:
        low = min(low, note)
        high = max(high, note)
    return low, high


def range_of(notes):
    """The same by sorting.

    range_of([60, 64, 57]) == (57, 64)
    """
    ordered = sorted(notes)
    return ordered[0], ordered[-1]


def can_sing_loop(notes, voice):
    """
    Can a voice (lowest, highest) sing all notes?

    can_sing_loop([60, 64], (57, 70)) == True
    can_sing_loop([60, 72], (57, 70)) == False
    """
    lowest, highest = voice
    for note in notes:
        if note < lowest or note > highest:
            return False
    return True


def can_sing(notes, voice):
    """The same with the range of the song.

    can_sing([60, 72], (57, 70)) == False
    """
    low, high = range_of(notes)
    return voice[0] <= low and high <= voice[1]


def singers_by_voice_loop(singers):
    """
    singers maps names to voices. Return the names by voice.

    singers_by_voice_loop({"Ina": "alto", "Tom": "bass"}) == {"alto": ["Ina"], "bass": ["Tom"]}
    """
    groups = {}
    for name, voice in singers.items():
        if voice not in groups:
            groups[voice] = []
        groups[voice].append(name)
    return groups


def singers_by_voice(singers):
    """The same with comprehensions.

    singers_by_voice({"Ina": "alto", "Tom": "bass"}) == {"alto": ["Ina"], "bass": ["Tom"]}
    """
    voices = set(singers.values())
    return {voice: [name for name in singers if singers[name] == voice] for voice in voices}


def hum_loop(line):
    """
    Hum a line: each letter becomes "m", all other characters stay.

    hum_loop("Oh, my") == "mm, mm"
    """
    hummed = ""
    for ch in line:
        if ch.isalpha():
            hummed += "m"
        else:
            hummed += ch
    return hummed


def hum(line):
    """The same by recursion.

    hum("Oh, my") == "mm, mm"
    """
    if line == "":
        return ""
    first = "m" if line[0].isalpha() else line[0]
    return first + hum(line[1:])


def breaths_loop(beats, lungs):
    """
    A singer has to breathe before a tone that does not fit the rest of the breath. Count the breaths,
    the first one included.

    breaths_loop([2, 2, 3, 1], 4) == 2
    breaths_loop([], 4) == 0
    """
    breaths = 0
    air = 0
    for beat in beats:
        if beat > air:
            breaths += 1
            air = lungs
        air -= beat
    return breaths


def breaths(beats, lungs, air=0):
    """The same by recursion.

    breaths([2, 2, 3, 1], 4) == 2
    """
    if not beats:
        return 0
    if beats[0] > air:
        return 1 + breaths(beats[1:], lungs, lungs - beats[0])
    return breaths(beats[1:], lungs, air - beats[0])
