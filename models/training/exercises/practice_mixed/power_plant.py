from typing import Dict, List, Optional, Tuple


def energy(readings: List[int], first: int, last: int) -> int:
    """
    Meter readings of each hour. The energy between two hours is the difference, also when the meter (five
    digits) began again at zero in between.

    >>> energy([99990, 99998, 7], 0, 2)
    17
    """
    used = readings[last] - readings[first]
    if used < 0:
        used += 100000
    return used


def bar(percent: int, width: int = 10) -> str:
    """
    A bar of "#" and "." with the number behind it. At least one "#" is shown unless it is zero.

    >>> bar(42)
    '####...... 42%'
    >>> bar(3)
    '#......... 3%'
    """
    filled = percent * width // 100
    if percent > 0 and filled == 0:
        filled = 1
    return "#" * filled + "." * (width - filled) + f" {percent}%"


def hours_over(load: List[int], limit: int) -> List[Tuple[int, int]]:
    """
    All stretches (first hour, last hour) in which the load is over the limit.

    >>> hours_over([3, 8, 9, 2, 7], 5)
    [(1, 2), (4, 4)]
    """
    stretches = []
    start = None
    for hour, value in enumerate(load):
        if value > limit and start is None:
            start = hour
        elif value <= limit and start is not None:
            stretches.append((start, hour - 1))
            start = None
    if start is not None:
        stretches.append((start, len(load) - 1))
    return stretches


def mix(sources: Dict[str, int]) -> Dict[str, float]:
    """The share of every source in percent, rounded to one decimal; zero sources are left out.

    >>> mix({"wind": 30, "sun": 10, "coal": 0})
    {'wind': 75.0, 'sun': 25.0}
    """
    total = sum(sources.values())
    shares = {}
    for source, amount in sources.items():
        if amount == 0:
            continue
        shares[source] = round(100 * amount / total, 1)
    return shares


def is_stable(frequency: List[float]) -> bool:
    """Stable: never more than 0.2 away from 50, and the average within 0.05.

    >>> is_stable([50.1, 49.9, 50.0])
    True
    >>> is_stable([50.1, 50.1, 50.1])
    False
    """
    for value in frequency:
        if abs(value - 50) > 0.2:
            return False
    average = sum(frequency) / len(frequency)
    return abs(average - 50) <= 0.05


def switch_on(plants: Dict[str, int], needed: int) -> Tuple[List[str], int]:
    """Switch on plants, the largest first, until there is enough. Return their names and the power
    that is too much;
    a negative number tells what is missing.

    >>> switch_on({"A": 30, "B": 50, "C": 20}, 60)
    (['B', 'A'], 20)
    """
    running: List[str] = []
    power = 0
    for plant in sorted(plants, key=plants.get, reverse=True):
        if power >= needed:
            break
        running.append(plant)
        power += plants[plant]
    return running, power - needed


def reserve(levels: List[int], hour: int = 0) -> Optional[int]:
    """The first hour from the given one on in which the level is below the one before; None if it
    never falls.

    >>> reserve([5, 6, 6, 4, 9])
    3
    """
    if hour + 1 >= len(levels):
        return None
    if levels[hour + 1] < levels[hour]:
        return hour + 1
    return reserve(levels, hour + 1)
