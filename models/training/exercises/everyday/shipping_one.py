import math
from typing import List, Tuple


def parcel_fee(weight: float, express: bool = False) -> float:
    """
    Up to 1 kg a parcel costs 4.0, up to 5 kg 7.0, up to 20 kg 12.0.
    Express doubles the fee. Heavier parcels are refused with a ValueError.
    >>> parcel_fee(0.4)
    4.0
    >>> parcel_fee(5, express=True)
    14.0
    """
    if weight <= 0:
        raise ValueError("weight must be positive")
    if weight <= 1:
        fee = 4.0
    elif weight <= 5:
        fee = 7.0
    elif weight <= 20:
        fee = 12.0
    else:
        raise ValueError("too heavy")
    return fee * 2 if express else fee


def fits_in_box(item: Tuple[int, int, int], box: Tuple[int, int, int]) -> bool:
    """Can the item be put into the box if it may be turned onto any side?
    >>> fits_in_box((2, 9, 4), (10, 5, 2))
    True
    >>> fits_in_box((3, 3, 3), (9, 9, 2))
    False
    """
    for a, b in zip(sorted(item), sorted(box)):
        if a > b:
            return False
    return True


def crates_needed(bottles, per_crate):
    """Number of crates for the bottles; the last crate may be partly empty.
    >>> crates_needed(25, 12)
    3
    >>> crates_needed(0, 12)
    0
    """
    return math.ceil(bottles / per_crate)


def load_truck(weights: List[int], limit: int) -> List[int]:
    """
    Load boxes in the given order and skip each box that would exceed the limit.
    Return the indices of the loaded boxes.
    >>> load_truck([40, 70, 30, 25], 100)
    [0, 2, 3]
    """
    loaded = []
    total = 0
    for i, w in enumerate(weights):
        if total + w <= limit:
            total += w
            loaded.append(i)
    return loaded


def trips(weights, limit):
    # boxes must go in order; a new trip starts when the next box does not fit
    if not weights:
        return 0
    count = 1
    current = 0
    for w in weights:
        if current + w > limit:
            count += 1
            current = 0
        current += w
    return count


def tracking_ok(code: str) -> bool:
    """
    A tracking code has two capital letters and then nine digits,
    of which the last is the sum of the others modulo 10.
    >>> tracking_ok("RX100200304")
    False
    >>> tracking_ok("RX100200306")
    True
    """
    if len(code) != 11:
        return False
    letters, digits = code[:2], code[2:]
    if not (letters.isalpha() and letters.isupper() and digits.isdigit()):
        return False
    total = sum(int(d) for d in digits[:-1])
    return total % 10 == int(digits[-1])


def cheapest_carrier(offers: dict, weight: int) -> str:
    """Each carrier has a (base fee, fee per kg). Return the name of the cheapest carrier
    for the given weight; on a tie the name that comes first in the alphabet.
    >>> cheapest_carrier({"fast": (2, 3), "slow": (6, 1)}, 1)
    'fast'
    >>> cheapest_carrier({"fast": (2, 3), "slow": (6, 1)}, 5)
    'slow'
    """
    best = None
    best_cost = None
    for name in sorted(offers):
        base, per_kg = offers[name]
        cost = base + per_kg * weight
        if best_cost is None or cost < best_cost:
            best, best_cost = name, cost
    return best
