from typing import List, Optional


def read_degrees(text: str) -> Optional[float]:
    """Read "180", "180 C", "356F" or "gas 4" as degrees Celsius, one place. Gas marks 1 to 9 begin at
    140 and go up by 13. Anything else gives None.

    >>> read_degrees("180 C"), read_degrees("356F"), read_degrees("gas 4"), read_degrees("hot")
    (180.0, 180.0, 179.0, None)
    """
    text = text.strip().lower()
    if text.startswith("gas"):
        mark = text[3:].strip()
        if not mark.isdigit() or not 1 <= int(mark) <= 9:
            return None
        return 140.0 + 13 * (int(mark) - 1)
    unit = text[-1:] if text[-1:] in ("c", "f") else "c"
    number = text.rstrip("cf").strip()
    try:
        value = float(number)
    except ValueError:
        return None
    return round((value - 32) * 5 / 9, 1) if unit == "f" else value


def preheat_minutes(now: float, wanted: float, fan: bool) -> int:
    """An oven gets 12 degrees hotter in a minute, with fan 16. Return the whole minutes, upward; 0 if it
    is hot enough.

    >>> preheat_minutes(20, 200, False), preheat_minutes(20, 200, True), preheat_minutes(200, 180, True)
    (15, 12, 0)
    """
    if now >= wanted:
        return 0
    speed = 16 if fan else 12
    minutes = (wanted - now) / speed
    return int(minutes) if minutes == int(minutes) else int(minutes) + 1


def common_setting(dishes: dict) -> Optional[int]:
    """dishes maps a dish to its lowest and highest temperature. Return the lowest setting (in tens) that
    is good for all, None if there is none.

    >>> common_setting({"pie": (160, 190), "fish": (175, 200)})
    180
    >>> common_setting({"pie": (160, 170), "fish": (175, 200)}) is None
    True
    """
    if not dishes:
        return None
    low = max(lo for lo, _ in dishes.values())
    high = min(hi for _, hi in dishes.values())
    setting = -(-low // 10) * 10
    return setting if setting <= high else None


def core_done(readings: List[float], goal: float, hold: int) -> int:
    """The core of a roast must have at least the goal temperature for `hold` readings in a row. Return
    the index of the reading at which it is done, -1 if it is not.

    >>> core_done([60, 71, 69, 70, 72, 73], 70, 3)
    5
    """
    run = 0
    for i, r in enumerate(readings):
        run = run + 1 if r >= goal else 0
        if run >= hold:
            return i
    return -1


def door_openings(readings: List[float], drop: float) -> int:
    """The door was open where the temperature fell by at least `drop` within one reading. Falls one
    directly after another are the same opening.

    >>> door_openings([200, 170, 150, 190, 195, 160], 20)
    2
    """
    cnt = 0
    was_open = False
    for a, b in zip(readings, readings[1:]):
        falling = a - b >= drop
        if falling and not was_open:
            cnt += 1
        was_open = falling
    return cnt


def adjust_time(minutes: int, recipe: int, real: int) -> int:
    """For each started 10 degrees that the oven is colder than in the recipe bake 5 percent longer (in
    all, rounded), for each full 10 degrees hotter 5 percent shorter, but never less than half of the time.

    >>> adjust_time(60, 180, 165), adjust_time(60, 180, 200), adjust_time(60, 100, 300)
    (66, 54, 30)
    """
    gap = recipe - real
    if gap == 0:
        return minutes
    steps = -(-gap // 10)
    changed = round(minutes * (100 + 5 * steps) / 100)
    return max(changed, minutes // 2)


def thermostat(start: float, low: float, high: float, up: float, down: float, steps: int) -> List[bool]:
    # heating is switched on below low and off above high; returns whether it was on in each step
    heating = False
    states = []
    for _ in range(steps):
        if start < low:
            heating = True
        elif start > high:
            heating = False
        states.append(heating)
        start = start + up if heating else start - down
    return states
