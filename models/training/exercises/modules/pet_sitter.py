"""Prices and schedule of a pet sitter."""

from abc import ABC, abstractmethod
from datetime import date, timedelta


class Pet(ABC):
    """Base class of all animals that are looked after."""

    legs = 4

    def __init__(self, name, kilos):
        self.name = name
        self.kilos = kilos

    @property
    @abstractmethod
    def daily_rate(self):
        """Price of one day in whole euros."""

    def walks(self):
        return 0

    def food_per_day(self):
        """Grams of food."""
        return round(self.kilos * 25)

    def __str__(self):
        return f"{self.name} the {type(self).__name__.lower()}"


class Cat(Pet):
    @property
    def daily_rate(self):
        return 9


class Dog(Pet):
    @property
    def daily_rate(self):
        return 12 if self.kilos < 10 else 18

    def walks(self):
        return 2 if self.kilos < 10 else 3


class Parrot(Pet):
    legs = 2

    def __init__(self, name, kilos, words=()):
        super().__init__(name, kilos)
        self.words = list(words)

    @property
    def daily_rate(self):
        return 6 + min(3, len(self.words))

    def food_per_day(self):
        return round(self.kilos * 90)


def nights(first, last):
    """All dates from the first to the last day.

    >>> len(nights(date(2031, 2, 27), date(2031, 3, 2)))
    4
    """
    if last < first:
        raise ValueError("the last day comes before the first")
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def price(pets, first, last):
    """Price of a stay: weekends cost half as much again, the second and every
    further pet is cheaper by a fifth. Rounded to whole euros.

    >>> price([Cat("Mimi", 4)], date(2031, 3, 3), date(2031, 3, 4))
    18
    >>> price([Cat("Mimi", 4), Dog("Rex", 20)], date(2031, 3, 3), date(2031, 3, 3))
    25
    """
    if not pets:
        return 0
    total = 0.0
    by_rate = sorted(pets, key=lambda pet: pet.daily_rate, reverse=True)
    for day in nights(first, last):
        factor = 1.5 if day.weekday() >= 5 else 1.0
        for i, pet in enumerate(by_rate):
            share = 1.0 if i == 0 else 0.8
            total += pet.daily_rate * share * factor
    return round(total)


def day_plan(pets):
    """What has to be done on one day.

    >>> day_plan([Dog("Rex", 20), Parrot("Polly", 0.5, ["hello"])])
    ['feed Polly the parrot 45 g', 'feed Rex the dog 500 g', 'walk Rex 3 times']
    """
    plan = [f"feed {pet} {pet.food_per_day()} g" for pet in pets]
    for pet in pets:
        if pet.walks():
            plan.append(f"walk {pet.name} {pet.walks()} times")
    return sorted(plan)


def quarrels(pets):
    """Pairs of names that must not share a room.

    Dogs do not go with cats, and parrots go with nobody but parrots.

    >>> quarrels([Dog("Rex", 9), Cat("Mimi", 4), Dog("Bo", 5)])
    [('Rex', 'Mimi'), ('Mimi', 'Bo')]
    """
    pairs = []
    for i, one in enumerate(pets):
        for other in pets[i + 1:]:
            kinds = {type(one), type(other)}
            if kinds == {Dog, Cat} or (Parrot in kinds and len(kinds) > 1):
                pairs.append((one.name, other.name))
    return pairs


def test_pet_is_abstract():
    try:
        Pet("nobody", 1)
    except TypeError:
        pass
    else:
        assert False
    assert Parrot("P", 1).legs + Cat("C", 1).legs == 6
