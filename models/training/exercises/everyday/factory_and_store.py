from typing import Dict, List, Optional


def oldest_first(stock: List[tuple], wanted: int) -> Optional[List[tuple]]:
    """
    The stock is a list of (day, pieces), the oldest day first. Take the wanted number of pieces,
    old ones first, and return what is left; None if there are not enough.
    >>> oldest_first([(1, 5), (2, 8)], 7)
    [(2, 6)]
    >>> oldest_first([(1, 5)], 6)
    """
    left = []
    for day, pieces in stock:
        used = min(pieces, wanted)
        wanted -= used
        if pieces > used:
            left.append((day, pieces - used))
    if wanted > 0:
        return None
    return left


def label(name: str, grams: int) -> str:
    """Label for a bag, with kilograms from 1000 grams on.
    >>> label("rice", 1500)
    'RICE 1.5 kg'
    >>> label("salt", 250)
    'SALT 250 g'
    """
    if grams >= 1000:
        return f"{name.upper()} {grams / 1000} kg"
    return f"{name.upper()} {grams} g"


def machine_output(minutes: int, per_minute: int, pause_after: int, pause: int) -> int:
    """ A machine works for some minutes, then pauses, and so on. How many pieces does it make
    in the given number of minutes?
    >>> machine_output(25, 4, 10, 5)
    80
    """
    made = 0
    cycle = pause_after + pause
    for minute in range(minutes):
        if minute % cycle < pause_after:
            made += per_minute
    return made


def slowest_station(stations: Dict[str, List[int]]) -> str:
    """
    Name of the station with the highest mean time.
    >>> slowest_station({"cut": [4, 6], "glue": [9, 3], "pack": [2]})
    'glue'
    """
    worst = None
    worst_mean = -1.0
    for name, times in stations.items():
        mean = sum(times) / len(times)
        if mean > worst_mean:
            worst, worst_mean = name, mean
    return worst


def kits(parts: Dict[str, int]) -> int:
    # a chair needs one seat, four legs and ten screws
    return min(parts.get("seat", 0), parts.get("leg", 0) // 4, parts.get("screw", 0) // 10)


def stack_boxes(widths: List[int]) -> List[List[int]]:
    """A box is put on the current stack if it is not wider than the one below;
    otherwise it begins a new stack.
    >>> stack_boxes([5, 3, 4, 4, 6])
    [[5, 3], [4, 4], [6]]
    """
    stacks = []
    for w in widths:
        if stacks and stacks[-1][-1] >= w:
            stacks[-1].append(w)
        else:
            stacks.append([w])
    return stacks


def belt(items: str, bad: str) -> str:
    """Throw all bad items off the belt and move the others together to the left; gaps are dots.
    >>> belt("axbxx", "x")
    'ab...'
    """
    kept = ""
    for item in items:
        if item != bad:
            kept += item
    return kept + "." * (len(items) - len(kept))


def serials(prefix: str, start: int, count: int) -> List[str]:
    """Serial numbers with four digits, leaving out numbers that contain the digit 4.
    >>> serials("N", 12, 4)
    ['N0012', 'N0013', 'N0015', 'N0016']
    """
    result = []
    n = start
    while len(result) < count:
        if "4" not in str(n):
            result.append(prefix + str(n).zfill(4))
        n += 1
    return result


def shift_of(hour):
    """Early shift from 6, late shift from 14, night shift from 22 o'clock.
    >>> shift_of(5), shift_of(6), shift_of(21)
    ('night', 'early', 'late')
    """
    if 6 <= hour < 14:
        return "early"
    elif 14 <= hour < 22:
        return "late"
    return "night"


def inventory_diff(book: Dict[str, int], counted: Dict[str, int]) -> List[str]:
    """Differences between the books and what was counted, sorted by name.
    >>> inventory_diff({"nut": 5, "cap": 2}, {"nut": 4, "cap": 2, "rod": 1})
    ['nut -1', 'rod +1']
    """
    lines = []
    for name in sorted(set(book) | set(counted)):
        diff = counted.get(name, 0) - book.get(name, 0)
        if diff > 0:
            lines.append(name + " +" + str(diff))
        elif diff < 0:
            lines.append(name + " " + str(diff))
    return lines
