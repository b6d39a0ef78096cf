from typing import Dict, List, NamedTuple, Optional


class Animal(NamedTuple):
    name: str
    kind: str
    weight: int
    food: str


ANIMALS = [
    Animal("Momo", "ape", 40, "fruit"),
    Animal("Rex", "lion", 190, "meat"),
    Animal("Kiki", "ape", 35, "fruit"),
    Animal("Olga", "seal", 110, "fish"),
]


def names_of_kind(animals: List[Animal], kind: str) -> List[str]:
    """Names of all animals of one kind in alphabetical order.

    >>> names_of_kind(ANIMALS, "ape")
    ['Kiki', 'Momo']
    """
    return sorted(a.name for a in animals if a.kind == kind)


def heaviest_of_each(animals: List[Animal]) -> Dict[str, str]:
    """Name of the heaviest animal of each kind.

    >>> heaviest_of_each(ANIMALS)
    {'ape': 'Momo', 'lion': 'Rex', 'seal': 'Olga'}
    """
    champion: Dict[str, Animal] = {}
    for animal in animals:
        old = champion.get(animal.kind)
        if old is None or animal.weight > old.weight:
            champion[animal.kind] = animal
    return {kind: animal.name for kind, animal in champion.items()}


def food_needed(animals: List[Animal], percent: int) -> Dict[str, float]:
    """Each animal eats a percentage of its weight a day. Return the sum for each food.

    >>> food_needed(ANIMALS, 10)
    {'fruit': 7.5, 'meat': 19.0, 'fish': 11.0}
    """
    needed: Dict[str, float] = {}
    for animal in animals:
        amount = animal.weight * percent / 100
        needed[animal.food] = needed.get(animal.food, 0) + amount
    return needed


def for_the_keeper(animals: List[Animal]) -> List[str]:
    """Sort by food, then from heavy to light, and write lines like 'fish: Olga'.

    >>> for_the_keeper(ANIMALS)
    ['fish: Olga', 'fruit: Momo', 'fruit: Kiki', 'meat: Rex']
    """
    lines = []
    for animal in sorted(animals, key=lambda a: (a.food, -a.weight)):
        lines.append(animal.food + ": " + animal.name)
    return lines


def can_share_cage(a: Animal, b: Animal) -> bool:
    """Animals of one kind always can, others only if neither of them eats meat."""
    if a.kind == b.kind:
        return True
    return a.food != "meat" and b.food != "meat"


def kinds_with_several(animals: List[Animal]) -> List[str]:
    """Kinds of which there are at least two animals, in the order of their first animal.

    >>> kinds_with_several(ANIMALS)
    ['ape']
    """
    counts: Dict[str, int] = {}
    for animal in animals:
        counts[animal.kind] = counts.get(animal.kind, 0) + 1
    return [kind for kind in counts if counts[kind] > 1]


def lightest_transport(animals: List[Animal], limit: int) -> List[str]:
    """Load animals from light to heavy into a truck as long as the limit is kept.

    >>> lightest_transport(ANIMALS, 100)
    ['Kiki', 'Momo']
    """
    loaded = []
    weight = 0
    for animal in sorted(animals, key=lambda a: a.weight):
        if weight + animal.weight > limit:
            break
        weight += animal.weight
        loaded.append(animal.name)
    return loaded


def find(animals: List[Animal], name: str) -> Optional[Animal]:
    # the animal with this name, or None
    for animal in animals:
        if animal.name == name:
            return animal
    return None
