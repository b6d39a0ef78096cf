from typing import Dict, List, Optional


def best_hike(views: List[int], start: int = 0, memo: Optional[Dict[int, int]] = None) -> int:
    """On a trail with huts a hiker goes on by one or by three huts and enjoys the view at each hut where
    they stop. Return the largest sum of views from the hut `start` on; sums that are known are kept in the
    memo.
    >>> best_hike([1, -5, 2, 4])
    5
    >>> best_hike([])
    0
    """
    if memo is None:
        memo = {}
    if start >= len(views):
        return 0
    if start not in memo:
        next_hut = best_hike(views, start + 1, memo)
        third_hut = best_hike(views, start + 3, memo)
        memo[start] = views[start] + max(next_hut, third_hut)
    return memo[start]


def walking_time(up: int, down: int, metres: int) -> int:
    """Return the minutes of a walk: 15 for a kilometre, 12 for each 100 metres up and 4 for each 100 metres
    down. Begun parts do not count. Walks of more than four hours get a pause of 30 minutes.
    >>> walking_time(250, 0, 3900)
    69
    >>> walking_time(2000, 100, 1000)
    289
    """
    minutes = metres // 1000 * 15
    minutes += up // 100 * 12
    minutes += down // 100 * 4
    if minutes > 240:
        minutes += 30
    return minutes


def trail_marks(text: str) -> Dict[str, List[int]]:
    """Marks along a trail are written as "red@3 blue@5 red@9". Return the kilometres of each colour in
    growing order.
    >>> trail_marks("red@9 blue@5 red@3")
    {'red': [3, 9], 'blue': [5]}
    """
    marks: Dict[str, List[int]] = {}
    for part in text.split():
        colour, kilometre = part.split("@")
        if colour not in marks:
            marks[colour] = []
        marks[colour].append(int(kilometre))
    for places in marks.values():
        places.sort()
    return marks


def water_stops(springs: List[int], end: int, bottle: int) -> Optional[List[int]]:
    """A bottle lasts for `bottle` kilometres. Fill it only at springs where it would not last until the
    next spring or the end. Return the springs used, or None if the water does not suffice.
    >>> water_stops([4, 7, 12], 16, 8)
    [7, 12]
    >>> water_stops([4], 20, 8) is None
    True
    """
    used = []
    filled_at = 0
    places = springs + [end]
    for i, spring in enumerate(springs):
        if spring - filled_at > bottle:
            return None
        if places[i + 1] - filled_at > bottle:
            used.append(spring)
            filled_at = spring
    return used if end - filled_at <= bottle else None


def group_pace(paces: List[int], heavy: List[bool]) -> int:
    """The group walks as slowly as its slowest member; a pace is given in minutes for a kilometre. Somebody
    with a heavy bag needs 3 minutes more, unless the group has more than five members who can take turns.
    >>> group_pace([12, 14, 13], [False, False, True])
    16
    """
    slowest = 0
    for pace, has_bag in zip(paces, heavy):
        if has_bag and len(paces) <= 5:
            pace += 3
        if pace > slowest:
            slowest = pace
    return slowest


def weather_turn(hours: str) -> int:
    """The hours of a day are written as letters: s for sun, c for clouds, t for thunder. Turn back at the
    first thunder, or two hours after the clouds came if the sun did not come back until then. Return the
    hour or -1.
    >>> weather_turn("sccsccc")
    6
    >>> weather_turn("sst")
    2
    """
    cloudy_since = -1
    for hour, sky in enumerate(hours):
        if sky == "t":
            return hour
        if sky == "s":
            cloudy_since = -1
        elif cloudy_since == -1:
            cloudy_since = hour
        elif hour - cloudy_since >= 2:
            return hour
    return -1
