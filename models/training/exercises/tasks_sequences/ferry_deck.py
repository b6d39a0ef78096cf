from typing import Dict, List, Tuple


def load_lanes(lengths: List[int], lane: int) -> Tuple[List[int], List[int]]:
    """
    Cars drive onto a ferry with a left and a right lane, in the given order. Each car
    takes the lane with more room left (the left one if equal). The first car that fits
    into neither lane ends the loading. Return the cars in both lanes.

    >>> load_lanes([5, 4, 3, 2, 6, 1], 9)
    ([5, 2], [4, 3])
    """
    left, right = [], []
    room_l, room_r = lane, lane
    for n in lengths:
        if max(room_l, room_r) < n:
            break
        if room_l >= room_r:
            left.append(n)
            room_l -= n
        else:
            right.append(n)
            room_r -= n
    return left, right


def balanced_at(weights: List[int], tolerance: int) -> List[int]:
    """
    Return the places i at which the ferry can be cut into a bow part weights[:i] and a
    stern part weights[i:], both not empty, whose totals differ by at most `tolerance`.

    >>> balanced_at([2, 3, 1, 4], 1)
    [2]
    >>> balanced_at([2, 3, 1, 4], 2)
    [2, 3]
    """
    whole = sum(weights)
    bow = 0
    cuts = []
    for i in range(1, len(weights)):
        bow += weights[i - 1]
        if abs(whole - 2 * bow) <= tolerance:
            cuts.append(i)
    return cuts


def unload_order(rows: List[List[str]], front_first: bool = True) -> List[str]:
    """
    Each row lists the cars from left to right. Rows leave one after the other; the first
    row to leave does so from the left, the next from the right, and so on in turn.

    >>> unload_order([["a", "b"], ["c", "d"], ["e"]], False)
    ['e', 'd', 'c', 'a', 'b']
    """
    ordered = rows if front_first else rows[::-1]
    out = []
    for k, row in enumerate(ordered):
        out += row if k % 2 == 0 else row[::-1]
    return out


def blocked_by(lane: List[str], name: str) -> List[str]:
    """List the cars which have to leave before `name` (the exit is at index 0); all if it is not there."""
    cars = []
    for car in lane:
        if car == name:
            break
        cars.append(car)
    return cars


def reserved_conflicts(bookings: List[Tuple[str, int, int]]) -> List[Tuple[str, str]]:
    """
    Bookings are (name, first metre, last metre). Return the pairs of names whose
    parts of the deck overlap, where a common end metre is an overlap as well. A booking
    with the last metre before the first one is invalid and is left out.

    >>> reserved_conflicts([("a", 0, 5), ("b", 5, 9), ("c", 10, 8), ("d", 8, 8)])
    [('a', 'b'), ('b', 'd')]
    """
    valid = [b for b in bookings if b[1] <= b[2]]
    res = []
    for i in range(len(valid)):
        for j in range(i + 1, len(valid)):
            x, y = valid[i], valid[j]
            if max(x[1], y[1]) <= min(x[2], y[2]):
                res.append((x[0], y[0]))
    return res


def fare_total(vehicles: List[str], fares: Dict[str, float], ten_trip: bool) -> float:
    """
    Add up the fares; an unknown vehicle pays like a "car". Every tenth vehicle travels
    free if the company holds a ten-trip card.

    Example:
    fare_total(["car", "bike", "tank"], {"car": 10, "bike": 2.5}, False) == 22.5
    """
    total = 0.0
    for i, v in enumerate(vehicles, start=1):
        if ten_trip and i % 10 == 0:
            continue
        total += fares.get(v, fares["car"])
    return total
