from typing import Dict, List, Optional


def vents_log(temps: List[int], open_at: int, close_at: int) -> List[str]:
    """
    The vents are closed in the beginning. They open when the temperature is above `open_at` and
    close when it is below `close_at`. Return entries such as "open 3" for every action.

    >>> vents_log([20, 27, 26, 31, 18, 17, 28], 25, 19)
    ['open 1', 'close 4', 'open 6']
    """
    log = []
    is_open = False
    for i, t in enumerate(temps):
        if not is_open and t > open_at:
            is_open = True
            log.append(f"open {i}")
        elif is_open and t < close_at:
            is_open = False
            log.append(f"close {i}")
    return log


def growth_stalls(heights: List[float], days: int) -> Optional[int]:
    """
    Return the first day on which a plant is not higher than `days` days before, or None. A plant
    that is measured for too short a time has not stalled.

    >>> growth_stalls([1.0, 1.5, 2.0, 2.0, 1.9], 2)
    4
    >>> growth_stalls([1.0], 2) is None
    True
    """
    if days < 1 or len(heights) <= days:
        return None
    for i in range(days, len(heights)):
        if heights[i] <= heights[i - days]:
            return i
    return None


def mist_minutes(humidity: List[int], goal: int) -> int:
    """
    Every minute the air gets drier by the given number in the list. If the humidity (starting at
    the goal) is then more than 10 below the goal, the mist is on for that minute
    and adds 15. Return the minutes with mist.

    >>> mist_minutes([6, 6, 2, 9, 9], 70)
    2
    """
    now = goal
    cnt = 0
    for dry in humidity:
        now -= dry
        if goal - now > 10:
            now += 15
            cnt += 1
    return cnt


def move_to_light(bench: List[str], shade: Dict[str, int]) -> List[str]:
    """
    The bench gets lighter to the right. Plants are put in order by the shade they like (higher numbers to
    the left). Plants of unknown liking stay exactly where they are.

    >>> move_to_light(["mint", "?", "fern", "basil"], {"fern": 9, "mint": 4, "basil": 1})
    ['fern', '?', 'mint', 'basil']
    """
    known = sorted((p for p in bench if p in shade), key=lambda p: -shade[p])
    out = []
    k = 0
    for p in bench:
        if p in shade:
            out.append(known[k])
            k += 1
        else:
            out.append(p)
    return out


def infected(rows, source, days):
    """
    Mites sit on the plant at index `source`. Each day they spread to the plants directly beside
    infected ones, except to those marked "resistant". Return the sorted infected indices.

    Example:
    infected(["ok", "ok", "resistant", "ok"], 1, 5) == [0, 1]
    """
    sick = {source}
    for _ in range(days):
        new = set()
        for i in sick:
            for j in (i - 1, i + 1):
                if 0 <= j < len(rows) and rows[j] != "resistant" and j not in sick:
                    new.add(j)
        if not new:
            break
        sick |= new
    return sorted(sick)


def harvest_days(first: int, every: int, season_end: int, sundays: set) -> List[int]:
    """Days of picking: each `every` days from `first`; a day in `sundays` is put off by one day."""
    if every <= 0:
        return []
    days = []
    for d in range(first, season_end + 1, every):
        days.append(d + 1 if d in sundays else d)
    return [d for d in days if d <= season_end]
