from typing import Dict, List, Tuple


def bottles(kilos: int, litres_per_100: int, size: float = 0.75) -> int:
    """
    Full bottles from some kilograms of grapes.

    >>> bottles(200, 60)
    160
    """
    wine = kilos * litres_per_100 / 100
    return int(wine / size)


def label(name: str, year: int, sweetness: int) -> str:
    """
    The name with a capital for every word, the year, and "dry" up to 9, "medium" up to 18, else "sweet".

    >>> label("old mill", 2021, 12)
    'Old Mill 2021 (medium)'
    """
    if sweetness <= 9:
        taste = "dry"
    elif sweetness <= 18:
        taste = "medium"
    else:
        taste = "sweet"
    words = [word.capitalize() for word in name.split()]
    return " ".join(words) + f" {year} ({taste})"


def harvest_order(sugar: Dict[str, int], ripe: int) -> List[str]:
    """
    The ripe slopes, those with the most sugar first.

    >>> harvest_order({"east": 85, "south": 92, "north": 70}, 80)
    ['south', 'east']
    """
    ready = []
    for slope in sugar:
        if sugar[slope] >= ripe:
            ready.append(slope)
    ready.sort(key=lambda slope: sugar[slope], reverse=True)
    return ready


def cellar(deliveries: List[Tuple[str, int, int]]) -> Dict[int, List[str]]:
    """
    Deliveries are (wine, year, bottles). Return for each year the wines with at least 12 bottles in all.

    >>> cellar([("Sun", 2020, 6), ("Sun", 2020, 7), ("Fog", 2020, 3), ("Fog", 2021, 12)])
    {2020: ['Sun'], 2021: ['Fog']}
    """
    sums: Dict[Tuple[int, str], int] = {}
    for wine, year, number in deliveries:
        sums[(year, wine)] = sums.get((year, wine), 0) + number
    by_year: Dict[int, List[str]] = {}
    for (year, wine), number in sums.items():
        if number >= 12:
            by_year.setdefault(year, []).append(wine)
    return by_year


def frost_danger(temperatures: List[int], month: int) -> bool:
    """Frost is a danger from April to June only: one night below -2, or three nights below 0."""
    if month < 4 or month > 6:
        return False
    if min(temperatures) < -2:
        return True
    cold = sum(1 for t in temperatures if t < 0)
    return cold >= 3


def fill_barrels(litres: int, barrels: List[int]) -> Tuple[int, int]:
    """
    Barrels are filled in turn, and each has to be full. Return how many are full and the litres that
    are left.

    >>> fill_barrels(500, [225, 225, 100])
    (2, 50)
    """
    full = 0
    while full < len(barrels) and barrels[full] <= litres:
        litres -= barrels[full]
        full += 1
    return full, litres


def angels_share(litres: float, years: int) -> float:
    """Each year 2 percent of a barrel vanish; in every fourth year it is filled up with 5 litres afterwards.

    >>> round(angels_share(100, 4), 2)
    97.24
    """
    if years == 0:
        return litres
    left = angels_share(litres, years - 1) * 0.98
    if years % 4 == 0:
        left += 5
    return left
