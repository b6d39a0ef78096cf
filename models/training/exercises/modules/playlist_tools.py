"""Playlists: durations, shuffling without repeats of an artist, cross-fades."""

import random
from collections import Counter
from dataclasses import dataclass
from typing import List, Optional


@dataclass(frozen=True)
class Track:
    title: str
    artist: str
    seconds: int
    beats: Optional[int] = None

    @property
    def length(self) -> str:
        return duration(self.seconds)


def duration(seconds: int) -> str:
    """
    >>> duration(185), duration(3605), duration(9)
    ('3:05', '1:00:05', '0:09')
    """
    minutes, seconds = divmod(seconds, 60)
    if minutes < 60:
        return f"{minutes}:{seconds:02d}"
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}"


def parse_track(line: str) -> Track:
    """Read 'Artist - Title [3:05] 120bpm'; the beats may be left out.

    >>> parse_track("Kora - Sea - Part 2 [4:10] 96bpm")
    Track(title='Sea - Part 2', artist='Kora', seconds=250, beats=96)
    >>> parse_track("Kora [1:00]")
    Traceback (most recent call last):
        ...
    ValueError: no title in 'Kora [1:00]'
    """
    names, _, rest = line.partition("[")
    artist, dash, title = names.strip().partition(" - ")
    if not dash:
        raise ValueError(f"no title in {line!r}")
    clock, _, beats = rest.partition("]")
    seconds = 0
    for part in clock.split(":"):
        seconds = seconds * 60 + int(part)
    beats = beats.strip()
    tempo = int(beats[:-3]) if beats.endswith("bpm") else None
    return Track(title, artist, seconds, tempo)


def total(tracks: List[Track], fade: int = 0) -> int:
    """Seconds of a list when neighbours overlap by some seconds."""
    if not tracks:
        return 0
    return sum(t.seconds for t in tracks) - fade * (len(tracks) - 1)


def mixed(tracks: List[Track], rng: random.Random) -> List[Track]:
    """Shuffle so that an artist follows himself only if there is no other way.

    Of the artists that may come next, one of those with most tracks left is
    drawn.

    >>> tracks = [Track(str(i), artist, 60) for i, artist in enumerate("aaab")]
    >>> "".join(t.artist for t in mixed(tracks, random.Random(1)))
    'abaa'
    """
    rest = list(tracks)
    rng.shuffle(rest)
    result: List[Track] = []
    while rest:
        left = Counter(track.artist for track in rest)
        last = result[-1].artist if result else None
        allowed = [t for t in rest if t.artist != last] or rest
        most = max(left[t.artist] for t in allowed)
        chosen = next(t for t in allowed if left[t.artist] == most)
        rest.remove(chosen)
        result.append(chosen)
    return result


def fill(tracks: List[Track], seconds: int) -> List[Track]:
    """Take tracks in order as long as they fit into the time; skip long ones.

    >>> tracks = [Track("a", "x", 100), Track("b", "x", 300), Track("c", "y", 80)]
    >>> [t.title for t in fill(tracks, 200)]
    ['a', 'c']
    """
    chosen = []
    left = seconds
    for track in tracks:
        if track.seconds <= left:
            chosen.append(track)
            left -= track.seconds
    return chosen


def warm_up(tracks: List[Track]) -> List[Track]:
    """From slow to fast, tracks without a tempo at the end."""
    return sorted(tracks, key=lambda t: (t.beats is None, t.beats or 0))


def test_fades_shorten_the_list():
    tracks = [Track("a", "x", 100), Track("b", "y", 50), Track("c", "z", 70)]
    assert total(tracks) == 220
    assert total(tracks, fade=5) == 210
    assert total([]) == 0
