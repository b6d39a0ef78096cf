def rehearsal_minutes(pieces, pause):
    """
    Sum of the lengths of all pieces and a pause between every two of them. There is no pause
    after the last piece.

    rehearsal_minutes([30, 20, 10], 5) -> 70
    rehearsal_minutes([], 5) -> 0
    """
    if not pieces:
        return 0
    minutes = sum(pieces)
    minutes += pause * (len(pieces) - 1)
    return minutes


def short_name(instrument):
    """
    The short name in a score: the first letter and the next two consonants, with a point.

    short_name("violin") -> "vln."
    short_name("oboe") -> "ob."
    """
    short = instrument[0]
    for ch in instrument[1:]:
        if ch not in "aeiou" and len(short) < 3:
            short += ch
    return short + "."


def seat_rows(players, first_row):
    """
    The first row has first_row seats and every row behind it has two more. Return how many
    players sit in each row; the last row may be not full.

    seat_rows(10, 3) -> [3, 5, 2]
    seat_rows(0, 3) -> []
    """
    rows = []
    seats = first_row
    while players > 0:
        taken = min(seats, players)
        rows.append(taken)
        players -= taken
        seats += 2
    return rows


def missing_players(needed, present):
    """
    needed maps every instrument to the number of players that a piece wants, present is a list with the
    instruments that have come. Return a dict with only those instruments that are short, and by how many.

    missing_players({"horn": 4, "harp": 1}, ["horn", "harp", "horn"]) -> {"horn": 2}
    """
    short = {}
    for instrument, number in needed.items():
        here = present.count(instrument)
        if here < number:
            short[instrument] = number - here
    return short


def is_in_tune(pitches, target, tolerance):
    """
    All pitches have to be within the tolerance of the target, and less than half of them may be below it.

    is_in_tune([440, 441, 439], 440, 1) -> True
    is_in_tune([439, 439, 440], 440, 1) -> False
    """
    below = 0
    for pitch in pitches:
        if abs(pitch - target) > tolerance:
            return False
        if pitch < target:
            below += 1
    return below * 2 < len(pitches)


def loudest_bar(bars):
    """
    Each bar is a list of volumes. Return the number of the bar (counted from 1) with the largest
    average and that average. Bars without notes are skipped; without any notes the result is (0, 0).

    loudest_bar([[3, 5], [], [6, 4, 5]]) -> (3, 5.0)
    """
    best_bar = 0
    best_average = 0
    for number, volumes in enumerate(bars, start=1):
        if not volumes:
            continue
        average = sum(volumes) / len(volumes)
        if average > best_average:
            best_bar = number
            best_average = average
    return best_bar, best_average


def play_repeats(score):
    """
    A score is a list of notes; a tuple (times, part) in it repeats a part, which again is a score.
    Return the plain list of notes.

    play_repeats(["c", (2, ["d", (2, ["e"])])]) -> ["c", "d", "e", "e", "d", "e", "e"]
    """
    notes = []
    for item in score:
        if isinstance(item, tuple):
            times, part = item
            notes.extend(play_repeats(part) * times)
        else:
            notes.append(item)
    return notes
