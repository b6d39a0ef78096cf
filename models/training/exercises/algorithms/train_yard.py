def uncouple(train: str, wagon: str) -> tuple[str, str]:
    """Split the train (one letter per wagon) right behind the last wagon of a kind. If
    there is no such wagon the first part is empty.

    >>> uncouple('ABCABD', 'B')
    ('ABCAB', 'D')
    >>> uncouple('ABC', 'X')
    ('', 'ABC')
    """
    cut = 0
    for i, w in enumerate(train):
        if w == wagon:
            cut = i + 1
    return train[:cut], train[cut:]


def shunt(train: list[int], track: int) -> list[int]:
    """Wagons roll one by one onto a siding with room for `track` wagons. When it is full
    they leave it, the last one in first. The rest leaves at the end in the same way.

    >>> shunt([1, 2, 3, 4, 5], 2)
    [2, 1, 4, 3, 5]
    """
    siding = []
    out = []
    for wagon in train:
        siding.append(wagon)
        if len(siding) == track:
            while siding:
                out.append(siding.pop())
    while siding:
        out.append(siding.pop())
    return out


def moves_to_free(track, wanted):
    """Only the last wagon of a dead-end track can leave. Take wagons off (they go to a second
    track) until all the wanted kinds have been taken. Return how many are taken off, or
    -1 if a kind is missing.

    >>> moves_to_free('abcab', {'c', 'b'})
    3
    >>> moves_to_free('abc', {'x'})
    -1
    """
    missing = set(wanted)
    track = list(track)
    taken = 0
    while track and missing:
        wagon = track.pop()
        taken += 1
        missing.discard(wagon)
    return -1 if missing else taken


def sort_on_tracks(wagons: list[int]) -> int:
    """Each wagon is put behind the wagon with the largest number that is smaller than
    its own, on a new track if there is none. Return the number of tracks.

    >>> sort_on_tracks([3, 1, 4, 2, 5])
    2
    """
    ends = []
    for wagon in wagons:
        best = -1
        for i, end in enumerate(ends):
            if end < wagon and (best == -1 or end > ends[best]):
                best = i
        if best == -1:
            ends.append(wagon)
        else:
            ends[best] = wagon
    return len(ends)


def delays_passed_on(delays, buffer):
    """Own delays of the stations in minutes. Between two stations the train makes up for
    `buffer` minutes. Return the delay when leaving each station.

    >>> delays_passed_on([5, 0, 0, 4], 2)
    [5, 3, 1, 4]
    """
    current = 0
    out = []
    for i, d in enumerate(delays):
        if i > 0:
            current = max(0, current - buffer)
        current += d
        out.append(current)
    return out


def passengers_standing(changes: list[tuple[int, int]], seats: int) -> int:
    # changes are (off, on) at each stop; largest number of people without a seat
    on_board = 0
    standing = 0
    for off, on in changes:
        on_board = on_board - off + on
        standing = max(standing, on_board - seats)
    return standing


def heaviest_link(weights: list[int]) -> int:
    """Index of the wagon that has to be moved to the front so that the locomotive comes
    right before the heaviest part of three neighbouring wagons.

    >>> heaviest_link([5, 9, 1, 8, 7, 2])
    1
    """
    best = 0
    for i in range(len(weights) - 2):
        if sum(weights[i:i + 3]) > sum(weights[best:best + 3]):
            best = i
    return best


def couplings(train: str) -> dict[str, int]:
    """Count each kind of coupling between neighbours, 'AB' and 'BA' being the same.

    >>> couplings('ABAC')
    {'AB': 2, 'AC': 1}
    """
    counts = {}
    for a, b in zip(train, train[1:]):
        kind = ''.join(sorted(a + b))
        counts[kind] = counts.get(kind, 0) + 1
    return counts
