from typing import List, Optional


def pace(seconds: int, metres: int) -> str:
    """Return the pace of a run as "M:SS" per kilometre, seconds cut off. No distance gives "-".

    >>> pace(1500, 5000)
    '5:00'
    >>> pace(1234, 4000)
    '5:08'
    >>> pace(100, 0)
    '-'
    """
    if metres <= 0:
        return "-"
    per_km = seconds * 1000 // metres
    return str(per_km // 60) + ":" + str(per_km % 60).zfill(2)


def pace_to_speed(text: str) -> float:
    """Turn a pace "5:00" (minutes and seconds a kilometre) into km/h, to two places.

    >>> pace_to_speed("5:00"), pace_to_speed("4:48")
    (12.0, 12.5)
    """
    minutes, seconds = text.split(":")
    total = int(minutes) * 60 + int(seconds)
    if total == 0:
        return 0.0
    return round(3600 / total, 2)


def negative_split(laps: List[float]) -> bool:
    """A run has a negative split if its second half was faster than the first. With an odd number of laps
    the lap in the middle is left out. Fewer than two laps: False.

    >>> negative_split([70, 72, 69, 68])
    True
    >>> negative_split([70, 99, 70])
    False
    """
    if len(laps) < 2:
        return False
    half = len(laps) // 2
    return sum(laps[-half:]) < sum(laps[:half])


def steady_laps(laps: List[float], tolerance: float) -> int:
    """Return the length of the longest stretch of laps in which each lap differs from the one before
    by at most `tolerance` seconds.

    >>> steady_laps([70, 71, 75, 74, 74, 80], 1)
    3
    >>> steady_laps([], 1)
    0
    """
    if not laps:
        return 0
    longest = 1
    length = 1
    for i in range(1, len(laps)):
        if abs(laps[i] - laps[i - 1]) <= tolerance:
            length += 1
        else:
            length = 1
        longest = max(longest, length)
    return longest


def finish_forecast(splits: List[int], total_km: int) -> Optional[int]:
    """splits are the seconds of each kilometre run so far. Forecast the finish time: the rest is run in the
    mean of the last three kilometres (or of all, if fewer). None without any split.

    >>> finish_forecast([300, 310, 320, 330], 6)
    1900
    >>> finish_forecast([], 6) is None
    True
    """
    if not splits:
        return None
    if len(splits) >= total_km:
        return sum(splits[:total_km])
    last = splits[-3:]
    mean = sum(last) / len(last)
    return round(sum(splits) + mean * (total_km - len(splits)))


def handicap_start(forecasts: dict) -> dict:
    """In a handicap race the slowest runner starts first and all should finish together.
    Given runner -> expected seconds, return runner -> seconds to wait at the start.

    >>> handicap_start({"Ann": 600, "Bo": 540, "Cy": 600})
    {'Ann': 0, 'Bo': 60, 'Cy': 0}
    """
    if not forecasts:
        return {}
    slowest = max(forecasts.values())
    return {name: slowest - t for name, t in forecasts.items()}


def training_load(minutes, pulse, rest):
    # minutes weighted by how far the pulse was above the resting pulse; never below zero
    load = 0
    for m, p in zip(minutes, pulse):
        if p > rest:
            load += m * (p - rest) / 100
    return round(load, 1)
