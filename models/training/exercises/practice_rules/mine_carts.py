from typing import List, Optional, Tuple


def cart_after(track: str, start: int, pushes: int) -> int:
    """Push a cart to the right, one place a push. On a "<" it rolls back two places, on an ">" it rolls on
    one more place, and at the ends of the track it stops. Return the place after all pushes.
    >>> cart_after("...>...", 0, 3)
    4
    >>> cart_after("..<", 0, 2)
    0
    """
    place = start
    for _ in range(pushes):
        place = min(place + 1, len(track) - 1)
        if track[place] == "<":
            place = max(0, place - 2)
        elif track[place] == ">":
            place = min(place + 1, len(track) - 1)
    return place


def ore_value(ore: str, kilos: float) -> int:
    """Return the value of a load in whole coins. Gold gives 50 for a kilo, silver 20 and iron 2. Loads of
    iron below 10 kilos are worth nothing, and unknown ore costs the miner one coin.
    >>> ore_value("silver", 1.5)
    30
    >>> ore_value("iron", 9)
    0
    >>> ore_value("mud", 4)
    -1
    """
    if ore == "iron" and kilos < 10:
        return 0
    values = {"gold": 50, "silver": 20, "iron": 2}
    if ore not in values:
        return -1
    return int(values[ore] * kilos)


def best_vein(wall: List[int], width: int) -> Optional[int]:
    """Return the start of the `width` neighbouring parts of the wall that hold the most ore together. If
    there are several, take the one nearest to the entrance at 0. A wall that is too short gives None.
    >>> best_vein([1, 5, 2, 5, 2], 2)
    1
    >>> best_vein([1], 2) is None
    True
    """
    if len(wall) < width:
        return None
    current = sum(wall[:width])
    most = current
    best_start = 0
    for start in range(1, len(wall) - width + 1):
        current += wall[start + width - 1] - wall[start - 1]
        if current > most:
            most = current
            best_start = start
    return best_start


def share_lamps(miners: List[str], hours: List[int]) -> List[Tuple[str, int]]:
    """The lamps with their hours of light are shared: the miner who is first in the list gets the lamp with
    the most hours, and so on. Miners without a lamp go home and do not appear.
    >>> share_lamps(["Jo", "Mia", "Ted"], [3, 8])
    [('Jo', 8), ('Mia', 3)]
    """
    ordered = sorted(hours, reverse=True)
    pairs = []
    for i in range(min(len(miners), len(ordered))):
        pairs.append((miners[i], ordered[i]))
    return pairs


def air_alarm(readings: List[int]) -> int:
    """Return the index at which the alarm rings: when a reading is above 90, or when three readings in a
    row are above 70. Return -1 if it never rings.
    >>> air_alarm([71, 80, 60, 75, 72, 71])
    5
    >>> air_alarm([10, 95])
    1
    """
    in_a_row = 0
    for i, value in enumerate(readings):
        if value > 90:
            return i
        if value > 70:
            in_a_row += 1
        else:
            in_a_row = 0
        if in_a_row == 3:
            return i
    return -1


def tunnel_map(moves: str) -> List[str]:
    """A miner digs with the moves "e" (east) and "s" (south) from the upper left corner. Draw the rows of
    the map with "." for a dug place and "#" for rock.
    >>> tunnel_map("ese")
    ['..#', '#..']
    """
    height = moves.count("s") + 1
    width = moves.count("e") + 1
    rows = [["#"] * width for _ in range(height)]
    row, column = 0, 0
    rows[row][column] = "."
    for move in moves:
        if move == "e":
            column += 1
        else:
            row += 1
        rows[row][column] = "."
    return ["".join(line) for line in rows]
