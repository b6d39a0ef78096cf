import math


def first_crossing(a: list[tuple[int, int]], b: list[tuple[int, int]]) -> tuple[int, int] | None:
    """
    Two animals left tracks given as lists of squares. Return the first square of track a that
    lies on track b as well, no matter when the animals were there; None if there is none.

    >>> first_crossing([(0, 0), (1, 0), (2, 0)], [(2, 0), (1, 0)])
    (1, 0)
    """
    squares = set(b)
    for square in a:
        if square in squares:
            return square
    return None


def closest_moment(a, b):
    """
    The tracks are noted once a minute for both animals. Return the minute at which they were
    nearest to each other, counted in straight lines; the latest one of several.
    Return -1 if one of the tracks is empty.

    >>> closest_moment([(0, 0), (3, 4), (6, 8)], [(5, 0), (3, 5), (6, 9), (9, 9)])
    2
    """
    best = math.inf
    when = -1
    for minute, ((x1, y1), (x2, y2)) in enumerate(zip(a, b)):
        d = (x1 - x2) ** 2 + (y1 - y2) ** 2
        if d <= best:
            best = d
            when = minute
    return when


def rests(track: list[tuple[int, int]], least: int) -> list[tuple[tuple[int, int], int]]:
    """
    List the squares at which the animal stayed for at least `least` notes in a row, with the
    number of notes.

    >>> rests([(0, 0), (0, 0), (0, 1), (2, 2), (2, 2), (2, 2)], 2)
    [((0, 0), 2), ((2, 2), 3)]
    """
    out = []
    i = 0
    while i < len(track):
        j = i + 1
        while j < len(track) and track[j] == track[i]:
            j += 1
        if j - i >= least:
            out.append((track[i], j - i))
        i = j
    return out


def turns_left(track: list[tuple[int, int]]) -> int:
    """
    Count the left turns of a track (x to the right, y upwards). Three squares on a straight
    line are no turn.

    >>> turns_left([(0, 0), (2, 0), (2, 2), (3, 2)])
    1
    >>> turns_left([(0, 0), (1, 1)])
    0
    """
    cnt = 0
    for p, q, r in zip(track, track[1:], track[2:]):
        cross = (q[0] - p[0]) * (r[1] - q[1]) - (q[1] - p[1]) * (r[0] - q[0])
        if cross > 0:
            cnt += 1
    return cnt


def thinned(track, distance):
    """
    Keep the first point, and then every point which is at least `distance` away from the last
    point that was kept. The last point of the track is kept in any case.

    Example:
    thinned([(0, 0), (1, 0), (3, 0), (4, 0)], 3) == [(0, 0), (3, 0), (4, 0)]
    """
    if len(track) < 2:
        return list(track)
    kept = [track[0]]
    for x, y in track[1:-1]:
        px, py = kept[-1]
        if math.hypot(x - px, y - py) >= distance:
            kept.append((x, y))
    kept.append(track[-1])
    return kept


def pack_leader(tracks: list[list[int]]) -> int:
    """Return which wolf was in front (largest value) in most minutes; a shared lead counts for both."""
    if not tracks or not tracks[0]:
        return -1
    lead = [0] * len(tracks)
    for positions in zip(*tracks):
        front = max(positions)
        for w, p in enumerate(positions):
            if p == front:
                lead[w] += 1
    return lead.index(max(lead))
