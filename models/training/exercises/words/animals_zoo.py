from typing import Dict, List, Optional, Tuple


def parse_animal(line: str) -> Tuple[str, str, int]:
    """Split 'Rex the lion, 7' into name, kind and age.

    >>> parse_animal("Rex the lion, 7")
    ('Rex', 'lion', 7)
    """
    who, age = line.split(", ")
    name, kind = who.split(" the ")
    return name, kind, int(age)


def oldest_of_kind(lines: List[str]) -> Dict[str, str]:
    """For each kind the name of its oldest animal, from lines 'name kind age'.

    >>> oldest_of_kind(["Rex lion 7", "Leo lion 9", "Zig zebra 3"])
    {'lion': 'Leo', 'zebra': 'Zig'}
    """
    ages = {}
    names = {}
    for line in lines:
        name, kind, age = line.split()
        if kind not in ages or int(age) > ages[kind]:
            ages[kind] = int(age)
            names[kind] = name
    return names


def feeding_times(food: Dict[str, List[str]], meal: str) -> List[str]:
    """Animals that eat a certain food.

    >>> feeding_times({"bear": ["fish", "honey"], "seal": ["fish"], "ape": ["fig"]}, "fish")
    ['bear', 'seal']
    """
    return sorted(animal for animal in food if meal in food[animal])


def cage_sign(name, kind, eats):
    """Three lines of equal width for the sign at a cage.

    >>> cage_sign("Rex", "lion", "meat")
    ['* Rex  *', '* lion *', '* meat *']
    """
    width = max(len(name), len(kind), len(eats))
    return ["* " + text.ljust(width) + " *" for text in (name, kind, eats)]


def may_share(a: str, b: str, enemies: List[str]) -> bool:
    """Two animals may share a cage unless they are listed as 'x/y' in either order.

    >>> may_share("cat", "dog", ["dog/cat"])
    False
    >>> may_share("cat", "hen", ["dog/cat"])
    True
    """
    for pair in enemies:
        if pair == a + "/" + b or pair == b + "/" + a:
            return False
    return True


def count_legs(text: str) -> int:
    """Count the legs in a text such as '3 hens, 2 cows'; unknown animals have none.

    >>> count_legs("3 hens, 2 cows, 1 snake")
    14
    """
    legs = {"hen": 2, "duck": 2, "cow": 4, "pig": 4, "ant": 6, "spider": 8}
    total = 0
    for part in text.split(", "):
        number, animal = part.split()
        if animal not in legs and animal.endswith("s"):
            animal = animal[:-1]
        total += int(number) * legs.get(animal, 0)
    return total


def first_hungry(log: List[str], limit: int) -> Optional[str]:
    """First animal in 'name hours' lines that has not eaten for more than limit hours.

    >>> first_hungry(["Rex 3", "Leo 9"], 8)
    'Leo'
    """
    for entry in log:
        name, hours = entry.split()
        if int(hours) > limit:
            return name
    return None


def noise(kinds: List[str]) -> str:
    # join the sounds of the animals, '...' for quiet ones
    sounds = {"cow": "moo", "cat": "meow", "duck": "quack"}
    return " ".join(sounds.get(kind, "...") for kind in kinds)


def hatch_dates(laid: List[int], days: int, today: int) -> Tuple[int, int]:
    """How many eggs have hatched by today and how many have not.

    >>> hatch_dates([1, 5, 9], 10, 15)
    (2, 1)
    """
    hatched = 0
    for day in laid:
        if day + days <= today:
            hatched += 1
    return hatched, len(laid) - hatched


def name_chain(names: List[str]) -> List[str]:
    """Choose names from the left so that each new one begins with the last letter of the one before.

    >>> name_chain(["Rex", "Tom", "Xena", "Bob", "Ava"])
    ['Rex', 'Xena', 'Ava']
    """
    chain = []
    for name in names:
        if not chain or chain[-1][-1].lower() == name[0].lower():
            chain.append(name)
    return chain


def missing_kinds(planned, present):
    """Kinds that are planned but not yet there, with the missing numbers.

    >>> missing_kinds({"ape": 3, "emu": 2}, ["ape", "emu", "emu"])
    {'ape': 2}
    """
    missing = {}
    for kind, n in planned.items():
        have = present.count(kind)
        if have < n:
            missing[kind] = n - have
    return missing
