from typing import List, Optional


def wind_direction(degrees: float) -> str:
    """
    Name of the direction the wind comes from, one of eight. North is 0, east is 90.
    >>> wind_direction(100)
    'E'
    >>> wind_direction(350)
    'N'
    """
    names = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
    return names[int((degrees + 22.5) // 45) % 8]


def beaufort(speed: int) -> int:
    """Wind force from 0 to 6 for a speed in km/h; 6 means 39 and more.
    >>> beaufort(0), beaufort(5), beaufort(28), beaufort(80)
    (0, 1, 4, 6)
    """
    limits = [1, 6, 12, 20, 29, 39]
    force = 0
    for limit in limits:
        if speed >= limit:
            force += 1
    return force


def barrel_levels(days: List[float], size: float, use: float) -> List[float]:
    """ A rain barrel takes the rain of each day, what is too much flows off, and in the evening
    the garden uses some of it. Level at the end of each day.
    >>> barrel_levels([20.0, 0.0, 90.0], 60.0, 10.0)
    [10.0, 0.0, 50.0]
    """
    levels = []
    level = 0.0
    for rain in days:
        level = min(level + rain, size)
        level = max(level - use, 0.0)
        levels.append(level)
    return levels


def driest_week(days: List[int]) -> Optional[int]:
    """
    Index of the first day of the seven days with the least rain, None for less than a week.
    >>> driest_week([5, 0, 0, 1, 0, 0, 0, 2, 9])
    1
    """
    if len(days) < 7:
        return None
    best = 0
    for i in range(1, len(days) - 6):
        if sum(days[i:i + 7]) < sum(days[best:best + 7]):
            best = i
    return best


def icon(cloud: int, rain: float, temp: int) -> str:
    # cloud is given in percent
    if rain > 0:
        return "snow" if temp <= 0 else "rain"
    if cloud > 80:
        return "clouds"
    elif cloud > 30:
        return "sun and clouds"
    return "sun"


def thaw_days(temps: List[int]) -> List[int]:
    """Days (from 0) on which it is above zero after at least two days of frost in a row.
    >>> thaw_days([-3, -1, 2, 4, -2, 1])
    [2]
    """
    result = []
    frost = 0
    for i in range(len(temps)):
        if temps[i] < 0:
            frost += 1
        else:
            if temps[i] > 0 and frost >= 2:
                result.append(i)
            frost = 0
    return result


def record_days(temps: List[int]) -> List[int]:
    """Days (from 1 on) on which it was hotter than on all days before; the first day does not count.
    >>> record_days([20, 22, 21, 25])
    [2, 4]
    """
    records = []
    highest = temps[0] if temps else 0
    for i in range(1, len(temps)):
        if temps[i] > highest:
            highest = temps[i]
            records.append(i + 1)
    return records


def forecast(symbols):
    """Tomorrow is like today, unless today was like yesterday: then the weather changes.
    >>> forecast("SR")
    'R'
    >>> forecast("SRR")
    'S'
    """
    today = symbols[-1]
    if len(symbols) > 1 and symbols[-2] == today:
        return "S" if today == "R" else "R"
    return today


def days_like(temps: List[int], target: int, tolerance: int = 1) -> int:
    """Number of days on which the temperature was near the target."""
    return sum(1 for t in temps if abs(t - target) <= tolerance)
