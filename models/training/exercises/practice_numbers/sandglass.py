def turns_of_glass(minutes, glass):
    """How many times is a glass of the given minutes turned to measure at least the time, the start
    included?

    turns_of_glass(10, 3) == 4
    turns_of_glass(9, 3) == 3
    turns_of_glass(0, 3) == 0
    """
    turns = 0
    while minutes > 0:
        minutes -= glass
        turns += 1
    return turns


def measured_times(a, b, limit):
    """All times up to limit that can be measured by running the glasses a and b one after another, each
    as often as wanted. Zero does not count.

    measured_times(3, 5, 11) == [3, 5, 6, 8, 9, 10, 11]
    measured_times(4, 6, 9) == [4, 6, 8]
    """
    times = []
    for minutes in range(1, limit + 1):
        runs = 0
        while runs * a <= minutes:
            if (minutes - runs * a) % b == 0:
                times.append(minutes)
                break
            runs += 1
    return times


def largest_gap(a, b, limit):
    """The longest time up to limit that cannot be measured with a and b, 0 if all can.

    largest_gap(3, 5, 20) == 7
    largest_gap(1, 5, 20) == 0
    """
    measured = measured_times(a, b, limit)
    for minutes in range(limit, 0, -1):
        if minutes not in measured:
            return minutes
    return 0


def sand_left(minutes, glass, grains):
    """How many grains are in the upper half after the minutes, if the glass is turned as soon as it is
    empty? Grains fall evenly; the result is rounded down.

    sand_left(1, 3, 300) == 200
    sand_left(4, 3, 300) == 200
    sand_left(3, 3, 300) == 300
    """
    running = minutes % glass
    fallen = grains * running / glass
    return int(grains - fallen)


def both_empty(a, b, limit):
    """The minutes from 1 to limit at which both glasses become empty together, if each is turned at once.

    both_empty(4, 6, 30) == [12, 24]
    both_empty(2, 3, 5) == []
    """
    minutes = []
    t = a
    while t <= limit:
        if t % b == 0:
            minutes.append(t)
        t += a
    return minutes


def best_glass(glasses, minutes):
    """The glass with which one overshoots the time least, the larger glass if there are several.

    best_glass([3, 4, 7], 10) == 4
    best_glass([2, 5], 10) == 5
    """
    def overshoot(glass):
        return turns_of_glass(minutes, glass) * glass - minutes

    best = glasses[0]
    for glass in glasses[1:]:
        if overshoot(glass) < overshoot(best):
            best = glass
        elif overshoot(glass) == overshoot(best) and glass > best:
            best = glass
    return best
