def total_length(songs):
    """Sum of the lengths of songs given as (title, 'm:ss'), again as 'm:ss'.

    >>> total_length([("Rain", "3:40"), ("Wind", "2:25")])
    '6:05'
    """
    seconds = 0
    for title, length in songs:
        m, s = length.split(":")
        seconds += int(m) * 60 + int(s)
    return str(seconds // 60) + ":" + str(seconds % 60).zfill(2)


def songs_per_artist(songs):
    """Count the songs of each artist in a list of dicts.

    >>> songs_per_artist([{"artist": "Owls", "title": "A"}, {"artist": "Owls", "title": "B"}])
    {'Owls': 2}
    """
    counter = {}
    for song in songs:
        artist = song["artist"]
        counter[artist] = counter.get(artist, 0) + 1
    return counter


def top_songs(plays, n):
    """The n titles played most often, equal counts in alphabetical order.

    >>> top_songs({"Rain": 4, "Wind": 9, "Fog": 4, "Hail": 1}, 3)
    ['Wind', 'Fog', 'Rain']
    """
    pairs = sorted(plays.items(), key=lambda kv: (-kv[1], kv[0]))
    return [title for title, _ in pairs[:n]]


def without_repeats(playlist):
    """Keep only the first of every title; upper and lower case do not matter.

    >>> without_repeats(["Rain", "Fog", "RAIN", "fog", "Sun"])
    ['Rain', 'Fog', 'Sun']
    """
    seen = set()
    result = []
    for title in playlist:
        key = title.lower()
        if key not in seen:
            seen.add(key)
            result.append(title)
    return result


def songs_on_all(playlists):
    # titles that are on every playlist, sorted
    if not playlists:
        return []
    common = set(playlists[0])
    for playlist in playlists[1:]:
        common = common.intersection(playlist)
    return sorted(common)


def play_count(history):
    """History is a list of (title, seconds heard). A song counts as played only
    if it was heard for at least 30 seconds.

    >>> play_count([("Rain", 100), ("Fog", 12), ("Rain", 31)])
    {'Rain': 2}
    """
    counts = {}
    for title, seconds in history:
        if seconds >= 30:
            counts[title] = counts.get(title, 0) + 1
    return counts


def shortest_wait(history):
    """Title that was repeated after the fewest other songs, as (title, songs between).
    None if no title was heard twice.

    >>> shortest_wait(["a", "b", "c", "a", "c"])
    ('c', 1)
    """
    last = {}
    best = None
    for i, title in enumerate(history):
        if title in last:
            gap = i - last[title] - 1
            if best is None or gap < best[1]:
                best = (title, gap)
        last[title] = i
    return best


def by_genre(songs):
    """Make genre -> sorted titles out of (title, genre) pairs; a missing genre is 'other'.

    >>> by_genre([("Rain", "folk"), ("Fog", None), ("Air", "folk")])
    {'folk': ['Air', 'Rain'], 'other': ['Fog']}
    """
    groups = {}
    for title, genre in songs:
        groups.setdefault(genre or "other", []).append(title)
    for titles in groups.values():
        titles.sort()
    return groups
