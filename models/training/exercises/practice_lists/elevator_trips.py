def floors_travelled(stops, start=0):
    """
    Return how many floors an elevator passes when it goes from the start to all stops
    in the given order. Going down costs as much as going up.

    >>> floors_travelled([3, 1, 4])
    8
    """
    travelled = 0
    here = start
    for stop in stops:
        travelled += abs(stop - here)
        here = stop
    return travelled


def serve_up_then_down(calls, here):
    """
    The elevator first serves all calls from floors at or above its own on the way up,
    then the others on the way down. Calls from the same floor are one stop.

    >>> serve_up_then_down([2, 7, 5, 1, 7], 4)
    [5, 7, 2, 1]
    """
    up = []
    down = []
    for floor in set(calls):
        if floor >= here:
            up.append(floor)
        else:
            down.append(floor)
    up.sort()
    down.sort(reverse=True)
    return up + down


def turns(stops):
    """
    Return the stops at which the elevator changes its direction.

    >>> turns([0, 3, 5, 2, 4])
    [5, 2]
    """
    found = []
    for before, here, after in zip(stops, stops[1:], stops[2:]):
        if before < here and here > after:
            found.append(here)
        elif before > here and here < after:
            found.append(here)
    return found


def who_fits(weights, limit):
    """
    People step in one after the other. Somebody who would make the elevator too heavy
    stays outside, but lighter ones behind may still step in. Return the indices of
    the people inside.

    >>> who_fits([80, 90, 60, 50], 200)
    [0, 1]
    >>> who_fits([80, 130, 60, 50], 200)
    [0, 2, 3]
    """
    inside = []
    load = 0
    for i in range(len(weights)):
        if load + weights[i] <= limit:
            load += weights[i]
            inside.append(i)
    return inside


def most_wanted_floor(trips):
    """
    Trips are (from, to) tuples. Return the floor to which most trips go; the lowest of
    several ones. Without trips return None.

    >>> most_wanted_floor([(0, 3), (3, 1), (0, 1), (2, 3)])
    1
    """
    if not trips:
        return None
    targets = [trip[1] for trip in trips]
    floors = sorted(set(targets))
    return max(floors, key=targets.count)


def always_stops_between(stops, top):
    """
    Check that all stops exist, that is lie from 0 to top, and that the elevator is never
    sent to the floor where it already is.

    >>> always_stops_between([0, 4, 2], 5)
    True
    >>> always_stops_between([0, 4, 4], 5)
    False
    """
    for i, stop in enumerate(stops):
        if not 0 <= stop <= top:
            return False
        if i > 0 and stop == stops[i - 1]:
            return False
    return True


def split_trips(stops, ground=0):
    """
    Cut the list of stops behind each visit to the ground floor.

    >>> split_trips([3, 0, 5, 2, 0, 1])
    [[3, 0], [5, 2, 0], [1]]
    """
    trips = []
    begin = 0
    for i in range(len(stops)):
        if stops[i] == ground or i == len(stops) - 1:
            trips.append(stops[begin:i + 1])
            begin = i + 1
    return trips
