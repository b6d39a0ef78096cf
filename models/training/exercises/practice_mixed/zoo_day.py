from typing import Dict, List, Optional, Tuple


def feed_for_days(animals: int, per_animal: float, days: int, spare: int = 10) -> float:
    """
    How many kilograms of feed have to be ordered, if every animal eats per_animal kilograms a day and
    spare percent are added for bad bags? Round to one decimal.

    >>> feed_for_days(4, 2.5, 3)
    33.0
    """
    plain = animals * per_animal * days
    with_spare = plain * (100 + spare) / 100
    return round(with_spare, 1)


def sign_text(name: str, home: str, young: int) -> str:
    """
    The sign at a cage: the name in capitals, the home in brackets and, if there are young animals,
    "with 1 baby" or "with 3 babies".

    >>> sign_text("otter", "Asia", 1)
    'OTTER (Asia) with 1 baby'
    >>> sign_text("lynx", "Europe", 0)
    'LYNX (Europe)'
    """
    text = f"{name.upper()} ({home})"
    if young == 1:
        text += " with 1 baby"
    elif young > 1:
        text += f" with {young} babies"
    return text


def calm_neighbours(cages: List[str], loud: List[str]) -> List[str]:
    """The animals which are quiet themselves and have no loud animal in the cage left or right of them.

    >>> calm_neighbours(["owl", "ape", "tapir", "sloth"], ["ape"])
    ['sloth']
    """
    calm = []
    before = ""
    for i, animal in enumerate(cages):
        after = cages[i + 1] if i + 1 < len(cages) else ""
        if before not in loud and animal not in loud and after not in loud:
            calm.append(animal)
        before = animal
    return calm


def keeper_plan(feedings: List[Tuple[str, str, int]]) -> Dict[str, List[str]]:
    """
    Every feeding is (keeper, animal, hour). Return for each keeper the animals in the order of the hours.

    >>> keeper_plan([("Ben", "seal", 11), ("Amy", "lion", 9), ("Ben", "bear", 8)])
    {'Ben': ['bear', 'seal'], 'Amy': ['lion']}
    """
    by_keeper: Dict[str, List[Tuple[int, str]]] = {}
    for keeper, animal, hour in feedings:
        if keeper not in by_keeper:
            by_keeper[keeper] = []
        by_keeper[keeper].append((hour, animal))
    plan = {}
    for keeper, entries in by_keeper.items():
        plan[keeper] = [animal for _, animal in sorted(entries)]
    return plan


def may_share(first: Dict[str, object], second: Dict[str, object]) -> bool:
    """Two animals may share a cage if neither hunts and they like the same climate. A missing
    entry "hunts" means that the animal does not hunt."""
    if first.get("hunts", False) or second.get("hunts", False):
        return False
    return first["climate"] == second["climate"]


def youngest_and_its_age(ages: Dict[str, int]) -> Tuple[Optional[str], int]:
    """The youngest animal together with its age; of two with the same age the first one in the dict.
    An empty zoo gives (None, 0).

    >>> youngest_and_its_age({"Kiko": 4, "Momo": 2, "Lulu": 2})
    ('Momo', 2)
    """
    youngest = None
    lowest = 0
    for name, age in ages.items():
        if youngest is None or age < lowest:
            youngest = name
            lowest = age
    return youngest, lowest


def descendants(parent: str, children: Dict[str, List[str]]) -> int:
    """How many children, grandchildren and so on does an animal have?

    >>> descendants("Old Tom", {"Old Tom": ["Tim", "Tam"], "Tam": ["Tem"]})
    3
    """
    total = 0
    for child in children.get(parent, []):
        total += 1 + descendants(child, children)
    return total
