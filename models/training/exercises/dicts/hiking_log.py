from dataclasses import dataclass
from typing import Dict, List, Optional, Tuple


@dataclass
class Hike:
    date: str
    trail: str
    km: float
    climb: int


HIKES = [
    Hike("2024-04-02", "Lake", 12.5, 200),
    Hike("2024-04-20", "Peak", 18.0, 1400),
    Hike("2024-06-01", "Lake", 12.5, 200),
    Hike("2024-06-09", "Gorge", 9.0, 450),
]


def km_per_month(hikes: List[Hike]) -> Dict[str, float]:
    """Kilometres walked in each month.

    >>> km_per_month(HIKES)
    {'2024-04': 30.5, '2024-06': 21.5}
    """
    months: Dict[str, float] = {}
    for hike in hikes:
        month = hike.date[:7]
        months[month] = months.get(month, 0) + hike.km
    return months


def trails_walked_again(hikes: List[Hike]) -> List[str]:
    """Trails that were walked more than once.

    >>> trails_walked_again(HIKES)
    ['Lake']
    """
    once = set()
    again = []
    for hike in hikes:
        if hike.trail in once and hike.trail not in again:
            again.append(hike.trail)
        once.add(hike.trail)
    return again


def steepest(hikes: List[Hike]) -> Optional[str]:
    """The trail with the most climb per kilometre."""
    best = None
    best_value = -1.0
    for hike in hikes:
        value = hike.climb / hike.km
        if value > best_value:
            best = hike.trail
            best_value = value
    return best


def difficulty(hike: Hike) -> str:
    """A hike is hard with more than 1000 of climb, easy below 300 and below 15 km.

    >>> [difficulty(h) for h in HIKES]
    ['easy', 'hard', 'easy', 'medium']
    """
    if hike.climb > 1000:
        return "hard"
    if hike.climb < 300 and hike.km < 15:
        return "easy"
    return "medium"


def filter_hikes(hikes: List[Hike], max_km: float, max_climb: int) -> List[Hike]:
    """Hikes that are neither too long nor too steep."""
    return [h for h in hikes if h.km <= max_km and h.climb <= max_climb]


def longest_break(hikes: List[Hike]) -> Tuple[str, str]:
    """Months are compared only: the two months after each other in the log which are
    farthest apart.

    >>> longest_break(HIKES)
    ('2024-04', '2024-06')
    """
    best = ("", "")
    widest = -1
    months = [h.date[:7] for h in hikes]
    for i in range(len(months) - 1):
        y1, m1 = months[i].split("-")
        y2, m2 = months[i + 1].split("-")
        gap = (int(y2) - int(y1)) * 12 + int(m2) - int(m1)
        if gap > widest:
            widest = gap
            best = (months[i], months[i + 1])
    return best


def table(hikes: List[Hike]) -> List[str]:
    """One line for each trail, sorted by name: how often and how far in total.

    >>> table(HIKES)
    ['Gorge 1x 9.0 km', 'Lake 2x 25.0 km', 'Peak 1x 18.0 km']
    """
    data: Dict[str, List[float]] = {}
    for h in hikes:
        data.setdefault(h.trail, []).append(h.km)
    lines = []
    for trail in sorted(data):
        lines.append(f"{trail} {len(data[trail])}x {sum(data[trail])} km")
    return lines


def running_total(hikes: List[Hike]) -> List[Tuple[str, float]]:
    """Date and all kilometres up to this date."""
    total = 0.0
    result = []
    for h in sorted(hikes, key=lambda h: h.date):
        total += h.km
        result.append((h.date, total))
    return result
