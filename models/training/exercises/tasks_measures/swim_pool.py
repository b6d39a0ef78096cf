def lengths_needed(metres, pool=25):
    """How many lengths must be swum for at least `metres`, ending on the side of the start?
    (So the number is even.)

    >>> lengths_needed(100), lengths_needed(110), lengths_needed(0), lengths_needed(60, 50)
    (4, 6, 0, 2)
    """
    if metres <= 0:
        return 0
    n = -(-metres // pool)
    return n if n % 2 == 0 else n + 1


def pool_litres(profile, width):
    """
    profile: list of (distance from the start, depth), ascending, both in metres; between two points the
    bottom is straight. Return the litres in the pool when it is `width` metres wide.

    >>> pool_litres([(0, 1), (10, 1), (20, 3)], 5)
    150000
    >>> pool_litres([(0, 1)], 5)
    0
    """
    if len(profile) < 2:
        return 0
    area = 0
    for i in range(1, len(profile)):
        x0, d0 = profile[i - 1]
        x1, d1 = profile[i]
        area += (x1 - x0) * (d0 + d1) / 2
    return round(area * width * 1000)


def depth_at(profile, x):
    """The same profile; give the depth at the distance x by interpolation, two places.
    Outside of the pool there is no depth: None.

    >>> depth_at([(0, 1), (10, 1), (20, 3)], 15)
    2.0
    >>> depth_at([(0, 1), (10, 1)], 11) is None
    True
    """
    if not profile or x < profile[0][0] or x > profile[-1][0]:
        return None
    for (x0, d0), (x1, d1) in zip(profile, profile[1:]):
        if x0 <= x <= x1:
            share = (x - x0) / (x1 - x0)
            return round(d0 + share * (d1 - d0), 2)
    return profile[0][1]


def chlorine_doses(start, lower, upper, loss, days):
    """Every night the chlorine falls by `loss`; when it is below `lower` in the morning it is filled up to
    `upper`. Return the mornings (1, 2, ...) on which that happens, within `days` days.

    >>> chlorine_doses(10, 5, 10, 3, 6)
    [2, 4, 6]
    """
    level = start
    doses = []
    for day in range(1, days + 1):
        level -= loss
        if level < lower:
            level = upper
            doses.append(day)
    return doses


def lane_of(seconds_per_100, limits):
    """limits are the slowest times of the lanes, fastest lane first. Return the number (from 1) of the
    first lane whose limit the swimmer keeps; who is too slow for all gets the last lane.

    >>> lane_of(95, [80, 100, 130]), lane_of(200, [80, 100, 130])
    (2, 3)
    """
    if not limits:
        return 0
    for number, limit in enumerate(limits, 1):
        if seconds_per_100 <= limit:
            return number
    return len(limits)


def season_card_pays(visits, single, ten, card):
    """Check if a season card is cheaper than tickets for the visits: tens first (a block of ten
    tickets), single tickets for the rest, or one block more if that is cheaper.

    >>> season_card_pays(30, 5, 40, 110), season_card_pays(12, 5, 40, 110)
    (True, False)
    """
    blocks, rest = divmod(visits, 10)
    cost = blocks * ten + min(rest * single, ten if rest else 0)
    return card < cost


def relay_gap(teams):
    # teams: name -> list of the four times; seconds between first and second, None with fewer than two teams
    if len(teams) < 2:
        return None
    totals = sorted(sum(times) for times in teams.values())
    return round(totals[1] - totals[0], 2)
