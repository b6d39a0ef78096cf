def plant_height(start: float, sunny: str, growth: float) -> float:
    """A plant grows on sunny days ("S") by growth, on cloudy days ("C") by half of it, else not at all.

    >>> plant_height(10.0, "SCRS", 2.0)
    15.0
    """
    height = start
    for day in sunny:
        if day == "S":
            height += growth
        elif day == "C":
            height += growth / 2
    return height


def hive_after(bees: int, born: int, dying_percent: int, days: int) -> int:
    """Each day some percent of the bees die, rounded down, and then a fixed number is born.

    >>> hive_after(1000, 50, 10, 2)
    905
    """
    for _ in range(days):
        bees -= bees * dying_percent // 100
        bees += born
    return bees


def seeds_per_row(width: int, distance: int) -> int:
    """Seeds in a row of the given width; the first and the last one may lie at the very edge.

    >>> seeds_per_row(100, 30)
    4
    """
    return width // distance + 1


def ivy_month(length: int, wall: int) -> int:
    """Ivy grows by a third of its length each month, rounded down, but by 4 cm at least; a storm tears
    off 5 cm in every fifth month. In which month does it reach the top of the wall?

    >>> ivy_month(10, 20)
    3
    """
    month = 0
    while length < wall:
        month += 1
        length += max(4, length // 3)
        if month % 5 == 0:
            length -= 5
    return month


def watering_days(rain: list[int], need: int) -> list[int]:
    """A barrel collects the rain of each day, and each day the plants need some water.
    List the days on which the barrel does not suffice; it is empty afterwards.

    >>> watering_days([5, 0, 0, 9], 3)
    [1, 2]
    """
    barrel = 0
    dry = []
    for day, amount in enumerate(rain):
        barrel += amount
        if barrel >= need:
            barrel -= need
        else:
            dry.append(day)
            barrel = 0
    return dry


def harvest_order(beds: dict[str, int], today: int) -> list[str]:
    """Beds that are ripe by today (value: ripe day), in the order in which they became ripe."""
    ripe = [(day, name) for name, day in beds.items() if day <= today]
    ripe.sort()
    return [name for _, name in ripe]


def petals(n: int) -> str:
    """Tear off petals with "yes" and "no" in turn, "yes" first. What does the last petal say?

    >>> petals(5)
    'yes'
    """
    return "yes" if n % 2 == 1 else "no"


def apple_grades(weights: list[int]) -> dict[str, int]:
    """Count apples: small below 120 grams, medium below 180, large from there on.

    >>> apple_grades([100, 130, 200, 180])
    {'small': 1, 'medium': 1, 'large': 2}
    """
    grades = {"small": 0, "medium": 0, "large": 0}
    for w in weights:
        if w < 120:
            grades["small"] += 1
        elif w < 180:
            grades["medium"] += 1
        else:
            grades["large"] += 1
    return grades


def tree_rings(widths):
    # radius of the trunk at the end of each year
    radius = 0
    radii = []
    for w in widths:
        radius += w
        radii.append(radius)
    return radii
