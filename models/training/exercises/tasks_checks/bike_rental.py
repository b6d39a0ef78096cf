from typing import Dict, List, Tuple


def bike_for(height: int, electric: bool, stock: Dict[str, int]) -> str:
    """
    Pick a bike: below 120 cm a "mini", below 150 a "junior", below 175 an "m", else an "l".
    The electric ones have an "e" in front ("em", "el") and only exist in these two sizes.
    Return the kind, "sorry" if it is not in stock, "too small" if somebody below 150 cm
    wants an electric one.

    >>> bike_for(160, True, {"em": 1, "m": 4})
    'em'
    >>> bike_for(140, True, {"em": 1})
    'too small'
    >>> bike_for(180, False, {"m": 4, "l": 0})
    'sorry'
    """
    if height < 150 and electric:
        return "too small"
    if height < 120:
        kind = "mini"
    elif height < 150:
        kind = "junior"
    else:
        kind = "m" if height < 175 else "l"
    if electric:
        kind = "e" + kind
    return kind if stock.get(kind, 0) > 0 else "sorry"


def lock_code_fair(code: str, bike: int) -> bool:
    """The code of a lock must not be easy to guess from the number of the bike: it doesn't hold that
    number, the last digits differ, and the sums of the digits aren't the same.

    >>> lock_code_fair("4170", 53)
    True
    >>> lock_code_fair("4530", 53)
    False
    >>> lock_code_fair("4211", 53)
    False
    """
    number = str(bike)
    if number in code or code[-1:] == number[-1]:
        return False
    return sum(int(d) for d in code) != sum(int(d) for d in number)


def never_short(start: int, events: List[Tuple[int, int]], spare: int = 0) -> bool:
    """
    Events are (minute, change), where a change of -2 means that two bikes are taken. They come in any
    order; at the same minute bikes are brought back first. Are there always at least
    `spare` bikes left?

    never_short(3, [(10, -2), (5, -1), (20, 2)]) == True
    never_short(3, [(10, -2), (5, -1), (20, 2)], 1) == False
    never_short(0, [(5, -1), (5, 1)]) == True
    """
    bikes = start
    for minute, change in sorted(events, key=lambda e: (e[0], -e[1])):
        bikes += change
        if bikes < spare:
            return False
    return True


def brake_test(front: List[int], back: List[int]) -> str:
    """
    Both lists hold the stopping ways in cm of the same number of tests. "good" if the front brake always
    was the better (shorter) one and no way is over 400; "swap" if the back one always was
    better; "repair" in all other cases, and "test" if the lists are empty.

    >>> brake_test([200, 250], [300, 310])
    'good'
    >>> brake_test([300, 350], [290, 310])
    'swap'
    >>> brake_test([200, 420], [300, 430])
    'repair'
    """
    if not front or not back:
        return "test"
    pairs = list(zip(front, back))
    if all(f < b for f, b in pairs) and max(front + back) <= 400:
        return "good"
    return "swap" if all(b < f for f, b in pairs) else "repair"


def tour_for_kids(slopes, km):
    """Not more than 15 km, no slope over 6 percent, and never two slopes over 4 in a row."""
    if km > 15:
        return False
    for i, s in enumerate(slopes):
        if s > 6:
            return False
        if i > 0 and s > 4 and slopes[i - 1] > 4:
            return False
    return True


def deposit_back(scratches, late, bell_missing=False):
    # one little thing is forgiven
    faults = (1 if scratches else 0) + (1 if late else 0) + (1 if bell_missing else 0)
    return not faults > 1
