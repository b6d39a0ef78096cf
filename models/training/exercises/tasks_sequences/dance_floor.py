from typing import List, Tuple


def circle_partner(inner: List[str], outer: List[str], songs: int) -> List[Tuple[str, str]]:
    """
    Two circles of equally many dancers face each other. After each song the outer circle
    moves on by one place (outer dancer k then faces inner dancer k + 1). Return the
    pairs for the last one of the given number of songs, inner dancers first.
    Circles of different size, and fewer than one song, give [].

    >>> circle_partner(["a", "b", "c"], ["x", "y", "z"], 2)
    [('a', 'z'), ('b', 'x'), ('c', 'y')]
    """
    n = len(inner)
    if n != len(outer) or songs < 1:
        return []
    moved = songs - 1
    return [(inner[i], outer[(i - moved) % n]) for i in range(n)]


def on_the_spot(steps: List[str]) -> bool:
    """
    Steps are "l2", "r1", "f3", "b3" (left, right, forwards, backwards, and how far). Does the dancer
    end exactly where the dance began, after having left the spot at least once?

    >>> on_the_spot(["l2", "f1", "r2", "b1"])
    True
    >>> on_the_spot(["l0"])
    False
    """
    x = y = 0
    away = False
    for step in steps:
        way, n = step[0], int(step[1:])
        if way in "lr":
            x += n if way == "r" else -n
        else:
            y += n if way == "f" else -n
        if (x, y) != (0, 0):
            away = True
    return away and (x, y) == (0, 0)


def music_stops(left: List[str], stops: List[int]) -> str:
    """
    Dancers stand in a row. At each stop the dancer at place stop % (number of dancers) leaves, and the
    part of the row behind that place moves to the front. Return the winner, or the names
    that are left joined with "+" if there are too few stops.

    >>> music_stops(["A", "B", "C", "D"], [1, 5, 2])
    'D'
    >>> music_stops(["A", "B", "C"], [4])
    'C+A'
    """
    row = left[:]
    for s in stops:
        if len(row) <= 1:
            break
        k = s % len(row)
        row = row[k + 1:] + row[:k]
    return "+".join(row)


def never_danced(names: List[str], pairs: List[Tuple[str, str]]) -> List[Tuple[str, str]]:
    """
    Return the pairs of dancers who did not dance with each other, in the order of the names.

    >>> never_danced(["Al", "Bea", "Cy"], [("Cy", "Al"), ("Al", "Bea")])
    [('Bea', 'Cy')]
    """
    met = {frozenset(p) for p in pairs}
    return [
        (names[i], names[j])
        for i in range(len(names))
        for j in range(i + 1, len(names))
        if frozenset((names[i], names[j])) not in met
    ]


def beat_accents(beats, bar, swing):
    """
    Mark the first beat of each bar with 3, the others with 1. With swing, every even beat within a
    bar (the second, the fourth ...) gets 2 instead.

    Example:
    beat_accents(5, 4, True) == [3, 2, 1, 2, 3]
    """
    if bar < 1:
        return []
    marks = []
    for i in range(beats):
        place = i % bar
        if place == 0:
            marks.append(3)
        elif swing and place % 2 == 1:
            marks.append(2)
        else:
            marks.append(1)
    return marks


def too_tired(songs: List[int], rest: int) -> int:
    """Return the first song danced with less than `rest` minutes of pause after one over 6 minutes."""
    for i in range(1, len(songs), 2):
        pause = songs[i]
        if songs[i - 1] > 6 and pause < rest and i + 1 < len(songs):
            return i + 1
    return -1
