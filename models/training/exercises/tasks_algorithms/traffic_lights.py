from typing import List, Tuple


def drive(lights: List[Tuple[int, int, int]], speed: int) -> int:
    """
    A car starts at place 0 at second 0 and drives `speed` metres per second. Each light is
    (place, green, red): it is green for `green` seconds, then red for `red` seconds, and so
    on from second 0. At red the car waits until green. The places are sorted and are
    multiples of the speed. Return the second at which it passes the last light.

    >>> drive([(100, 8, 5), (200, 20, 10)], 10)
    30
    >>> drive([], 10)
    0
    """
    time = 0
    here = 0
    for place, green, red in lights:
        time += (place - here) // speed
        here = place
        phase = time % (green + red)
        if phase >= green:
            time += green + red - phase
    return time


def all_green(lights, limit):
    """
    Each light is a pair (green, red) in seconds, starting with green at second 0. Return
    the longest number of seconds in a row, within the first `limit` seconds, in which all
    of the lights are green.

    Examples:
    all_green([(3, 2), (4, 4)], 20) == 3
    all_green([(1, 1)], 5) == 1
    """
    best = run = 0
    for t in range(limit):
        flag = True
        for g, r in lights:
            if t % (g + r) >= g:
                flag = False
        if flag:
            run += 1
            best = max(best, run)
        else:
            run = 0
    return best


def cross_junction(north: str, east: str) -> str:
    """
    Cars come from the north and from the east, given as strings with one name per car. At
    the junction the two roads take turns, the north first; if the road whose turn it is
    has no car left, the other one drives on. A bus, written as a capital letter, counts
    double: after it the other road may let two cars pass. Return the order of the cars.

    >>> cross_junction("ab", "xyz")
    'axbyz'
    >>> cross_junction("Ab", "xyz")
    'Axybz'
    """
    roads = [list(north), list(east)]
    turn = 0
    may = 1
    order = ""
    while roads[0] or roads[1]:
        passed = []
        if not roads[turn]:
            turn = 1 - turn
        while may > 0 and roads[turn]:
            passed.append(roads[turn].pop(0))
            may -= 1
        order += "".join(passed)
        may = 2 if any(c.isupper() for c in passed) else 1
        turn = 1 - turn
    return order


def jam(road: str, steps: int) -> str:
    """
    Cars 'c' on a ring road move one field to the right in each step if the field in front
    of them was free '.' before the step. Return the road after the given steps.

    >>> jam("cc..", 1)
    'c.c.'
    >>> jam("cc..", 2)
    '.c.c'
    """
    for _ in range(steps):
        n = len(road)
        new = ["."] * n
        for i in range(n):
            if road[i] == "c":
                j = (i + 1) % n
                if road[j] == ".":
                    new[j] = "c"
                else:
                    new[i] = "c"
        road = "".join(new)
    return road


def parking(events, places):
    """
    Events are "in NAME" or "out NAME". An arriving car takes the free place with the
    lowest number, and goes away if there is none. Return a list with the name or '' for
    each place at the end.

    parking(["in a", "in b", "out a", "in c", "in d"], 2) == ["c", "b"]
    """
    lot = [""] * places
    for e in events:
        what, name = e.split()
        if what == "in" and "" in lot:
            lot[lot.index("")] = name
        elif what == "out" and name in lot:
            lot[lot.index(name)] = ""
    return lot


def speeding(times, metres, limit):
    # names of the cars faster than the limit (km/h) on average; times maps names to seconds
    return [name for name, s in times.items() if metres * 36 > limit * s * 10]
