def slope_colour(angle):
    """
    Return the colour of a slope: "green" below 10 degrees, "blue" below 18, "red" below 27, else "black".

    >>> slope_colour(18)
    'red'
    """
    for limit, colour in [(10, "green"), (18, "blue"), (27, "red")]:
        if angle < limit:
            return colour
    return "black"


def allowed(level, angle, fog):
    """
    A pupil of level 1 may ski green slopes, level 2 also blue ones, level 3 red ones and level 4 all. In
    fog everybody counts as one level lower.

    >>> allowed(2, 15, False), allowed(2, 15, True)
    (True, False)
    """
    order = ["green", "blue", "red", "black"]
    if fog:
        level -= 1
    return order.index(slope_colour(angle)) < level


def day_plan(level, slopes, fog=False):
    """
    `slopes` is a list of (name, angle). Return the names of the allowed slopes, the steepest first.

    >>> day_plan(3, [("Fox", 8), ("Elk", 22), ("Bear", 30)])
    ['Elk', 'Fox']
    """
    chosen = [slope for slope in slopes if allowed(level, slope[1], fog)]
    chosen.sort(key=lambda slope: slope[1], reverse=True)
    return [name for name, _ in chosen]


def run_score(gates, seconds, falls):
    """
    `gates` is a text with "o" for a gate that was passed and "x" for a missed one. Each passed gate gives
    10 points, a run without a missed gate 15 more. Every second above 40 costs 1 and each fall 8; the score
    is at least 0.

    >>> run_score("ooo", 42, 0)
    43
    >>> run_score("ox", 60, 1)
    0
    """
    score = 10 * gates.count("o")
    if "x" not in gates:
        score += 15
    if seconds > 40:
        score -= seconds - 40
    score -= 8 * falls
    return max(0, score)


def lift_queue(groups, seats):
    """
    Groups wait in a queue in front of a lift with a few seats. The first group gets in; then the next
    groups get in as long as they fit, in order, without leaving out any. Groups that are too large are
    split. Return the number of people on each ride.

    >>> lift_queue([2, 3, 1, 6], 4)
    [2, 4, 4, 2]
    """
    rides = []
    waiting = []
    for size in groups:
        while size > seats:
            waiting.append(seats)
            size -= seats
        waiting.append(size)
    free = 0
    for size in waiting:
        if size <= free:
            rides[-1] += size
            free -= size
        else:
            rides.append(size)
            free = seats - size
    return rides


def medal(times, name):
    """
    `times` maps names to seconds. Return "gold", "silver" or "bronze", or "" for a later place. Skiers with
    the same time get the same medal, and then the next medal is left out.

    >>> medal({"Al": 50, "Bo": 50, "Cy": 52}, "Cy")
    'bronze'
    >>> medal({"Al": 50, "Bo": 50, "Cy": 52}, "Bo")
    'gold'
    """
    faster = 0
    for time in times.values():
        if time < times[name]:
            faster += 1
    medals = ["gold", "silver", "bronze"]
    return medals[faster] if faster < len(medals) else ""


def skipass_days(stamps):
    """
    The stamps are texts like "mon 9" with a day and an hour. A day counts as half if all its stamps are
    before 12 or all are from 12 on, and as a whole day otherwise. Return the number of days.

    >>> skipass_days(["mon 9", "mon 15", "tue 13", "tue 14"])
    1.5
    """
    hours = {}
    for stamp in stamps:
        day, hour = stamp.split()
        hours.setdefault(day, []).append(int(hour))
    days = 0
    for times in hours.values():
        if max(times) < 12 or min(times) >= 12:
            days += 0.5
        else:
            days += 1
    return days
