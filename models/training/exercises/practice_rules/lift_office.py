def lift_position(start, commands, top):
    """
    A lift obeys "u" (one floor up), "d" (one floor down) and "h" (back to floor 0). Commands that would
    leave the floors 0 to top are ignored. Return the floor after the last command.

    lift_position(1, "uud", 3) -> 2
    lift_position(0, "ddu", 3) -> 1
    lift_position(2, "uhu", 5) -> 1
    """
    floor = start
    for command in commands:
        if command == "u" and floor < top:
            floor += 1
        elif command == "d" and floor > 0:
            floor -= 1
        elif command == "h":
            floor = 0
    return floor


def distance_of_trip(stops):
    """
    Return the number of floors the lift passes on a trip which visits the stops in the given order.

    distance_of_trip([0, 4, 2]) -> 6
    distance_of_trip([3]) -> 0
    """
    distance = 0
    for i in range(1, len(stops)):
        distance += abs(stops[i] - stops[i - 1])
    return distance


def nearest_lift(lifts, floor):
    """
    Each lift is a pair (floor, busy). Return the index of the free lift that is nearest to the given floor.
    Of two lifts equally near, the upper one is sent because it goes down faster. If no lift is free return
    -1.

    nearest_lift([(0, False), (6, False)], 4) -> 1
    nearest_lift([(2, False), (6, False)], 4) -> 1
    nearest_lift([(4, True)], 4) -> -1
    """
    best = -1
    for i, (place, busy) in enumerate(lifts):
        if busy:
            continue
        if best == -1:
            best = i
            continue
        old = abs(lifts[best][0] - floor)
        new = abs(place - floor)
        if new < old or (new == old and place > lifts[best][0]):
            best = i
    return best


def sweep_order(position, wishes):
    """
    The lift first goes up and serves all wishes at or above its position, then it comes down and serves the
    rest. Return the floors in the order of service, each of them once.

    sweep_order(3, [5, 1, 4, 2, 5]) -> [4, 5, 2, 1]
    sweep_order(0, []) -> []
    """
    floors = set(wishes)
    above = sorted(f for f in floors if f >= position)
    below = sorted((f for f in floors if f < position), reverse=True)
    return above + below


def people_inside(events, places):
    """
    An event is a pair (leaving, waiting): first people leave, then waiting people enter as long as there is
    a place. Return the largest number of people that were inside after an event.

    people_inside([(0, 3), (2, 9), (4, 1)], 8) -> 8
    people_inside([], 8) -> 0
    """
    inside = 0
    most = 0
    for leaving, waiting in events:
        inside = max(0, inside - leaving)
        inside += min(waiting, places - inside)
        if inside > most:
            most = inside
    return most


def door_state(signals):
    """
    The door is "closed" at first. The signal "b" (button) opens a closed door, "t" (timer) starts to close
    an open one, "p" (person) stops the closing and "c" (contact) ends it. All other signals change nothing.

    door_state("b") -> "open"
    door_state("btp") -> "open"
    door_state("btc") -> "closed"
    door_state("bt") -> "closing"
    """
    rules = {
        ("closed", "b"): "open",
        ("open", "t"): "closing",
        ("closing", "p"): "open",
        ("closing", "c"): "closed",
    }
    state = "closed"
    for signal in signals:
        state = rules.get((state, signal), state)
    return state


def floor_label(number):
    """
    Return what the display shows: "G" for floor 0, "B" and the number for floors below it, "R" for floor 13
    which the owners do not like to see, and otherwise the number with two digits.

    floor_label(0) -> "G"
    floor_label(-2) -> "B2"
    floor_label(7) -> "07"
    """
    if number == 0:
        return "G"
    if number < 0:
        return "B" + str(-number)
    if number == 13:
        return "R"
    return str(number).rjust(2, "0")
