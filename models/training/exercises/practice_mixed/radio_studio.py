def show_length(songs, talk):
    """
    Minutes and seconds of a show: the songs are given in seconds, and before each song there are `talk`
    seconds of talking.

    show_length([200, 190], 30) -> (7, 30)
    """
    seconds = 0
    for song in songs:
        seconds += talk + song
    return seconds // 60, seconds % 60


def announce(title, artist=None):
    """
    Text for the speaker. Without an artist the song is "by an unknown band".

    announce("Blue Boat", "Lia") -> 'Now "Blue Boat" by Lia'
    announce("Blue Boat") -> 'Now "Blue Boat" by an unknown band'
    """
    text = 'Now "' + title + '" by '
    if artist:
        text += artist
    else:
        text += "an unknown band"
    return text


def playlist(songs, minutes):
    """
    Take songs (title, minutes) in their order as long as the time lasts. A song that is too long for the
    rest of the time is skipped, a shorter one behind it may still be taken.

    playlist([("a", 4), ("b", 7), ("c", 3)], 8) -> ["a", "c"]
    """
    chosen = []
    left = minutes
    for title, length in songs:
        if length <= left:
            chosen.append(title)
            left -= length
    return chosen


def wishes(calls):
    """
    Count the wishes for each song, without regard to case and to blanks around, and drop the songs
    with one wish only.

    wishes(["Moon ", "moon", "Sun"]) -> {"moon": 2}
    """
    counts = {}
    for call in calls:
        song = call.strip().lower()
        counts[song] = counts.get(song, 0) + 1
    popular = {}
    for song, number in counts.items():
        if number > 1:
            popular[song] = number
    return popular


def no_repeat(artists, distance):
    """
    Check if the same artist never comes twice within `distance` songs in a row.

    no_repeat(["A", "B", "C", "A"], 3) -> True
    no_repeat(["A", "B", "A"], 3) -> False
    """
    last_played = {}
    for position, artist in enumerate(artists):
        if artist in last_played and position - last_played[artist] < distance:
            return False
        last_played[artist] = position
    return True


def frequency_text(megahertz):
    # 98.0 is spoken as "ninety-eight zero" elsewhere; here it is only cut to what is needed
    whole = int(megahertz)
    tenth = round((megahertz - whole) * 10)
    if tenth == 0:
        return f"{whole} MHz"
    return f"{whole}.{tenth} MHz"


def echo(sound, strength):
    """
    A sound comes back weaker: each time its last letter is lost and the strength is halved, until the
    strength is 0 or no letter is left. Return all that is heard, joined by "-".

    echo("hallo", 4) -> "hallo-hall-hal"
    echo("hi", 9) -> "hi-h"
    """
    if strength == 0 or sound == "":
        return ""
    rest = echo(sound[:-1], strength // 2)
    if rest == "":
        return sound
    return sound + "-" + rest
