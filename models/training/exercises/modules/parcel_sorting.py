"""Sorting of parcels onto vans by weight, size and district."""

from dataclasses import dataclass, field
from itertools import groupby


@dataclass(frozen=True, order=True)
class Parcel:
    district: str
    weight: float
    sides: tuple = field(compare=False, default=(10, 10, 10))
    fragile: bool = field(compare=False, default=False)

    def __post_init__(self):
        if self.weight <= 0:
            raise ValueError("a parcel must weigh something")
        if len(self.sides) != 3 or min(self.sides) <= 0:
            raise ValueError("three positive sides are needed")

    @property
    def volume(self):
        """Litres.

        >>> Parcel("N", 2, (20, 10, 50)).volume
        10.0
        """
        a, b, c = self.sides
        return a * b * c / 1000

    @property
    def girth(self):
        """Longest side plus the way around it, in centimetres.

        >>> Parcel("N", 2, (20, 10, 50)).girth
        110
        """
        small, middle, long = sorted(self.sides)
        return long + 2 * (small + middle)

    def size_class(self):
        """
        >>> Parcel("N", 1, (10, 10, 10)).size_class()
        'S'
        >>> Parcel("N", 12, (10, 10, 10)).size_class()
        'L'
        """
        if self.weight <= 2 and self.girth <= 80:
            return "S"
        if self.weight <= 10 and self.girth <= 200:
            return "M"
        return "L"


class Van:
    """A van with two limits; heavy parcels go in first."""

    def __init__(self, name, max_weight, max_volume):
        self.name = name
        self.max_weight = max_weight
        self.max_volume = max_volume
        self.parcels = []

    @property
    def weight(self):
        return sum(p.weight for p in self.parcels)

    @property
    def volume(self):
        return sum(p.volume for p in self.parcels)

    def fits(self, parcel):
        return (self.weight + parcel.weight <= self.max_weight
                and self.volume + parcel.volume <= self.max_volume)

    def load(self, parcel):
        if not self.fits(parcel):
            return False
        self.parcels.append(parcel)
        return True

    def stacking_order(self):
        """Bottom to top: solid before fragile, heavy before light."""
        return sorted(self.parcels, key=lambda p: (p.fragile, -p.weight))


def distribute(parcels, vans):
    """Load the vans and return what stays behind.

    Parcels are taken from heavy to light. Each goes into the first van that
    serves its district already; if none has room, into the first with room.

    >>> vans = [Van("A", 10, 100), Van("B", 10, 100)]
    >>> left = distribute([Parcel("N", 6), Parcel("S", 5), Parcel("N", 4), Parcel("S", 7)], vans)
    >>> [[(p.district, p.weight) for p in van.parcels] for van in vans]
    [[('S', 7)], [('N', 6), ('N', 4)]]
    >>> [p.weight for p in left]
    [5]
    """
    left = []
    for parcel in sorted(parcels, key=lambda p: -p.weight):
        known = [v for v in vans if any(p.district == parcel.district for p in v.parcels)]
        others = [v for v in vans if v not in known]
        for van in known + others:
            if van.load(parcel):
                break
        else:
            left.append(parcel)
    return left


def district_summary(parcels):
    """Number and weight per district, as text.

    >>> district_summary([Parcel("S", 2), Parcel("N", 1.5), Parcel("S", 3)])
    'N: 1 (1.5 kg), S: 2 (5.0 kg)'
    """
    parts = []
    for district, group in groupby(sorted(parcels), key=lambda p: p.district):
        group = list(group)
        weight = sum(p.weight for p in group)
        parts.append(f"{district}: {len(group)} ({weight:.1f} kg)")
    return ", ".join(parts)
