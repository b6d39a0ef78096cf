from typing import List, Tuple


def dance_row(dancers: str, moves: List[str]) -> str:
    """Moves of a dance: 's3' brings the last three to the front, 'x1/4' swaps two places.

    >>> dance_row("abcde", ["s1", "x3/4"])
    'eabdc'
    """
    row = list(dancers)
    for move in moves:
        if move[0] == "s":
            k = int(move[1:])
            row = row[len(row) - k:] + row[:len(row) - k]
        elif move[0] == "x":
            i, j = [int(part) for part in move[1:].split("/")]
            row[i], row[j] = row[j], row[i]
    return "".join(row)


def queue_after(events: List[str]) -> List[str]:
    """People in a queue: '+Name' joins it, '-' serves the first, '!Name' gives up waiting.

    >>> queue_after(["+Ann", "+Bob", "+Cy", "-", "!Cy"])
    ['Bob']
    """
    queue = []
    for event in events:
        if event.startswith("+"):
            queue.append(event[1:])
        elif event == "-":
            if queue:
                queue.pop(0)
        elif event.startswith("!") and event[1:] in queue:
            queue.remove(event[1:])
    return queue


def ants_on_ruler(ants: List[Tuple[int, str]], length: int) -> int:
    """Seconds until the last ant falls off a ruler; each walks 1 cm a second to 'L' or 'R'.

    >>> ants_on_ruler([(2, "L"), (3, "R")], 10)
    7
    """
    longest = 0
    for place, direction in ants:
        way = place if direction == "L" else length - place
        if way > longest:
            longest = way
    return longest


def cars_step(road: str) -> str:
    """One step of traffic: each car '>' moves on if the place in front of it was free.

    The road is a ring, so that the last place is followed by the first one.

    >>> cars_step(">>.")
    '>.>'
    >>> cars_step("..>")
    '>..'
    """
    n = len(road)
    new = ["."] * n
    for i in range(n):
        if road[i] == ">":
            ahead = (i + 1) % n
            if road[ahead] == ".":
                new[ahead] = ">"
            else:
                new[i] = ">"
    return "".join(new)


def steps_until_jam_free(road: str, limit: int = 100) -> int:
    """Steps until no car stands directly behind another one, or -1 after too many steps.

    >>> steps_until_jam_free(">>..")
    1
    """
    for step in range(limit):
        if ">>" not in road + road[0]:
            return step
        road = cars_step(road)
    return -1


def meeting_time(a: int, speed_a: int, b: int, speed_b: int) -> int:
    """First whole second at which a walker from behind (a < b) reaches the other, -1 if never.

    >>> meeting_time(0, 3, 10, 1)
    5
    """
    if speed_a <= speed_b:
        return -1
    t = 0
    while a < b:
        a += speed_a
        b += speed_b
        t += 1
    return t


def rotate_shifts(teams, days):
    # every day the first team goes to the end
    plan = []
    for d in range(days):
        k = d % len(teams)
        plan.append(teams[k:] + teams[:k])
    return plan


def pass_the_ball(players: int, throws: List[int], start: int = 0) -> List[int]:
    """How often each player of a circle holds the ball; a throw of -2 goes two places to the left.

    >>> pass_the_ball(4, [1, 1, -2])
    [2, 1, 1, 0]
    """
    held = [0] * players
    current = start
    held[current] += 1
    for throw in throws:
        current = (current + throw) % players
        held[current] += 1
    return held
