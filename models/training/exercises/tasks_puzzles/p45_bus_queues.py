from collections import deque
from typing import Dict, List, Tuple


def board_buses(queue: List[str], buses: List[Tuple[str, int]]) -> List[List[str]]:
    """
    People wait in a queue; each text is the line they want, like "7". Buses (line, places) come in turn. From each bus the
    people in the queue that want its line get on, from the front, but one person who wants another line and stands in front
    of the queue gets impatient and takes any bus as well, if there is a place. Return who is on each bus.

    >>> board_buses(["7", "3", "7"], [("3", 2), ("7", 5)])
    [['7', '3'], ['7']]
    """
    waiting = list(queue)
    result = []
    for line, places in buses:
        riders = []
        stay = []
        for i, wish in enumerate(waiting):
            wants = wish == line or i == 0
            if wants and len(riders) < places:
                riders.append(wish)
            else:
                stay.append(wish)
        waiting = stay
        result.append(riders)
    return result


def pass_parcel(names: List[str], songs: List[int]) -> List[str]:
    """
    A parcel is passed around a circle; song k lasts songs[k] passes. Whoever holds the parcel at the end of a song leaves
    if the song was odd, and otherwise the neighbour in front of them (who would get it next) leaves. The game ends with two
    people. Return who is left, beginning with the holder of the parcel.

    >>> pass_parcel(["a", "b", "c", "d"], [1, 2])
    ['a', 'd']
    """
    circle = deque(names)
    for passes in songs:
        if len(circle) <= 2:
            break
        circle.rotate(-passes)
        if passes % 2 == 1:
            circle.popleft()
        else:
            del circle[1]
    return list(circle)


def queue_jumpers(before: List[str], after: List[str]) -> List[str]:
    """
    Compare two photos of a queue. Return those who are in both and who have passed at least one person that is also in both,
    in the order of the second photo.

    >>> queue_jumpers(["a", "b", "c"], ["c", "a", "b", "d"])
    ['c']
    """
    place = {name: i for i, name in enumerate(before)}
    known = [name for name in after if name in place]
    jumpers = []
    for i, name in enumerate(known):
        if any(place[other] < place[name] for other in known[i + 1:]):
            jumpers.append(name)
    return jumpers


def wait_board(lines: Dict[str, int], now: int) -> List[str]:
    """
    `lines` gives for every bus line how often it comes (minutes between two buses, the first at minute 0). Return the texts
    "line: wait" ordered by the waiting time from `now` on, then by the name; lines with 0 minutes do not run.

    >>> wait_board({"N1": 15, "4": 10, "X": 0}, 12)
    ['N1: 3', '4: 8']
    """
    waits = []
    for line, every in lines.items():
        if every <= 0:
            continue
        waits.append((-now % every, line))
    waits.sort()
    return [line + ": " + str(wait) for wait, line in waits]


def split_queue(heights: List[int]) -> Tuple[List[int], List[int]]:
    """Send people to two queues: the first one takes each who is taller than its last one, the second takes the others."""
    first: List[int] = []
    second: List[int] = []
    for height in heights:
        if not first or height > first[-1]:
            first.append(height)
        else:
            second.append(height)
    return first, second
