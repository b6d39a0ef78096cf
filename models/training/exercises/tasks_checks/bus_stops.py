from typing import Dict, List, Optional


def right_direction(line: List[str], here: str, there: str) -> Optional[bool]:
    """
    The stops of a line are given in driving order. Return True if the bus goes from `here` to
    `there` without turning round, False if the passenger has to take the bus in the other
    direction, None if one of the stops isn't on the line or both are the same.

    >>> line = ["Mill", "Pond", "Church"]
    >>> right_direction(line, "Mill", "Church")
    True
    >>> right_direction(line, "Church", "Pond")
    False
    >>> right_direction(line, "Church", "Zoo") is None
    True
    """
    if here == there:
        return None
    if here not in line or there not in line:
        return None
    return line.index(here) < line.index(there)


def catches_bus(walk: int, now: int, departures: List[int], buffer: int = 1) -> bool:
    """Return True if some bus leaves after we can be at the stop, with `buffer` minutes to spare, and
    we wait no longer than 15 minutes for it.

    >>> catches_bus(5, 100, [104, 118])
    True
    >>> catches_bus(5, 100, [104, 122])
    False
    """
    ready = now + walk
    for d in departures:
        if d >= ready + buffer and d - ready <= 15:
            return True
    return False


def is_regular(departures: List[int]) -> str:
    """
    Look at the pauses between the buses of a day: "clock" if all are equal, "nearly" if the longest
    one is at most 2 minutes longer than the shortest, "chaos" otherwise. With fewer than
    three buses a day the answer is "walk".

    is_regular([0, 20, 40]) -> "clock"
    is_regular([0, 20, 41]) -> "nearly"
    is_regular([0, 20]) -> "walk"
    """
    if len(departures) < 3:
        return "walk"
    gaps = []
    for i in range(1, len(departures)):
        gaps.append(departures[i] - departures[i - 1])
    spread = max(gaps) - min(gaps)
    if spread == 0:
        return "clock"
    return "nearly" if spread <= 2 else "chaos"


def seat_for_all(riders: List[str], seats: Dict[str, int], standing: int) -> bool:
    """
    Riders are "adult", "child" or "pram" and take a place of their own kind if there is one left. A
    child may also take the place of an adult; an adult without a place stands, if fewer than
    `standing` people do. A pram never stands. Does everybody get in, in the given order?

    >>> seat_for_all(["child", "adult", "adult"], {"adult": 2}, 1)
    True
    >>> seat_for_all(["pram"], {"adult": 2}, 1)
    False
    """
    left = dict(seats)
    stand = 0
    for kind in riders:
        if left.get(kind, 0) > 0:
            left[kind] -= 1
        elif kind == "child" and left.get("adult", 0) > 0:
            left["adult"] -= 1
        elif kind != "pram" and stand < standing:
            stand += 1
        else:
            return False
    return True


def one_change(lines: Dict[str, List[str]], a: str, b: str) -> bool:
    """Can we get from a to b with exactly one change of line, not with none? Direction is no matter."""
    with_a = [set(stops) for stops in lines.values() if a in stops]
    with_b = [set(stops) for stops in lines.values() if b in stops]
    if any(b in stops for stops in with_a):
        return False
    for s in with_a:
        for t in with_b:
            if s & t:
                return True
    return False


def night_bus(number):
    # "N7" and the lines from 90 to 99
    return number[:1] == "N" or (number.isdigit() and 90 <= int(number) <= 99)
