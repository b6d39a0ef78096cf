from typing import Dict, List, Tuple


def speed_between(first: Tuple[str, int], second: Tuple[str, int], km: float) -> Dict[str, float]:
    """Two cameras note (plate, second of the day). If both saw the same plate, return {plate: km/h}, one
    place; an empty dict if the plates differ or the second camera was not later.

    >>> speed_between(("AB 1", 100), ("AB 1", 280), 5)
    {'AB 1': 100.0}
    >>> speed_between(("AB 1", 100), ("XY 2", 280), 5)
    {}
    """
    if first[0] != second[0] or second[1] <= first[1]:
        return {}
    hours = (second[1] - first[1]) / 3600
    return {first[0]: round(km / hours, 1)}


def fine_for(speed: int, limit: int) -> int:
    """3 km/h (or 3 percent above 100 km/h, rounded up) are taken off the measured speed. Up to 10 too
    fast costs 30, up to 20 costs 60, each further started 10 costs 100 more.

    >>> fine_for(53, 50), fine_for(63, 50), fine_for(70, 50), fine_for(84, 50)
    (0, 30, 60, 260)
    """
    off = 3 if speed <= 100 else -(-speed * 3 // 100)
    over = speed - off - limit
    if over <= 0:
        return 0
    if over <= 10:
        return 30
    if over <= 20:
        return 60
    return 60 + 100 * -(-(over - 20) // 10)


def green_wave(distances: List[int], speed: float, cycle: int, green: int) -> int:
    """Lights stand at the distances (m) and are all green in the first `green` seconds of each cycle. A
    car starts at second 0 with that speed (m/s) and never stops. Return how many lights it passes at
    green before the first red one.

    >>> green_wave([0, 100, 300, 650], 10, 60, 20)
    2
    >>> green_wave([], 10, 60, 20)
    0
    """
    passed = 0
    for d in distances:
        if (d / speed) % cycle >= green:
            break
        passed += 1
    return passed


def jam_lengths(speeds: List[int], slow: int = 10) -> List[int]:
    """Sensors stand along a road. Return the lengths of all stretches of at least two sensors in a row
    with speeds below `slow`.

    >>> jam_lengths([5, 4, 60, 3, 80, 0, 0, 9])
    [2, 3]
    """
    lengths = []
    run = 0
    for s in speeds + [slow]:
        if s < slow:
            run += 1
            continue
        if run >= 2:
            lengths.append(run)
        run = 0
    return lengths


def rush_hour(counts: Dict[int, int]) -> List[int]:
    """Hours in which at least twice as many cars passed as in the mean hour, sorted.

    >>> rush_hour({6: 10, 7: 90, 8: 20, 9: 0})
    [7]
    """
    if not counts:
        return []
    total = sum(counts.values())
    return sorted(h for h, c in counts.items() if c * len(counts) >= 2 * total and c > 0)


def lane_balance(cars: str) -> str:
    """cars is a text of "L" and "R", one letter for each car. Every car that comes when its lane has at
    least three more than the other one changes the lane. Return the letters as they really drove.

    >>> lane_balance("LLLLRL")
    'LLLRRL'
    """
    lanes = {"L": 0, "R": 0}
    drove = ""
    for c in cars:
        other = "R" if c == "L" else "L"
        if lanes[c] - lanes[other] >= 3:
            c = other
        lanes[c] += 1
        drove += c
    return drove


def safe_gap(kmh: int, metres: float) -> bool:
    """Half the speedometer in metres is a safe gap; in a town (up to 50) a third is enough."""
    return metres >= kmh / 3 if kmh <= 50 else metres >= kmh / 2


def heavy_share(kinds: List[str]) -> float:
    # share of trucks and buses in percent, one place; bicycles do not count at all
    motors = [k for k in kinds if k != "bicycle"]
    if not motors:
        return 0.0
    heavy = sum(k in ("truck", "bus") for k in motors)
    return round(heavy * 100 / len(motors), 1)
