from typing import Dict, List, Optional, Tuple


def lock_time(gates: List[int], speed: int) -> float:
    """
    A boat goes through locks that each lift it by some centimetres. A lock needs 4 minutes for its gates
    and a minute for each `speed` centimetres. Return all minutes.
    """
    minutes = 0.0
    for lift in gates:
        minutes += 4 + lift / speed
    return minutes


def boat_sign(name: str, port: str, number: int) -> str:
    """
    The sign of a boat: the first letter of its port, a dash, the number with three digits and the name in
    capitals without its vowels, as in "K-007 BL BRD".
    """
    short = ""
    for ch in name.upper():
        if ch not in "AEIOU":
            short += ch
    return f"{port[0].upper()}-{number:03d} {short}"


def under_bridges(height: float, bridges: List[Tuple[str, float]], level: float) -> List[str]:
    """
    The names of the bridges under which a boat of this height can pass. Each bridge has a clearance at
    level 0; at a higher level it is so much lower. At least 0.3 metres have to stay free.
    """
    passable = []
    for name, clearance in bridges:
        free = clearance - level - height
        if free >= 0.3:
            passable.append(name)
    return passable


def passengers_on_board(stops: List[Tuple[str, int, int]], places: int) -> Dict[str, int]:
    """
    Every stop has a name, the number of passengers who leave and of those who wait. Only as many can
    board as there are places. Return the number of passengers on board behind each stop.
    """
    on_board = 0
    after = {}
    for name, leaving, waiting in stops:
        on_board -= min(leaving, on_board)
        on_board += min(waiting, places - on_board)
        after[name] = on_board
    return after


def meets_rules(lights: List[str], under_way: bool) -> bool:
    """
    At night a boat under way shows "red", "green" and "white", and nothing else; a boat at anchor only
    "white". The order of the lights does not matter.
    """
    shown = sorted(lights)
    if under_way:
        return shown == ["green", "red", "white"]
    return shown == ["white"]


def high_water(levels: List[float], mark: float) -> Tuple[int, Optional[int]]:
    """
    Return the number of days on which the level is over the mark, and the index of the first such day (None
    if there is no such day).
    """
    days = 0
    first = None
    for day, level in enumerate(levels):
        if level <= mark:
            continue
        days += 1
        if first is None:
            first = day
    return days, first


def drifts_to(river: Dict[str, str], place: str, hours: int) -> str:
    """
    river maps every place to the next one downstream, which a drifting boat reaches after an hour. Where
    is it after some hours? At the last place (which is no key) it stays.
    """
    if hours == 0 or place not in river:
        return place
    return drifts_to(river, river[place], hours - 1)


def paddle_strokes(minutes: int, start: int) -> int:
    """
    A crew makes `start` strokes in the first minute and one less in each later one, but in every fifth
    minute three strokes more than the plan says. Return all strokes.
    """
    strokes = 0
    for minute in range(1, minutes + 1):
        planned = max(0, start - (minute - 1))
        if minute % 5 == 0:
            planned += 3
        strokes += planned
    return strokes
