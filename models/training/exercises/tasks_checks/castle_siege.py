from typing import List


def wall_holds(wall: str) -> bool:
    """
    A wall is drawn as a row of towers "T", stones "=" and holes "o". It holds if
      - it begins and ends with a tower,
      - between two towers there are at most four other pieces,
      - no hole is beside a tower or another hole.

    >>> wall_holds("T==o=T==T")
    True
    >>> wall_holds("T=====T")
    False
    >>> wall_holds("To==T")
    False
    """
    if wall[:1] != "T" or wall[-1:] != "T":
        return False
    distance = 0
    for i in range(1, len(wall)):
        if wall[i] == "T":
            distance = 0
        else:
            distance += 1
            if distance > 4:
                return False
        if wall[i] == "o" and (wall[i - 1] in "To" or wall[i + 1] in "To"):
            return False
    return True


def arrow_hits(distance: int, height: int, strength: int) -> bool:
    """An arrow of that strength flies over at most 10 * strength metres, and each metre of height of
    the wall costs two of them. From 200 metres on nobody can aim.

    >>> arrow_hits(60, 10, 8)
    True
    >>> arrow_hits(60, 11, 8)
    False
    """
    if distance >= 200:
        return False
    return distance + 2 * height <= 10 * strength


def password_of_day(day: int, word: str) -> bool:
    """
    On even days the guards let in whoever says a word of even length, on odd days a word of odd
    length. On the 13th nobody is let in, on the 1st everyone who says anything.

    password_of_day(4, "lion") -> True
    password_of_day(1, "owl") -> True
    password_of_day(13, "owl") -> False
    """
    if day == 13:
        return False
    if day == 1:
        return word != ""
    return day % 2 == len(word) % 2


def duel(first: List[int], second: List[int]) -> str:
    """
    Two knights strike in turns, the first begins. Each number is the harm of a stroke; a knight with
    10 harm or more falls at once. Return "first" or "second" for the one still on his
    horse, or "truce" if both are at the end.

    >>> duel([5, 6], [9, 2])
    'first'
    >>> duel([5, 4], [9, 2])
    'second'
    >>> duel([1], [1])
    'truce'
    """
    harm_first = harm_second = 0
    rounds = max(len(first), len(second))
    for i in range(rounds):
        if i < len(first):
            harm_second += first[i]
        if harm_second >= 10:
            return "first"
        if i < len(second):
            harm_first += second[i]
        if harm_first >= 10:
            return "second"
    return "truce"


def coat_of_arms_error(arms):
    # metal (gold, silver) must not touch metal, colour must not touch colour
    metals = ("gold", "silver")
    for i in range(len(arms) - 1):
        if (arms[i] in metals) == (arms[i + 1] in metals):
            return arms[i] + " on " + arms[i + 1]
    return None
