from typing import List, Optional, Tuple


def to_celsius(reading: str) -> float:
    """
    Convert a reading like "50F", "283K" or "10C" to degrees Celsius, rounded to one digit.
    >>> to_celsius("50F")
    10.0
    >>> to_celsius("10C")
    10.0
    """
    value = float(reading[:-1])
    unit = reading[-1].upper()
    if unit == "F":
        value = (value - 32) * 5 / 9
    elif unit == "K":
        value -= 273.15
    elif unit != "C":
        raise ValueError("unknown unit " + unit)
    return round(value, 1)


def frost_days(minima: List[float]) -> int:
    """How many nights had frost?
    >>> frost_days([1.5, -0.5, 0, -3])
    2
    """
    return len([t for t in minima if t < 0])


def longest_warm_spell(temps: List[int], limit: int) -> int:
    """ Length of the longest run of days with at least the given temperature.
    >>> longest_warm_spell([20, 25, 26, 19, 25], 25)
    2
    >>> longest_warm_spell([], 25)
    0
    """
    best = 0
    current = 0
    for t in temps:
        if t >= limit:
            current += 1
            best = max(best, current)
        else:
            current = 0
    return best


def biggest_jump(temps):
    """
    Largest difference between two neighbouring readings, whatever its direction.
    A list with fewer than two readings gives None.
    >>> biggest_jump([3, 8, -1, 0])
    9
    >>> biggest_jump([3])
    """
    if len(temps) < 2:
        return None
    best = 0
    for i in range(len(temps) - 1):
        best = max(best, abs(temps[i + 1] - temps[i]))
    return best


def best_day(temps: List[int], wish: int) -> Optional[int]:
    """Index of the last day that is nearest to the wished temperature, but not colder.
    >>> best_day([19, 24, 22, 26, 22], 20)
    4
    >>> best_day([10, 12], 20)
    """
    best = None
    for i, t in enumerate(temps):
        if t < wish:
            continue
        if best is None or t <= temps[best]:
            best = i
    return best


def describe(temp: float) -> str:
    # words for the display of a heating system
    if temp < 0:
        return "frost"
    elif temp < 15:
        return "cold"
    elif temp < 20:
        return "cool"
    elif temp <= 24:
        return "pleasant"
    return "hot"


def daily_range(readings: List[Tuple[str, int]]) -> dict:
    """Collect (day, temperature) pairs into the lowest and highest value of every day.
    >>> daily_range([("mon", 4), ("tue", 9), ("mon", 11), ("mon", 2)])
    {'mon': (2, 11), 'tue': (9, 9)}
    """
    ranges = {}
    for day, temp in readings:
        if day not in ranges:
            ranges[day] = (temp, temp)
        else:
            low, high = ranges[day]
            ranges[day] = (min(low, temp), max(high, temp))
    return ranges


def smooth(temps: List[float]) -> List[float]:
    """Replace each inner reading by the mean of itself and its two neighbours.
    >>> smooth([1, 4, 7, 1])
    [1, 4.0, 4.0, 1]
    """
    result = list(temps)
    for i in range(1, len(temps) - 1):
        result[i] = sum(temps[i - 1:i + 2]) / 3
    return result
