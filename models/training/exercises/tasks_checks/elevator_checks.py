from typing import List


def ride_log_ok(log: List[str], top: int) -> str:
    """
    The log of a lift holds "up 3", "down 2", "open" and "close". It starts on floor 0 with its
    door closed. Return "ok", "door" if it moved with an open door, or opened an open or closed a
    closed one, "shaft" if it left the floors 0 to top. The first mistake counts.

    >>> ride_log_ok(["up 3", "open", "close", "down 2"], 5)
    'ok'
    >>> ride_log_ok(["open", "up 1"], 5)
    'door'
    >>> ride_log_ok(["up 3", "down 4"], 5)
    'shaft'
    """
    floor = 0
    is_open = False
    for entry in log:
        if entry == "open" or entry == "close":
            if is_open == (entry == "open"):
                return "door"
            is_open = not is_open
            continue
        if is_open:
            return "door"
        direction, count = entry.split()
        floor += int(count) if direction == "up" else -int(count)
        if not 0 <= floor <= top:
            return "shaft"
    return "ok"


def may_enter(weights: List[int], person: int, limit: int = 480, seats: int = 6) -> bool:
    """Given the weights of those who are inside, check whether one more person may enter."""
    if len(weights) >= seats:
        return False
    return sum(weights) + person <= limit


def stop_needed(floor: int, going_up: bool, inside: List[int], calls: List[tuple]) -> bool:
    """
    Should the lift stop here? It stops if somebody inside pressed the floor, or somebody outside
    called from it and wants to go in the same direction. Calls are (floor, wants_up).

    stop_needed(3, True, [5], [(3, True)]) == True
    stop_needed(3, True, [5], [(3, False)]) == False
    """
    if floor in inside:
        return True
    for where, wants_up in calls:
        if where == floor and wants_up == going_up:
            return True
    return False


def direction_changes_ok(floors: List[int], most: int) -> bool:
    """Return True if the lift turned round at most `most` times on its way along the floors.
    Staying on a floor is no change.

    >>> direction_changes_ok([0, 4, 4, 6, 2, 3], 2)
    True
    >>> direction_changes_ok([0, 4, 2, 3], 1)
    False
    """
    turns = 0
    last = 0
    for a, b in zip(floors, floors[1:]):
        if a == b:
            continue
        step = 1 if b > a else -1
        if last != 0 and step != last:
            turns += 1
        last = step
    return turns <= most


def button_error(text: str, top: int, cellars: int = 2):
    """
    Buttons carry a floor number, "G" for the ground or "C1", "C2", ... for a cellar.
    Return None if there is such a button, or a message.

    >>> button_error("C2", 9) is None
    True
    >>> button_error("C3", 9)
    'no cellar 3'
    >>> button_error("12", 9)
    'ends at 9'
    >>> button_error("x", 9)
    'what?'
    """
    if text == "G":
        return None
    if text[:1] == "C" and text[1:].isdigit():
        number = int(text[1:])
        return None if 1 <= number <= cellars else "no cellar " + str(number)
    if not text.isdigit() or int(text) == 0:
        return "what?"
    return None if int(text) <= top else "ends at " + str(top)


def idle_place_good(calls, place):
    # as many calls from above as from below, give or take one
    above = sum(1 for c in calls if c > place)
    below = sum(1 for c in calls if c < place)
    return abs(above - below) <= 1
