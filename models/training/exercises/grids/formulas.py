import math
from typing import List, Optional, Tuple


def savings_years(start: float, rate: float, goal: float) -> int:
    """Full years until the savings with yearly interest (in percent) reach the goal.

    >>> savings_years(100, 10, 121)
    2
    >>> savings_years(100, 0, 121)
    -1
    """
    if start >= goal:
        return 0
    if rate <= 0:
        return -1
    years = 0
    while start < goal - 1e-9:
        start += start * rate / 100
        years += 1
    return years


def stopping_distance(speed: float, wet: bool = False) -> float:
    """Metres a car needs to stop: reaction way plus braking way, which is doubled on wet roads.

    >>> stopping_distance(50)
    40.0
    >>> stopping_distance(50, wet=True)
    65.0
    """
    reaction = speed / 10 * 3
    braking = (speed / 10) ** 2
    if wet:
        braking *= 2
    return reaction + braking


def throw_times(v: float, height: float) -> Optional[Tuple[float, float]]:
    """The two moments at which a ball thrown up with v m/s is at a height, or None if never.

    >>> throw_times(20, 15)
    (1.0, 3.0)
    >>> throw_times(5, 100) is None
    True
    """
    g = 10
    d = v * v - 2 * g * height
    if d < 0:
        return None
    root = math.sqrt(d)
    return round((v - root) / g, 2), round((v + root) / g, 2)


def decibel_sum(levels: List[float]) -> float:
    """Common level of several sound sources, rounded to one place.

    >>> decibel_sum([60, 60])
    63.0
    """
    power = 0
    for level in levels:
        power += 10 ** (level / 10)
    return round(10 * math.log10(power), 1)


def horizon_km(eye_height: float) -> float:
    """Distance of the horizon in km for an eye height in metres (earth radius 6371 km)."""
    h = eye_height / 1000
    return round(math.sqrt(2 * 6371 * h + h * h), 1)


def geometric_mean(factors: List[float]) -> float:
    """Mean growth factor of several years, rounded to three places.

    >>> geometric_mean([2, 8])
    4.0
    >>> geometric_mean([])
    Traceback (most recent call last):
    ...
    ValueError: no factors
    """
    if not factors:
        raise ValueError("no factors")
    product = 1
    for f in factors:
        product *= f
    return round(product ** (1 / len(factors)), 3)


def pendulum_length(period):
    # length in metres of a pendulum with the period in seconds
    return round(9.81 * (period / (2 * math.pi)) ** 2, 3)


def note_frequency(steps: int) -> float:
    """Frequency of the tone that lies some half-tone steps above (or below) 440 Hz.

    >>> note_frequency(12)
    880.0
    >>> note_frequency(-12)
    220.0
    """
    return round(440 * 2 ** (steps / 12), 2)


def table_for_guests(guests: int, seat_width: float) -> float:
    """Diameter of a round table at which each guest has the seat width, rounded up to 10 cm.

    >>> table_for_guests(6, 60)
    120
    """
    circumference = guests * seat_width
    diameter = circumference / math.pi
    return math.ceil(diameter / 10) * 10


def half_lives(amount: float, rest: float) -> int:
    """How often must an amount be halved until at most the rest is there?

    >>> half_lives(80, 10)
    3
    """
    n = 0
    while amount > rest:
        amount /= 2
        n += 1
    return n
