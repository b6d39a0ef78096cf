from typing import List


def wind_word(speed: float) -> str:
    """
    Turn a wind speed in metres per second into the word of the harbour master:
    below 0.5 "still", below 8 "breeze", below 17 "blow", below 25 "gale", else "stay in port".
    A negative speed means that the instrument is broken: "broken".

    >>> [wind_word(x) for x in (0, 7.9, 8, 24, 25, -1)]
    ['still', 'breeze', 'blow', 'gale', 'stay in port', 'broken']
    """
    if speed < 0:
        return "broken"
    if speed < 0.5:
        return "still"
    elif speed < 8:
        return "breeze"
    elif speed < 17:
        return "blow"
    return "gale" if speed < 25 else "stay in port"


def heat_wave(days: List[float], limit: float = 30, length: int = 3) -> bool:
    """Were there `length` days in a row at or above the limit, of which each one was at least as hot
    as the day before it?

    >>> heat_wave([31, 30, 32, 33])
    True
    >>> heat_wave([31, 30, 30.5, 29])
    False
    """
    streak = 0
    for i, t in enumerate(days):
        if t < limit:
            streak = 0
        elif i > 0 and streak > 0 and t < days[i - 1]:
            streak = 1
        else:
            streak += 1
        if streak == length:
            return True
    return False


def report_error(report: str):
    """
    A report is three fields with blanks between them: wind ("NE12"), temperature ("+7" or "-3"),
    cloud ("0/8" to "8/8"). Return the name of the first bad field, "fields" if there
    are not three, or None.

    >>> report_error("NE12 +7 3/8") is None
    True
    >>> report_error("NX12 +7 3/8")
    'wind'
    >>> report_error("S4 7 3/8")
    'temperature'
    """
    fields = report.split()
    if len(fields) != 3:
        return "fields"
    wind, temp, cloud = fields
    where = wind.rstrip("0123456789")
    if where not in ("N", "NE", "E", "SE", "S", "SW", "W", "NW") or where == wind:
        return "wind"
    if temp[0] not in "+-" or not temp[1:].isdigit():
        return "temperature"
    if len(cloud) != 3 or cloud[0] not in "012345678" or cloud[1:] != "/8":
        return "cloud"
    return None


def forecast_hit(forecast: List[str], real: List[str]) -> bool:
    """
    A forecast counts as a hit if at least two thirds of the days are right, and the first day
    is one of them.

    forecast_hit(["sun", "rain", "sun"], ["sun", "rain", "fog"]) == True
    forecast_hit(["sun", "rain", "sun"], ["fog", "rain", "sun"]) == False
    """
    if not forecast or len(forecast) != len(real):
        return False
    right = sum(1 for f, r in zip(forecast, real) if f == r)
    return forecast[0] == real[0] and 3 * right >= 2 * len(real)


def front_passes(pressure, wind):
    """A front passes if at some hour the pressure is lower than in both hours beside it, and the wind
    in the hour after that is at least twice as strong as in the hour before.

    >>> front_passes([1010, 1004, 1007], [4, 9, 8])
    True
    >>> front_passes([1010, 1004, 1007], [4, 9, 7])
    False
    """
    if len(pressure) != len(wind):
        return False
    for i in range(1, len(pressure) - 1):
        lowest = pressure[i] < pressure[i - 1] and pressure[i] < pressure[i + 1]
        if lowest and wind[i + 1] >= 2 * wind[i - 1]:
            return True
    return False


def umbrella(rain, wind):
    # useless in a gale
    return rain > 20 and not wind >= 17
