from typing import Dict, List, Tuple


def no_artist_twice(songs: List[Tuple[str, str]]) -> List[Tuple[str, str]]:
    """
    You are given songs as tuples (artist, title). A station does not play two songs of the same
    artist directly after each other: such a song is dropped, and the next one is compared with
    the last song that was really played. Return the songs that are played.

    >>> no_artist_twice([("A", "one"), ("A", "two"), ("B", "x"), ("A", "three")])
    [('A', 'one'), ('B', 'x'), ('A', 'three')]
    """
    played = []
    for song in songs:
        if played and played[-1][0] == song[0]:
            continue
        played.append(song)
    return played


def fill_hour(lengths: List[int], limit: int) -> int:
    """
    Songs are played in order. Return how many of them can be played completely within limit seconds,
    if between two songs there is a pause of 5 seconds.

    fill_hour([100, 200, 300], 310) == 2
    fill_hour([100], 99) == 0
    fill_hour([], 60) == 0
    """
    used = 0
    count = 0
    for length in lengths:
        need = length
        if count > 0:
            need += 5
        if used + need > limit:
            break
        used += need
        count += 1
    return count


def chart_moves(old: List[str], new: List[str]) -> List[str]:
    """
    Given the chart of the last week and of this week (best song first), describe each song of
    this week:
    "up" if its place is better, "down" if it is worse, "same" or "new".

    For example:
    chart_moves(["a", "b", "c"], ["b", "a", "d"]) == ["up", "down", "new"]
    chart_moves([], []) == []
    """
    res = []
    for i in range(len(new)):
        if new[i] not in old:
            res.append("new")
            continue
        j = old.index(new[i])
        if i < j:
            res.append("up")
        elif i > j:
            res.append("down")
        else:
            res.append("same")
    return res


def wishes(votes: List[str], k: int) -> List[str]:
    """
    Return the k songs with the most votes. Songs with equally many votes are ordered by the one
    that got its last vote earlier. Votes are compared without blanks at the ends and without
    regard to case; the result is in lower case.

    wishes(["Moon", "sun ", "moon", "Sun", "Rain"], 2) == ["moon", "sun"]
    wishes(["a", "b", "b", "a"], 1) == ["b"]
    wishes([], 3) == []
    """
    counts = {}
    last = {}
    for i, vote in enumerate(votes):
        song = vote.strip().lower()
        counts[song] = counts.get(song, 0) + 1
        last[song] = i
    songs = sorted(counts, key=lambda s: (-counts[s], last[s]))
    return songs[:k]


def longest_gap(log: List[str], song: str) -> int:
    """
    Find the greatest number of other songs between two playings of the song that follow each
    other. If the song was played fewer than two times, return -1.

    longest_gap(["x", "a", "x", "b", "c", "x"], "x") => 2
    longest_gap(["x", "a"], "x") => -1
    """
    best = -1
    prev = None
    for i in range(len(log)):
        if log[i] == song:
            if prev is not None:
                best = max(best, i - prev - 1)
            prev = i
    return best


def minutes_per_genre(songs: List[Tuple[str, int]]) -> Dict[str, str]:
    """Add up the seconds of each genre and write the sum as minutes and seconds, such as "4:05".

    >>> minutes_per_genre([("folk", 125), ("jazz", 59), ("folk", 120)])
    {'folk': '4:05', 'jazz': '0:59'}
    """
    sums = {}
    for genre, seconds in songs:
        sums[genre] = sums.get(genre, 0) + seconds
    out = {}
    for genre in sums:
        m, s = divmod(sums[genre], 60)
        out[genre] = str(m) + ":" + str(s).zfill(2)
    return out
