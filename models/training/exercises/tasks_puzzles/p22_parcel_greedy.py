from typing import List, Tuple


def load_sledges(weights: List[int], limit: int) -> List[List[int]]:
    """
    Parcels are put on sledges. The heaviest parcel that is left goes first, then always the heaviest one that still fits.
    A sledge may carry `limit` kilos and at most three parcels. Parcels heavier than the limit are never loaded. Return the
    loads of the sledges in the order in which they leave.

    >>> load_sledges([4, 9, 1, 5, 20], 10)
    [[9, 1], [5, 4]]
    >>> load_sledges([], 10)
    []
    """
    left = sorted((w for w in weights if w <= limit), reverse=True)
    loads = []
    while left:
        load = []
        space = limit
        i = 0
        while i < len(left) and len(load) < 3:
            if left[i] <= space:
                space -= left[i]
                load.append(left.pop(i))
            else:
                i += 1
        loads.append(load)
    return loads


def pay_postage(amount: int, stamps: List[int], places: int) -> List[int]:
    """
    There are only `places` places for stamps on a parcel. Always take the largest stamp that is not above the rest of the
    amount; on the last place take the smallest stamp that covers the rest. Return the stamps, or an empty list if the
    amount cannot be covered in this way.

    >>> pay_postage(13, [5, 2, 20], 3)
    [5, 5, 5]
    >>> pay_postage(13, [5, 2], 2)
    []
    """
    chosen = []
    rest = amount
    kinds = sorted(stamps)
    while rest > 0 and len(chosen) < places:
        if len(chosen) == places - 1:
            enough = [s for s in kinds if s >= rest]
            if not enough:
                return []
            chosen.append(enough[0])
            rest = 0
        else:
            fitting = [s for s in kinds if s <= rest]
            stamp = fitting[-1] if fitting else kinds[0]
            chosen.append(stamp)
            rest -= stamp
    return chosen if rest <= 0 else []


def delivery_order(parcels: List[Tuple[str, int, bool]]) -> List[str]:
    """
    A parcel is (street, kilos, fragile). Return the streets in the order of delivery: fragile parcels first, heavy ones
    before light ones, and in the order of the alphabet when all is the same. A street comes only once, at its first place.

    >>> delivery_order([("Oak", 3, False), ("Elm", 1, True), ("Ash", 3, False), ("Elm", 9, False)])
    ['Elm', 'Ash', 'Oak']
    """
    ordered = sorted(parcels, key=lambda p: (not p[2], -p[1], p[0]))
    streets = []
    for street, _, _ in ordered:
        if street not in streets:
            streets.append(street)
    return streets


def drop_bulky(parcels: List[Tuple[int, int]], space: int) -> int:
    """
    Each parcel is (volume, price). While the volumes together are above `space`, leave out the parcel with the lowest price
    per volume (the larger one for equal value). Return the price of all parcels that are left.

    >>> drop_bulky([(4, 8), (2, 2), (3, 9)], 7)
    17
    """
    kept = list(parcels)
    while sum(volume for volume, _ in kept) > space:
        worst = min(kept, key=lambda p: (p[1] / p[0], -p[0]))
        kept.remove(worst)
    return sum(price for _, price in kept)


def parcel_code(street: str, number: int) -> str:
    """Build a code from the consonants of the street in capitals (at most three) and the number with four digits."""
    letters = [ch for ch in street.upper() if ch.isalpha() and ch not in "AEIOU"]
    return "".join(letters[:3]) + "-" + str(number % 10000).zfill(4)
