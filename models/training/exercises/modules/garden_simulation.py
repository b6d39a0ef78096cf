"""A garden that grows day by day, with weather from a seeded generator."""

import random
from collections import Counter
from dataclasses import dataclass
from enum import Enum


class Weather(Enum):
    SUN = ("sun", -2, 3)
    CLOUD = ("cloud", -1, 1)
    RAIN = ("rain", 4, 1)

    def __init__(self, label, water, growth):
        self.label = label
        self.water = water
        self.growth = growth


def forecast(seed, start=Weather.SUN, stay=0.6):
    """Endless weather; it stays as it was with a given probability.

    >>> days = forecast(5)
    >>> first = [next(days) for _ in range(20)]
    >>> again = forecast(5)
    >>> first == [next(again) for _ in range(20)]
    True
    """
    rng = random.Random(seed)
    today = start
    while True:
        yield today
        if rng.random() >= stay:
            today = rng.choice([w for w in Weather if w is not today])


@dataclass
class Plant:
    """Water between 0 and 10; below 3 the plant does not grow.

    >>> bean = Plant("bean", ripe_at=6)
    >>> for weather in (Weather.SUN, Weather.RAIN, Weather.SUN):
    ...     bean.live(weather)
    >>> bean.size, bean.water, bean.ripe
    (7, 5, True)
    """

    name: str
    ripe_at: int
    water: int = 5
    size: int = 0
    dry_days: int = 0

    @property
    def ripe(self):
        return self.alive and self.size >= self.ripe_at

    @property
    def alive(self):
        return self.dry_days < 4

    def live(self, weather):
        if not self.alive:
            return
        self.water = max(0, min(10, self.water + weather.water))
        if self.water == 0:
            self.dry_days += 1
            return
        self.dry_days = 0
        if self.water >= 3:
            self.size += weather.growth

    def pour(self, amount):
        self.water = min(10, self.water + amount)


class Garden:
    def __init__(self, plants, can=6):
        self.plants = list(plants)
        self.can = can
        self.day = 0
        self.harvest = Counter()
        self.weather_seen = Counter()

    def driest(self):
        alive = [p for p in self.plants if p.alive]
        return min(alive, key=lambda p: (p.water, p.name), default=None)

    def next_day(self, weather):
        """Grow, water the driest plants from one can, pick what is ripe."""
        self.day += 1
        self.weather_seen[weather] += 1
        for plant in self.plants:
            plant.live(weather)
        left = self.can if weather is not Weather.RAIN else 0
        while left > 0:
            plant = self.driest()
            if plant is None or plant.water >= 5:
                break
            plant.pour(1)
            left -= 1
        for plant in self.plants:
            if plant.ripe:
                self.harvest[plant.name] += 1
                plant.size = 0

    def run(self, days, seed):
        for _, weather in zip(range(days), forecast(seed)):
            self.next_day(weather)
        return dict(self.harvest)


def picture(garden):
    """One line per plant.

    >>> print(picture(Garden([Plant("pea", 9, size=3), Plant("oak", 99, dry_days=4)])))
    pea ***
    oak dead
    """
    lines = []
    for plant in garden.plants:
        state = "*" * plant.size if plant.alive else "dead"
        lines.append(f"{plant.name} {state}".rstrip())
    return "\n".join(lines)


def test_a_garden_without_water_dies_in_the_sun():
    garden = Garden([Plant("bean", 50)], can=0)
    for _ in range(12):
        garden.next_day(Weather.SUN)
    assert not garden.plants[0].alive
    assert garden.driest() is None
    assert garden.weather_seen[Weather.SUN] == 12
