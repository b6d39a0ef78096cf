from typing import Dict, List


def dog_age(years: int, size: str) -> int:
    """
    Age of a dog in human years: 15 for the first year, 9 for the second one and then 4 for each
    year of a small dog, 5 of a middle one and 6 of a large one.
    >>> dog_age(1, "small")
    15
    >>> dog_age(4, "large")
    36
    """
    if years <= 0:
        return 0
    if years == 1:
        return 15
    if size == "small":
        factor = 4
    elif size == "large":
        factor = 6
    else:
        factor = 5
    return 24 + (years - 2) * factor


def feeding_plan(animals: Dict[str, int], grams: Dict[str, int]) -> int:
    """Food for all animals together; animals without known need get 100 grams.
    >>> feeding_plan({"cat": 2, "hen": 3}, {"cat": 200})
    700
    """
    total = 0
    for animal, n in animals.items():
        total += n * grams.get(animal, 100)
    return total


def water_today(days_since: List[int], every: List[int]) -> List[int]:
    """ Indices of the plants that must be watered because the given number of days has passed.
    >>> water_today([3, 1, 7], [3, 2, 5])
    [0, 2]
    """
    return [i for i in range(len(every)) if days_since[i] >= every[i]]


def bed_plan(width: int, distance: int) -> List[int]:
    """
    Positions of plants in a bed: at the distance from each other and from both ends.
    >>> bed_plan(100, 30)
    [30, 60]
    >>> bed_plan(120, 30)
    [30, 60, 90]
    """
    positions = []
    p = distance
    while p + distance <= width:
        positions.append(p)
        p += distance
    return positions


def grow(height: int, days: List[str]) -> int:
    # sun: 3 cm, rain: 2 cm, hail: half of the height is gone
    for day in days:
        if day == "sun":
            height += 3
        elif day == "rain":
            height += 2
        elif day == "hail":
            height //= 2
    return height


def good_neighbours(bed: List[str], bad: Dict[str, str]) -> bool:
    """bad maps a plant to one that must not stand next to it, on either side.
    >>> good_neighbours(["onion", "carrot", "bean"], {"bean": "onion"})
    True
    >>> good_neighbours(["bean", "onion"], {"bean": "onion"})
    False
    """
    for a, b in zip(bed, bed[1:]):
        if bad.get(a) == b or bad.get(b) == a:
            return False
    return True


def eggs_per_week(daily: List[int]) -> List[int]:
    """Sum of the eggs for each full week; days of an incomplete week do not count.
    >>> eggs_per_week([1, 1, 1, 1, 1, 1, 1, 5])
    [7]
    """
    weeks = []
    for start in range(0, len(daily) - 6, 7):
        weeks.append(sum(daily[start:start + 7]))
    return weeks


def fence_length(rows: List[str]) -> int:
    """Each "#" is a square metre of meadow. Length of the fence around all of it.
    >>> fence_length(["##", "#."])
    8
    """
    total = 0
    for r in range(len(rows)):
        for c in range(len(rows[r])):
            if rows[r][c] != "#":
                continue
            for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                y, x = r + dr, c + dc
                inside = 0 <= y < len(rows) and 0 <= x < len(rows[y])
                if not inside or rows[y][x] != "#":
                    total += 1
    return total


def vet_order(patients):
    """Urgent animals first, then by arrival; patients are (name, arrival, urgent).
    >>> vet_order([("Rex", 5, False), ("Tom", 9, True), ("Kit", 2, False)])
    ['Tom', 'Kit', 'Rex']
    """
    ordered = sorted(patients, key=lambda p: (not p[2], p[1]))
    return [p[0] for p in ordered]
