def wind_word(speed):
    """
    Return a word for the speed of the wind: "calm" below 2, "breeze" below 12, "wind" below 20, "gale"
    below 30 and "storm" for all other speeds. Negative speeds are an "error".

    wind_word(1) -> "calm"
    wind_word(12) -> "wind"
    wind_word(30) -> "storm"
    """
    if speed < 0:
        return "error"
    elif speed < 2:
        return "calm"
    elif speed < 12:
        return "breeze"
    elif speed < 20:
        return "wind"
    elif speed < 30:
        return "gale"
    return "storm"


def feels_like(temperature, wind, humidity):
    """
    In the cold (below 10 degrees) every 5 units of wind take one degree away. In the heat (above 25) every
    10 percent of humidity above 50 add one degree. Between the two the air feels as it is.

    feels_like(5, 12, 80) -> 3
    feels_like(30, 12, 75) -> 32
    feels_like(20, 50, 99) -> 20
    """
    if temperature < 10:
        return temperature - wind // 5
    if temperature > 25 and humidity > 50:
        return temperature + (humidity - 50) // 10
    return temperature


def frost_nights(temperatures):
    """
    Return the length of the longest run of nights below zero. A single night of exactly zero degrees does
    not end the run but is not counted.

    frost_nights([-1, -3, 0, -2, 4, -1]) -> 3
    frost_nights([3, 0]) -> 0
    """
    longest = 0
    run = 0
    for i, value in enumerate(temperatures):
        if value < 0:
            run += 1
            longest = max(longest, run)
        elif value == 0 and i > 0 and temperatures[i - 1] != 0:
            continue
        else:
            run = 0
    return longest


def week_summary(days):
    """
    `days` is a text with the letters s (sun), c (cloud) and r (rain). The week is "lovely" with at least
    five sunny days and no rain, "wet" if it rained on more than half of the days, "changing" if no two
    following days are the same, and otherwise "usual".

    week_summary("sssscss") -> "lovely"
    week_summary("rrcrrcs") -> "wet"
    week_summary("scscscr") -> "changing"
    week_summary("sscccrr") -> "usual"
    """
    sunny = days.count("s")
    rainy = days.count("r")
    if sunny >= 5 and rainy == 0:
        return "lovely"
    if rainy * 2 > len(days):
        return "wet"
    for today, tomorrow in zip(days, days[1:]):
        if today == tomorrow:
            return "usual"
    return "changing"


def read_report(line):
    """
    Read a line such as "T=12 W=5 rain" into a dict. A part with "=" gives a number, a part without it is a
    flag that is True.

    read_report("T=12 rain") -> {"T": 12, "rain": True}
    read_report("") -> {}
    """
    report = {}
    for part in line.split():
        if "=" in part:
            name, value = part.split("=")
            report[name] = int(value)
        else:
            report[part] = True
    return report


def best_picnic_day(temperatures, rain):
    """
    Return the number of the day (from 1) that is best for a picnic: the least rain first, then the
    temperature nearest to 22, then the earliest day.

    best_picnic_day([18, 25, 20], [0, 3, 0]) -> 3
    best_picnic_day([24, 20], [1, 1]) -> 1
    """
    best_day = 0
    best_key = None
    for day in range(1, len(temperatures) + 1):
        key = (rain[day - 1], abs(temperatures[day - 1] - 22))
        if best_key is None or key < best_key:
            best_key = key
            best_day = day
    return best_day


def barrel_levels(rain, use, full):
    """
    A barrel gets the rain of each day and loses what is used, if it holds that much. What does not fit runs
    over. Return the level after each day.

    barrel_levels([5, 0, 9], 2, 10) -> [3, 1, 8]
    barrel_levels([1, 4], 2, 3) -> [1, 1]
    """
    level = 0
    levels = []
    for amount in rain:
        level = min(full, level + amount)
        if level >= use:
            level -= use
        levels.append(level)
    return levels
