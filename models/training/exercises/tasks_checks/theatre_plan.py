from typing import Dict, List, Optional, Tuple


def seat_error(seat: str, rows: str = "ABCDEFGH", per_row: int = 18) -> str:
    """
    Seats are written as "row-number", like "C-14". Say what is wrong with a text:
    "no dash", "no such row", "no number", "row too short", or "" if the seat exists.
    The first row has per_row seats, and every further row has one more.

    >>> seat_error("A-18")
    ''
    >>> seat_error("A-19")
    'row too short'
    >>> seat_error("B-19")
    ''
    >>> seat_error("X-1")
    'no such row'
    """
    row, dash, number = seat.partition("-")
    if not dash:
        return "no dash"
    if len(row) != 1 or row not in rows:
        return "no such row"
    if not number.isdigit() or int(number) == 0:
        return "no number"
    last = per_row + rows.index(row)
    return "" if int(number) <= last else "row too short"


def sees_stage(heights: List[int], i: int, rise: int = 10) -> bool:
    """The people sit one behind the other, the first is in front; each row is `rise` cm higher than
    the one before. Does nobody in front of person i reach above i's eyes, which are 12 cm
    below the top of the head?

    >>> sees_stage([120, 115, 120], 2)
    True
    >>> sees_stage([120, 125, 120], 2)
    False
    """
    eyes = heights[i] + i * rise - 12
    for j in range(i):
        if heights[j] + j * rise > eyes:
            return False
    return True


def rehearsal_clash(scenes: Dict[str, Tuple[int, int]], roles: Dict[str, List[str]]) -> Optional[str]:
    """
    Scenes have a (start, end) time and a list of actors. Return the first actor in the alphabet who
    is needed in two scenes at once, or None.

    >>> rehearsal_clash({"a": (9, 11), "b": (10, 12)}, {"a": ["Liv", "Bo"], "b": ["Liv"]})
    'Liv'
    >>> rehearsal_clash({"a": (9, 10), "b": (10, 12)}, {"a": ["Liv"], "b": ["Liv"]}) is None
    True
    """
    clashing = set()
    names = sorted(scenes)
    for i, p in enumerate(names):
        for q in names[i + 1:]:
            if scenes[p][0] < scenes[q][1] and scenes[q][0] < scenes[p][1]:
                clashing |= set(roles[p]) & set(roles[q])
    return min(clashing) if clashing else None


def curtain_up(sold: int, seats: int, ill: List[str], stand_ins: Dict[str, str]) -> bool:
    """
    A show takes place if a third of the seats is sold and each ill actor has a stand-in who is not
    ill and stands in for nobody else who is ill.

    curtain_up(50, 120, ["Bo"], {"Bo": "Kim"}) == True
    curtain_up(50, 120, ["Bo", "Liv"], {"Bo": "Kim", "Liv": "Kim"}) == False
    """
    if sold * 3 < seats:
        return False
    used = []
    for actor in ill:
        other = stand_ins.get(actor)
        if other is None or other in ill or other in used:
            return False
        used.append(other)
    return True


def light_cues_ok(cues):
    # cues are (second, percent); times rise, and a step is never larger than 60
    for (t, p), (u, q) in zip(cues, cues[1:]):
        if u <= t or abs(q - p) > 60:
            return False
    return True
