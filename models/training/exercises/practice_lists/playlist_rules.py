from typing import List, Optional, Tuple


def remove_recent(songs: List[str], pause: int) -> List[str]:
    """ A song may be played again only when at least pause other songs have been played since.
    Walk through the wishes and leave out those that come too early.
    >>> remove_recent(["a", "b", "a", "c", "a"], 2)
    ['a', 'b', 'c', 'a']
    """
    played: List[str] = []
    for song in songs:
        recent = played[-pause:] if pause > 0 else []
        if song not in recent:
            played.append(song)
    return played


def fits_in(lengths: List[int], minutes: int) -> int:
    """ Return how many songs can be played whole, in the given order, within the minutes.
    >>> fits_in([4, 3, 5, 1], 8)
    2
    """
    left = minutes
    count = 0
    for length in lengths:
        if length > left:
            break
        left -= length
        count += 1
    return count


def start_times(lengths: List[int], gap: int) -> List[int]:
    """ Return the minute at which each song starts, with a gap between any two songs.
    >>> start_times([4, 3, 5], 1)
    [0, 5, 9]
    """
    starts = []
    time = 0
    for length in lengths:
        starts.append(time)
        time += length + gap
    return starts


def playing_at(starts: List[int], minute: int) -> Optional[int]:
    """ Return the index of the song that started last at or before the minute.
    >>> playing_at([0, 5, 9], 7)
    1
    >>> playing_at([3, 5], 2) is None
    True
    """
    answer = None
    for i in range(len(starts)):
        if starts[i] <= minute:
            answer = i
    return answer


def two_calm_one_loud(calm: List[str], loud: List[str]) -> List[str]:
    """ After every two calm songs one loud song is played, as long as there are loud ones. Loud
    songs that are left over are not played.
    >>> two_calm_one_loud(["c1", "c2", "c3", "c4", "c5"], ["l1", "l2", "l3"])
    ['c1', 'c2', 'l1', 'c3', 'c4', 'l2', 'c5']
    """
    mixed: List[str] = []
    used = 0
    for number, song in enumerate(calm, 1):
        mixed.append(song)
        if number % 2 == 0 and used < len(loud):
            mixed.append(loud[used])
            used += 1
    return mixed


def top_rated(ratings: List[Tuple[str, List[int]]], votes: int) -> List[str]:
    """ Every song has a list of marks. Return the titles of songs with at least so many votes,
    ordered by their average mark from best to worst.
    >>> top_rated([("x", [5, 4]), ("y", [5]), ("z", [5, 5, 4])], 2)
    ['z', 'x']
    """
    enough = [(title, sum(marks) / len(marks)) for title, marks in ratings if len(marks) >= votes]
    enough.sort(key=lambda pair: -pair[1])
    return [title for title, average in enough]


def is_shuffled(original: List[str], played: List[str]) -> bool:
    """ Check that both lists hold the same songs equally often, and that at least one of them
    was played at another place.
    >>> is_shuffled(["a", "b"], ["b", "a"])
    True
    >>> is_shuffled(["a", "b"], ["a", "b"])
    False
    """
    if sorted(original) != sorted(played):
        return False
    return original != played
