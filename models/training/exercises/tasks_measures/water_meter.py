def digits_shown(litres, places=5):
    """The wheels of a meter show whole cubic metres with leading zeros and, after a comma, the litres.
    If the wheels are too few they start again at zero.

    >>> digits_shown(1234567)
    '01234,567'
    >>> digits_shown(100000005, 5)
    '00000,005'
    """
    cubic, rest = divmod(litres, 1000)
    cubic %= 10 ** places
    return str(cubic).zfill(places) + "," + str(rest).zfill(3)


def read_wheels(text):
    """The other way round: the litres of a text such as "01234,567"; without a comma it is whole cubic
    metres. A text with anything else in it gives None.

    >>> read_wheels("01234,567"), read_wheels("00012"), read_wheels("12,a")
    (1234567, 12000, None)
    """
    cubic, comma, rest = text.partition(",")
    if not cubic.isdigit():
        return None
    if not comma:
        return int(cubic) * 1000
    if not rest.isdigit() or len(rest) != 3:
        return None
    return int(cubic) * 1000 + int(rest)


def night_leak(use):
    """use: litres of each hour of a night. A pipe leaks if there is no hour without any use. Return the
    litres that leak each hour at least (the smallest value), else 0.

    >>> night_leak([5, 2, 9]), night_leak([5, 0, 9]), night_leak([])
    (2, 0, 0)
    """
    if not use or 0 in use:
        return 0
    return min(use)


def share_by_people(litres, flats):
    """
    Share the litres of a house among the flats: half of it by the number of people, half evenly among
    the flats. flats maps a flat to its people. Return flat -> litres, one place. With nobody at home
    everything is even.

    >>> share_by_people(600, {"1a": 1, "1b": 3})
    {'1a': 225.0, '1b': 375.0}
    """
    if not flats:
        return {}
    people = sum(flats.values())
    even = litres / len(flats)
    result = {}
    for flat, n in flats.items():
        if people == 0:
            result[flat] = round(even, 1)
        else:
            result[flat] = round(even / 2 + litres / 2 * n / people, 1)
    return result


def step_price(litres, free=50, middle=150):
    """Up to `free` litres a day cost nothing, up to `middle` two tenths of a cent each, all above five
    tenths. Return tenths of a cent, an int.

    >>> step_price(40), step_price(60), step_price(160)
    (0, 20, 250)
    """
    if litres <= free:
        return 0
    if litres <= middle:
        return (litres - free) * 2
    return (middle - free) * 2 + (litres - middle) * 5


def longest_dry(use):
    # (first index, length) of the longest stretch of zeros, (-1, 0) without one
    best = (-1, 0)
    i = 0
    while i < len(use):
        if use[i] != 0:
            i += 1
            continue
        j = i
        while j < len(use) and use[j] == 0:
            j += 1
        if j - i > best[1]:
            best = (i, j - i)
        i = j
    return best


def odd_month(use):
    """Return the 1-based month that is farthest from the mean of the year, None if all are the same.

    >>> odd_month([10, 10, 16, 10])
    3
    >>> odd_month([4, 4]) is None
    True
    """
    if len(set(use)) <= 1:
        return None
    mean = sum(use) / len(use)
    gaps = [abs(u - mean) for u in use]
    return gaps.index(max(gaps)) + 1


def shower_or_bath(minutes, flow, bath=140):
    """Which needs less water? Returns "shower", "bath" or "equal".

    >>> shower_or_bath(8, 12), shower_or_bath(20, 9), shower_or_bath(14, 10)
    ('shower', 'bath', 'equal')
    """
    used = minutes * flow
    if used == bath:
        return "equal"
    return "shower" if used < bath else "bath"
