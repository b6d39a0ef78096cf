def to_seconds(time):
    """Seconds of a text such as "1:05.2" or "48.7".

    >>> to_seconds("1:05.5")
    65.5
    >>> to_seconds("48.5")
    48.5
    """
    if ":" in time:
        minutes, seconds = time.split(":")
        return int(minutes) * 60 + float(seconds)
    return float(time)


def to_time(seconds):
    """The way back: below a minute without a colon, always with one decimal.

    >>> to_time(65.5), to_time(48.5)
    ('1:05.5', '48.5')
    """
    if seconds < 60:
        return f"{seconds:.1f}"
    minutes = int(seconds // 60)
    rest = seconds - 60 * minutes
    return f"{minutes}:{rest:04.1f}"


def relay_time(swimmers):
    """
    The time of a relay. Each swimmer but the first one saves half a second by a flying start.

    >>> relay_time(["30.0", "29.5", "31.5"])
    '1:30.0'
    """
    total = 0
    for position, time in enumerate(swimmers):
        total += to_seconds(time)
        if position > 0:
            total -= 0.5
    return to_time(total)


def lanes_for_final(times):
    """
    Lanes are dealt from the middle: the fastest swimmer gets lane 4, then 5, 3, 6, 2, 7, 1, 8. Return a
    dict from lane to name with the lanes in rising order.

    >>> lanes_for_final({"Ann": "59.0", "Bea": "1:01.0", "Cleo": "58.2"})
    {3: 'Bea', 4: 'Cleo', 5: 'Ann'}
    """
    order = [4, 5, 3, 6, 2, 7, 1, 8]
    names = sorted(times, key=lambda name: to_seconds(times[name]))
    lanes = {}
    for lane, name in sorted(zip(order, names)):
        lanes[lane] = name
    return lanes


def is_personal_best(time, earlier):
    """
    Is the time better than all earlier ones? "dns" and "dsq" among the earlier ones do not count, and as
    the new time they are never a best.

    >>> is_personal_best("59.9", ["1:01.0", "dsq"])
    True
    >>> is_personal_best("dns", [])
    False
    """
    if time in ("dns", "dsq"):
        return False
    for other in earlier:
        if other not in ("dns", "dsq") and to_seconds(other) <= to_seconds(time):
            return False
    return True


def faster_halves(laps):
    """
    Split the laps in the middle (a middle lap of an odd number is left out) and return the sums of
    both halves.

    >>> faster_halves([30, 31, 99, 33, 32])
    (61, 65)
    """
    half = len(laps) // 2
    first = sum(laps[:half])
    second = sum(laps[len(laps) - half:])
    return first, second


def fill_pool(litres, hoses):
    """
    Hoses are opened one after the other, each an hour after the one before; then all are open. Return the
    full hours until at least so many litres are in the pool.

    >>> fill_pool(100, [10, 20])
    4
    """
    def hours_from(missing, hour):
        if missing <= 0:
            return hour
        flow = sum(hoses[:hour + 1])
        return hours_from(missing - flow, hour + 1)

    return hours_from(litres, 0)


def clean_water(samples, low=7.0, high=7.6):
    # share of the samples within the limits, in percent
    if not samples:
        return 0
    good = sum(1 for value in samples if low <= value <= high)
    return 100 * good // len(samples)
