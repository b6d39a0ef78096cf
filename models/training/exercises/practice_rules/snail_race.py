def one_round(places, speeds, puddles):
    """
    Move every snail by its speed. A snail that ends in a puddle is set back by one place.

    >>> one_round([0, 4], [2, 1], {5})
    [2, 4]
    """
    moved = []
    for place, speed in zip(places, speeds):
        place += speed
        if place in puddles:
            place -= 1
        moved.append(place)
    return moved


def leaders(places):
    """
    Return the indices of all snails that are in front.

    >>> leaders([3, 7, 7])
    [1, 2]
    """
    front = max(places)
    return [i for i, place in enumerate(places) if place == front]


def race(speeds, puddles, goal):
    """
    Let the snails start at 0 and move in rounds until one of them is at the goal or behind it. Return the
    number of rounds and the index of the winner; with several snails in front it is the one with the lowest
    speed. After 50 rounds without a winner return (50, -1).

    >>> race([2, 3], {3}, 6)
    (3, 1)
    >>> race([1], {2}, 5)
    (50, -1)
    """
    places = [0] * len(speeds)
    for number in range(1, 51):
        places = one_round(places, speeds, puddles)
        if max(places) >= goal:
            winner = min(leaders(places), key=lambda i: speeds[i])
            return number, winner
    return 50, -1


def overtakings(before, after):
    """
    Count the pairs of snails where one was behind the other before and is ahead of it after.

    >>> overtakings([1, 2, 3], [5, 4, 3])
    3
    >>> overtakings([1, 1], [2, 5])
    0
    """
    count = 0
    for i in range(len(before)):
        for j in range(len(before)):
            if before[i] < before[j] and after[i] > after[j]:
                count += 1
    return count


def prize(rank, racers):
    """
    With fewer than three racers there is no prize. Otherwise the first gets a leaf for each racer, the
    second half of that (rounded up) and the third a single leaf.

    >>> [prize(rank, 5) for rank in (1, 2, 3, 4)]
    [5, 3, 1, 0]
    >>> prize(1, 2)
    0
    """
    if racers < 3 or rank > 3:
        return 0
    if rank == 1:
        return racers
    if rank == 2:
        return (racers + 1) // 2
    return 1


def track_text(places, length):
    """
    Draw the track: a digit with the number of snails at each place, or "." where there is none.

    >>> track_text([1, 3, 1], 5)
    '.2.1.'
    """
    text = ""
    for place in range(length):
        here = places.count(place)
        text += str(here) if here > 0 else "."
    return text


def season_table(results):
    """
    `results` is a list of races, each a list of names in the order of their finish. The ranks 1 to 3 get
    prizes. Return the pairs (name, leaves) with the most leaves first; equal snails are ordered by name.

    >>> season_table([["Zip", "Bo", "Al"], ["Bo", "Zip", "Al"]])
    [('Bo', 5), ('Zip', 5), ('Al', 2)]
    """
    leaves = {}
    for names in results:
        for rank, name in enumerate(names, 1):
            leaves[name] = leaves.get(name, 0) + prize(rank, len(names))
    return sorted(leaves.items(), key=lambda item: (-item[1], item[0]))
