def insert_jingle(songs, jingle, every):
    """Play the jingle after every few songs, but never at the very end.

    >>> insert_jingle(['s1', 's2', 's3', 's4', 's5'], '*', 2)
    ['s1', 's2', '*', 's3', 's4', '*', 's5']
    >>> insert_jingle(['s1', 's2'], '*', 2)
    ['s1', 's2']
    """
    playlist = []
    for i, song in enumerate(songs):
        playlist.append(song)
        if (i + 1) % every == 0 and i + 1 < len(songs):
            playlist.append(jingle)
    return playlist


def add_pauses(lengths: list[int], pause: int) -> list[int]:
    """Between a song and a longer one comes a pause; elsewhere no pause.

    >>> add_pauses([3, 5, 4, 6], 0)
    [3, 0, 5, 4, 0, 6]
    """
    out = []
    for i in range(len(lengths)):
        if i > 0 and lengths[i] > lengths[i - 1]:
            out.append(pause)
        out.append(lengths[i])
    return out


def start_times(lengths: list[int]) -> list[int]:
    """When does each song start, in seconds from the beginning?

    >>> start_times([200, 180, 240])
    [0, 200, 380]
    """
    starts = []
    clock = 0
    for length in lengths:
        starts.append(clock)
        clock += length
    return starts


def song_at(titles: list[str], lengths: list[int], second: int):
    """Title of the song that is running at the given second, None if the list is over.

    >>> song_at(['Sun', 'Rain'], [100, 50], 120)
    'Rain'
    >>> song_at(['Sun', 'Rain'], [100, 50], 150) is None
    True
    """
    passed = 0
    for title, length in zip(titles, lengths):
        passed += length
        if second < passed:
            return title
    return None


def without_repeats_nearby(songs, distance):
    """Remove a song if the same one was among the last `distance` songs that were kept.

    >>> without_repeats_nearby(['a', 'b', 'a', 'c', 'd', 'a'], 2)
    ['a', 'b', 'c', 'd', 'a']
    """
    kept = []
    for song in songs:
        recent = kept[-distance:] if distance > 0 else []
        if song not in recent:
            kept.append(song)
    return kept


def move_to_front(songs: list[str], title: str) -> list[str]:
    """
    >>> move_to_front(['x', 'y', 'z'], 'z')
    ['z', 'x', 'y']
    >>> move_to_front(['x', 'y'], 'q')
    ['x', 'y']
    """
    if title not in songs:
        return songs
    rest = songs[:]
    rest.remove(title)
    return [title] + rest


def move_down(songs, index):
    """Swap the song with the one below it; the last one cannot move."""
    songs = list(songs)
    if 0 <= index < len(songs) - 1:
        songs[index], songs[index + 1] = songs[index + 1], songs[index]
    return songs


def fits_on_side(lengths, limit):
    """Split the songs into side A and side B of a record. Side A takes songs from the start
    as long as they fit into the limit, the others go to side B.

    >>> fits_on_side([4, 5, 6, 3], 10)
    ([4, 5], [6, 3])
    """
    used = 0
    for i, length in enumerate(lengths):
        if used + length > limit:
            return lengths[:i], lengths[i:]
        used += length
    return lengths, []


def total_as_text(lengths: list[int]) -> str:
    """
    >>> total_as_text([200, 65])
    '4:25'
    """
    minutes, seconds = divmod(sum(lengths), 60)
    return f'{minutes}:{seconds:02d}'
