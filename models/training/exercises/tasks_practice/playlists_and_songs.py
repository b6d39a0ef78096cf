from typing import Dict, List, Tuple


def shuffle_rule(songs: List[Tuple[str, str]]) -> List[str]:
    """
    You are given songs as (title, artist). Build a play order in which, as far
    as possible, no artist is played twice in a row: take each time the first
    song left whose artist is another one than the last; if there is none, take
    the first song left. Return the titles.

    >>> shuffle_rule([('s1', 'A'), ('s2', 'A'), ('s3', 'B')])
    ['s1', 's3', 's2']
    """
    left = list(songs)
    order = []
    last = None
    while left:
        pick = 0
        for i in range(len(left)):
            if left[i][1] != last:
                pick = i
                break
        title, last = left.pop(pick)
        order.append(title)
    return order


def skip_to(lengths: List[int], second: int) -> Tuple[int, int]:
    """
    A mix consists of songs of the given lengths. Tell which song (index) plays
    at the given second of the mix and at which second of that song we are. After
    the end of the mix it starts again from the beginning.

    Examples:
    skip_to([100, 50], 120) == (1, 20)
    skip_to([100, 50], 100) == (1, 0)
    skip_to([100, 50], 155) == (0, 5)
    """
    second %= sum(lengths)
    for i, length in enumerate(lengths):
        if second < length:
            return i, second
        second -= length
    return 0, 0


def tape_sides(lengths: List[int], side: int) -> int:
    """
    Songs are recorded on a tape in the given order. If a song does not fit on
    the first side any more, it and all later songs go on the second one. Return
    how many songs fit on the tape as a whole; recording stops at the first song
    that does not fit on the second side.

    >>> tape_sides([20, 15, 20, 5, 30], 40)
    4
    """
    on_second = False
    used = 0
    cnt = 0
    for length in lengths:
        if used + length > side:
            if on_second or length > side:
                break
            on_second = True
            used = 0
        used += length
        cnt += 1
    return cnt


def favourite_hour(plays):
    """
    plays is a list of (song, hour). Return for each song the hour of the day at
    which it was played most often, the earliest of several.

    favourite_hour([('a', 8), ('a', 20), ('a', 20), ('b', 9)]) -> {'a': 20, 'b': 9}
    """
    hours: Dict[str, List[int]] = {}
    for song, h in plays:
        hours.setdefault(song, []).append(h)
    res = {}
    for song in hours:
        best = -1
        most = 0
        for h in range(24):
            if hours[song].count(h) > most:
                most = hours[song].count(h)
                best = h
        res[song] = best
    return res


def parse_length(text: str) -> int:
    """
    Turn the length of a song "m:ss" or "h:mm:ss" into seconds.

    >>> parse_length('3:25')
    205
    >>> parse_length('1:00:10')
    3610
    """
    total = 0
    for part in text.split(':'):
        total = total * 60 + int(part)
    return total


def fade(volumes: List[int], seconds: int) -> List[int]:
    """
    Fade out the last `seconds` values: the first of them keeps its full volume,
    the others get the part that is left in equal steps, rounded down, so that
    the last one still has 1/seconds of its volume.

    >>> fade([80, 80, 80, 80], 4)
    [80, 60, 40, 20]
    >>> fade([80, 80, 80], 2)
    [80, 80, 40]
    """
    result = volumes[:]
    start = len(volumes) - seconds
    for k in range(seconds):
        i = start + k
        if i >= 0:
            result[i] = volumes[i] * (seconds - k) // seconds
    return result


def same_taste(a, b):
    # percentage of the songs of both people together that they share, rounded down
    together = set(a) | set(b)
    if not together:
        return 0
    return 100 * len(set(a) & set(b)) // len(together)
