def minutes_of(text):
    """
    Read a time such as "1h20", "45m" or "2h" as minutes.

    >>> minutes_of("1h20"), minutes_of("45m"), minutes_of("2h")
    (80, 45, 120)
    """
    if text.endswith("m"):
        return int(text[:-1])
    hours, _, minutes = text.partition("h")
    return int(hours) * 60 + (int(minutes) if minutes else 0)


def clock(minutes):
    """
    Write minutes of the day as "hh:mm"; more than a day begins again at 00:00.

    >>> clock(75), clock(1445)
    ('01:15', '00:05')
    """
    minutes %= 24 * 60
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def start_times(dishes, ready):
    """
    All dishes shall be ready at the minute `ready`. `dishes` maps a name to its time as text. Return lines
    "hh:mm name" in the order in which the dishes have to be started.

    >>> start_times({"rice": "20m", "roast": "1h30"}, 720)
    ['10:30 roast', '11:40 rice']
    """
    starts = []
    for name, time in dishes.items():
        starts.append((ready - minutes_of(time), name))
    lines = []
    for start, name in sorted(starts):
        lines.append(clock(start) + " " + name)
    return lines


def one_oven(dishes):
    """
    The dishes go into one oven one after the other, the quick ones first. Return a dict with the minute at
    which each one is done.

    >>> one_oven({"roast": "1h", "cake": "40m"})
    {'cake': 40, 'roast': 100}
    """
    done = {}
    clock_minute = 0
    for name in sorted(dishes, key=lambda dish: minutes_of(dishes[dish])):
        clock_minute += minutes_of(dishes[name])
        done[name] = clock_minute
    return done


def oven_log(events):
    """
    The oven is off, heating or hot. "on" makes it heating if it was off, "beep" makes a heating oven hot,
    "door" makes a hot oven heating again, "off" works always. Return the state after every event.

    >>> oven_log(["beep", "on", "beep", "door", "off"])
    ['off', 'heating', 'hot', 'heating', 'off']
    """
    state = "off"
    states = []
    for event in events:
        if event == "off":
            state = "off"
        elif event == "on" and state == "off":
            state = "heating"
        elif event == "beep" and state == "heating":
            state = "hot"
        elif event == "door" and state == "hot":
            state = "heating"
        states.append(state)
    return states


def can_cook(recipe, stock):
    """
    Both are dicts from an ingredient to an amount. Return "yes", or "buy" and what is missing most,
    measured as a share of the needed amount. Of equal ones the first in the alphabet is named.

    >>> can_cook({"egg": 4, "milk": 2}, {"egg": 3, "milk": 1})
    'buy milk'
    >>> can_cook({"egg": 1}, {"egg": 6})
    'yes'
    """
    worst = ""
    worst_share = 0
    for name in sorted(recipe):
        missing = recipe[name] - stock.get(name, 0)
        share = missing / recipe[name]
        if share > worst_share:
            worst_share = share
            worst = name
    if worst == "":
        return "yes"
    return "buy " + worst


def taste_score(salt, sugar, chili):
    """
    Every taste is a number from 0 to 10. The score begins with 10 and loses the distance of the salt from
    4. Sugar above 6 takes 2 away unless there is chili of at least 3. Nothing is ever below 0.

    >>> taste_score(4, 7, 3), taste_score(6, 8, 0)
    (10, 6)
    """
    score = 10 - abs(salt - 4)
    if sugar > 6 and chili < 3:
        score -= 2
    return max(score, 0)
