def average_speed(legs):
    """Given the legs of a journey as (km, hours), return the average speed of the whole journey (not the
    average of the speeds), one place. Waiting is a leg with 0 km. No time at all: 0.

    >>> average_speed([(100, 1), (50, 1)])
    75.0
    >>> average_speed([(120, 1.5), (0, 0.5)])
    60.0
    >>> average_speed([])
    0
    """
    km = 0
    hours = 0
    for d, t in legs:
        km += d
        hours += t
    if hours == 0:
        return 0
    return round(km / hours, 1)


def late_stations(plan, real, slack):
    """plan and real hold minutes after midnight, station by station. Return the indices of the stations
    that were reached more than `slack` minutes late. If the lists differ in length raise ValueError.

    >>> late_stations([600, 620, 650], [601, 626, 650], 5)
    [1]
    """
    if len(plan) != len(real):
        raise ValueError("different number of stations")
    return [i for i, (p, r) in enumerate(zip(plan, real)) if r - p > slack]


def seats_free(seats, groups):
    """
    Groups want to sit together: each takes the first coach of `seats` (free places per coach) that has
    room. A group that fits nowhere stands. Return the free places afterwards and the number of standing
    people.

    >>> seats_free([4, 6], [3, 2, 5])
    ([1, 4], 5)
    """
    free = seats[:]
    standing = 0
    for g in groups:
        for i in range(len(free)):
            if free[i] >= g:
                free[i] -= g
                break
        else:
            standing += g
    return free, standing


def arrival(start, minutes):
    """Return when a train that leaves at `start` ("HH:MM") arrives, with "+1" (or more) behind it when
    it is on a later day.

    >>> arrival("22:50", 95)
    '00:25+1'
    >>> arrival("08:05", 55)
    '09:00'
    """
    h, m = map(int, start.split(":"))
    total = h * 60 + m + minutes
    days, total = divmod(total, 24 * 60)
    text = "%02d:%02d" % divmod(total, 60)
    return text if days == 0 else text + "+" + str(days)


def braking_distance(kmh, grip):
    # rule of thumb of the drivers: (v / 10) squared, divided by the grip, whole metres upward
    if kmh <= 0:
        return 0
    if grip <= 0:
        return None
    distance = (kmh / 10) ** 2 / grip
    whole = int(distance)
    return whole if whole == distance else whole + 1


def slowest_leg(names, km, minutes):
    """Names of n + 1 stations, kilometres and minutes of the n legs between them.
    Return the slowest leg as "A-B"; "" when there are no legs.

    >>> slowest_leg(["A", "B", "C"], [60, 30], [40, 30])
    'B-C'
    """
    if not km:
        return ""
    slow = 0
    for i in range(1, len(km)):
        if km[i] / minutes[i] < km[slow] / minutes[slow]:
            slow = i
    return names[slow] + "-" + names[slow + 1]
