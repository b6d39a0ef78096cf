def tram_position(stops, minute):
    """
    A tram goes from stop 0 to the last stop and back again, without an end, one stop per minute; at both ends it waits one
    extra minute. Return the stop at the given minute when it starts at stop 0 at minute 0 without waiting there first.

    >>> [tram_position(3, m) for m in range(8)]
    [0, 1, 2, 2, 1, 0, 0, 1]
    """
    if stops <= 1:
        return 0
    m = minute % (2 * stops)
    if m < stops:
        return m
    return 2 * stops - 1 - m


def ride_count(rides):
    """
    Each ride is (from, to). Return how many rides go through the busiest part of the line between two neighbouring stops;
    rides in both directions count together.

    >>> ride_count([(0, 3), (2, 1), (5, 3)])
    2
    >>> ride_count([(4, 4)])
    0
    """
    parts = {}
    for a, b in rides:
        low, high = min(a, b), max(a, b)
        for stop in range(low, high):
            parts[stop] = parts.get(stop, 0) + 1
    return max(parts.values()) if parts else 0


def fare(stops_ridden, age, child_limit=12):
    """
    Return the fare in cents: 100 for up to three stops, 25 more for every further stop, never above 300. Children below the
    limit pay half, rounded up to a multiple of 5; rides over no stop cost nothing. A negative number gives None.

    >>> fare(5, 30)
    150
    >>> fare(4, 8)
    65
    """
    if stops_ridden < 0:
        return None
    if stops_ridden == 0:
        return 0
    price = 100
    if stops_ridden > 3:
        price += 25 * (stops_ridden - 3)
    price = min(price, 300)
    if age < child_limit:
        half = -(-price // 2)
        price = half if half % 5 == 0 else half + 5 - half % 5
    return price


def walk_or_ride(home, school, tram_from, tram_to, speed):
    """
    All places are on a number line, walking takes one minute per unit and the tram needs 1 / speed minutes per unit between
    its two stops. Return "ride" if walking to the first stop, riding and walking from the second one is faster than
    walking all the way, otherwise "walk".

    Example: walk_or_ride(0, 10, 1, 9, 4) == "ride"
    Example: walk_or_ride(0, 2, 5, 9, 4) == "walk"
    """
    on_foot = abs(school - home)
    if speed <= 0:
        return "walk"
    with_tram = abs(tram_from - home) + abs(tram_to - tram_from) / speed + abs(school - tram_to)
    return "ride" if with_tram < on_foot else "walk"


def crowded_stops(changes, limit):
    """Given the change of passengers at each stop, return the stops after which more than `limit` people are on board."""
    crowded = []
    people = 0
    for stop, change in enumerate(changes):
        people = max(0, people + change)
        if people > limit:
            crowded.append(stop)
    return crowded


def request_route(start, requests):
    """
    The tram serves the requested stops in its direction first: all those above `start` in rising order, then all the others
    in falling order, each stop once. A request for `start` itself is dropped. Return the route without the start.

    >>> request_route(4, [7, 2, 5, 4, 7])
    [5, 7, 2]
    """
    up = sorted(set(s for s in requests if s > start))
    down = sorted(set(s for s in requests if s < start), reverse=True)
    return up + down
