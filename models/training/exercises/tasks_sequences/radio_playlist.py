from typing import List, Optional, Tuple


def too_close(playlist: List[str], distance: int) -> List[Tuple[int, int]]:
    """
    The same song should not be played again within `distance` places. Return the
    positions (earlier, later) of all neighbouring repetitions that break the rule.

    >>> too_close(["a", "b", "a", "c", "d", "a"], 2)
    [(0, 2)]
    """
    last = {}
    bad = []
    for i, song in enumerate(playlist):
        if song in last and i - last[song] <= distance:
            bad.append((last[song], i))
        last[song] = i
    return bad


def insert_jingles(songs: List[int], every: int, jingle: int) -> List[int]:
    """
    Songs are given by their seconds. A jingle is played as soon as at least `every` seconds
    of music have passed since the last jingle, but never at the very end.

    >>> insert_jingles([200, 180, 240, 100], 300, 5)
    [200, 180, 5, 240, 100]
    >>> insert_jingles([], 300, 5)
    []
    """
    out = []
    since = 0
    for i, s in enumerate(songs):
        out.append(s)
        since += s
        if since >= every and i < len(songs) - 1:
            out.append(jingle)
            since = 0
    return out


def news_at(songs: List[int], minute: int) -> Optional[int]:
    """
    Songs are played from second 0 on. Return the index of the song that is cut by the
    news at the given minute, or None if the news begins exactly between two songs or
    after the last one.

    >>> news_at([100, 50, 60], 2)
    1
    >>> news_at([100, 20, 60], 2) is None
    True
    """
    cut = minute * 60
    clock = 0
    for i, s in enumerate(songs):
        if clock < cut < clock + s:
            return i
        clock += s
    return None


def tempo_bridge(tempos: List[int], limit: int) -> List[int]:
    """
    When the tempo jumps by more than `limit` from one song to the next, a bridge with the
    mean tempo (rounded down) is put in between. Only one bridge per jump.

    >>> tempo_bridge([100, 131, 120], 20)
    [100, 115, 131, 120]
    """
    if not tempos:
        return []
    res = [tempos[0]]
    for prev, cur in zip(tempos, tempos[1:]):
        if abs(cur - prev) > limit:
            res.append((prev + cur) // 2)
        res.append(cur)
    return res


def split_sides(lengths, side):
    """
    Songs for a cassette: side A takes songs from the front while they fit, side B takes
    the next ones while they fit. Return (A, B, rest).

    Example:
    split_sides([4, 5, 3, 6, 2], 10) == ([4, 5], [3, 6], [2])
    """
    parts = []
    i = 0
    for _ in range(2):
        taken = []
        while i < len(lengths) and sum(taken) + lengths[i] <= side:
            taken.append(lengths[i])
            i += 1
        parts.append(taken)
    return parts[0], parts[1], lengths[i:]


def listener_votes(votes: List[str]) -> str:
    """
    Votes are "+song" or "-song". The song with the best balance wins; in case of a draw
    the one named first. Without any vote the answer is "silence".

    >>> listener_votes(["+x", "+y", "-x", "+x", "+y", "-z"])
    'y'
    """
    if not votes:
        return "silence"
    balance = {}
    for v in votes:
        sign = 1 if v[0] == "+" else -1
        balance[v[1:]] = balance.get(v[1:], 0) + sign
    return max(balance, key=lambda s: balance[s])
