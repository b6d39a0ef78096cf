def kmh(meters: float, seconds: float) -> float:
    """
    Return the speed in kilometers per hour, rounded to one place. Without time there is no speed: 0.0.

    >>> kmh(100, 10)
    36.0
    >>> kmh(100, 0)
    0.0
    """
    if seconds <= 0:
        return 0.0
    return round(meters / seconds * 3.6, 1)


def time_text(kilometers: float, speed: float) -> str:
    """
    Return how long a way takes as a text "h:mm"; begun minutes are full. A speed that is not positive
    gives "never".

    >>> time_text(90, 60)
    '1:30'
    >>> time_text(10, 90)
    '0:07'
    >>> time_text(10, 0)
    'never'
    """
    if speed <= 0:
        return "never"
    exact = kilometers * 60 / speed
    minutes = int(exact)
    if exact > minutes:
        minutes += 1
    hours, minutes = divmod(minutes, 60)
    return str(hours) + ":" + str(minutes).zfill(2)


def mean_speed(parts: list) -> float:
    """
    A way consists of parts (kilometers, speed). Return the mean speed of the whole way: all kilometers
    divided by the whole time, rounded to one place. A way without length has the mean 0.0.

    >>> mean_speed([(30, 60), (30, 30)])
    40.0
    >>> mean_speed([])
    0.0
    """
    distance = 0.0
    hours = 0.0
    for kilometers, speed in parts:
        distance += kilometers
        hours += kilometers / speed
    if hours == 0:
        return 0.0
    return round(distance / hours, 1)


def braking_way(speed: float, wet: bool) -> int:
    """
    The way for braking in meters is the square of a tenth of the speed, doubled on a wet road, and
    rounded up. Before that, the driver needs three tenths of the speed to react.

    >>> braking_way(50, False)
    40
    >>> braking_way(50, True)
    65
    """
    braking = (speed / 10) ** 2
    if wet:
        braking *= 2
    way = braking + 0.3 * speed
    whole = int(way)
    return whole if whole == way else whole + 1


def catch_up_minutes(ahead: float, slow: float, fast: float) -> int:
    """
    A cyclist is some kilometers ahead of a faster one; speeds are in km/h. Return the number of full
    minutes after which the faster one is level or in front, or -1 if the second is not faster.

    >>> catch_up_minutes(1, 15, 20)
    12
    >>> catch_up_minutes(1, 20, 20)
    -1
    """
    if ahead <= 0:
        return 0
    if fast <= slow:
        return -1
    minutes = 0
    while minutes * (fast - slow) < ahead * 60:
        minutes += 1
    return minutes


def too_fast(readings: list, limit: float, tolerance: float) -> list:
    """
    Readings are pairs (meters, seconds). Return the indices of those that are faster than the limit
    plus the tolerance; readings without a positive time are broken and are skipped.

    >>> too_fast([(100, 10), (100, 5), (100, 0)], 50, 3)
    [1]
    """
    found = []
    for i, (meters, seconds) in enumerate(readings):
        if seconds <= 0:
            continue
        if kmh(meters, seconds) > limit + tolerance:
            found.append(i)
    return found


def pace(kilometers: float, minutes: float) -> str:
    """
    Runners give their pace as minutes and seconds for a kilometer. Seconds are cut, not rounded.

    >>> pace(10, 52)
    '5:12'
    >>> pace(0, 10)
    '-'
    """
    if kilometers <= 0:
        return "-"
    seconds = int(minutes * 60 / kilometers)
    return f"{seconds // 60}:{seconds % 60:02d}"


def slow_zones(limits: list, usual: int) -> int:
    """
    Limits are given for each kilometer of a road. Count the zones, which are runs of kilometers whose
    limit is lower than usual.

    >>> slow_zones([50, 30, 30, 50, 20], 50)
    2
    >>> slow_zones([], 50)
    0
    """
    zones = 0
    previous = usual
    for limit in limits:
        if limit < usual and previous >= usual:
            zones += 1
        previous = limit
    return zones
