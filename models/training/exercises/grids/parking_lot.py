from typing import Dict, List, Optional, Tuple


def parking_fee(start: str, end: str) -> int:
    """Fee in cents: the first 30 minutes are free, every hour begun after that costs 150.

    >>> parking_fee("10:00", "10:25")
    0
    >>> parking_fee("10:00", "11:31")
    300
    """
    h1, m1 = start.split(":")
    h2, m2 = end.split(":")
    minutes = (int(h2) * 60 + int(m2)) - (int(h1) * 60 + int(m1))
    if minutes <= 30:
        return 0
    return -(-(minutes - 30) // 60) * 150


def nearest_free(lot: List[str], gate: Tuple[int, int]) -> Optional[Tuple[int, int]]:
    """Free place '_' with the shortest walk (rows plus columns) to the gate, or None.

    >>> nearest_free(["_cc", "c_c"], (1, 2))
    (1, 1)
    >>> nearest_free(["cc"], (0, 0)) is None
    True
    """
    best = None
    best_walk = None
    for r in range(len(lot)):
        for c in range(len(lot[r])):
            if lot[r][c] != "_":
                continue
            walk = abs(r - gate[0]) + abs(c - gate[1])
            if best_walk is None or walk < best_walk:
                best_walk = walk
                best = (r, c)
    return best


def blocked_cars(lot: List[str]) -> int:
    """Count the cars in inner places of a row that have cars in front of and behind them.

    >>> blocked_cars(["c_c", "ccc", "c_c"])
    2
    """
    blocked = 0
    for r in range(1, len(lot) - 1):
        for c in range(len(lot[r])):
            if lot[r][c] == "c" and lot[r - 1][c] == "c" and lot[r + 1][c] == "c":
                blocked += 1
    return blocked


def fits_truck(row: str, length: int) -> bool:
    """Is there room for a truck which needs several free places in a row?

    >>> fits_truck("c__c___c", 3)
    True
    """
    return "_" * length in row


def occupancy(log: List[str], places: int) -> int:
    """Largest number of cars in the lot; '+' is an arrival, '-' a departure.

    An arrival at a full lot is turned away.

    >>> occupancy(["+", "+", "-", "+", "+"], 5)
    3
    >>> occupancy(["+", "+"], 1)
    1
    """
    inside = 0
    best = 0
    for event in log:
        if event == "+" and inside < places:
            inside += 1
        elif event == "-" and inside > 0:
            inside -= 1
        best = max(best, inside)
    return best


def long_parkers(arrivals: Dict[str, int], now: int, limit: int) -> List[str]:
    """Number plates of the cars that have been here longer than the limit, longest first.

    >>> long_parkers({"B-1": 100, "A-7": 20, "C-3": 50}, 120, 60)
    ['A-7', 'C-3']
    """
    late = []
    for plate, minute in arrivals.items():
        if now - minute > limit:
            late.append(plate)
    late.sort(key=lambda p: arrivals[p])
    return late


def valid_plate(plate: str) -> bool:
    """A plate has one to three capital letters, a hyphen and one to four digits without leading zero.

    >>> valid_plate("AB-120")
    True
    >>> valid_plate("AB-012")
    False
    """
    parts = plate.split("-")
    if len(parts) != 2:
        return False
    letters, digits = parts
    if not (1 <= len(letters) <= 3 and letters.isalpha() and letters.isupper()):
        return False
    return 1 <= len(digits) <= 4 and digits.isdigit() and digits[0] != "0"


def cars_per_row(lot):
    # for example {0: 3, 1: 0}
    return {i: row.count("c") for i, row in enumerate(lot)}
