"""Songs and lists of songs; lengths are in seconds."""

from dataclasses import dataclass


def length_text(seconds):
    """Return a length as minutes and seconds.

    >>> length_text(245)
    '4:05'
    """
    return f"{seconds // 60}:{seconds % 60:02d}"


def read_length(text):
    """Return the seconds of a text with minutes and seconds.

    >>> read_length("4:05")
    245
    """
    minutes, seconds = text.split(":")
    return int(minutes) * 60 + int(seconds)


@dataclass(frozen=True)
class Song:
    title: str
    artist: str
    seconds: int

    def __str__(self):
        return f"{self.artist}: {self.title} [{length_text(self.seconds)}]"

    @classmethod
    def parse(cls, text):
        """Read a song that was written by `str`.

        >>> Song.parse("Lo: Blue Sky [3:10]")
        Song(title='Blue Sky', artist='Lo', seconds=190)
        """
        artist, rest = text.split(": ", 1)
        title, length = rest.rstrip("]").rsplit(" [", 1)
        return cls(title, artist, read_length(length))


class Playlist:
    """Songs in the order in which they are played.

    >>> mix = Playlist([Song("Sky", "Lo", 190), Song("Ice", "Bex", 100)])
    >>> len(mix), mix.seconds
    (2, 290)
    >>> print(mix[1])
    Bex: Ice [1:40]
    >>> mix.move(1, 0)
    >>> [song.title for song in mix]
    ['Ice', 'Sky']
    """

    def __init__(self, songs=()):
        self.songs = list(songs)

    def __len__(self):
        return len(self.songs)

    def __getitem__(self, index):
        return self.songs[index]

    def __add__(self, other):
        return Playlist(self.songs + other.songs)

    @property
    def seconds(self):
        return sum(song.seconds for song in self.songs)

    def move(self, old, new):
        song = self.songs.pop(old)
        self.songs.insert(new, song)


def song_at(playlist, second):
    """Return the title of the song that is played at a second since the start, or None after the end.

    >>> mix = Playlist([Song("Sky", "Lo", 190), Song("Ice", "Bex", 100)])
    >>> song_at(mix, 189), song_at(mix, 190), song_at(mix, 500)
    ('Sky', 'Ice', None)
    """
    for song in playlist:
        if second < song.seconds:
            return song.title
        second -= song.seconds
    return None


def without_artist(playlist, artist):
    """Return a new list without the songs of an artist.

    >>> len(without_artist(Playlist([Song("Sky", "Lo", 190), Song("Ice", "Bex", 100)]), "Lo"))
    1
    """
    return Playlist(song for song in playlist if song.artist != artist)


def fill_time(playlist, limit):
    """Go through the songs and take each that still fits into the limit of seconds.

    >>> mix = Playlist([Song("Sky", "Lo", 190), Song("Ice", "Bex", 100), Song("Dot", "Bex", 30)])
    >>> [song.title for song in fill_time(mix, 225)]
    ['Sky', 'Dot']
    """
    chosen = Playlist()
    left = limit
    for song in playlist:
        if song.seconds <= left:
            chosen.songs.append(song)
            left -= song.seconds
    return chosen


def neighbours_by_same_artist(playlist):
    """Return the positions of the songs whose artist is also that of the song before.

    >>> mix = Playlist([Song("Sky", "Lo", 1), Song("Ice", "Bex", 2), Song("Dot", "Bex", 3)])
    >>> neighbours_by_same_artist(mix)
    [2]
    """
    positions = []
    for i in range(1, len(playlist)):
        if playlist[i].artist == playlist[i - 1].artist:
            positions.append(i)
    return positions
