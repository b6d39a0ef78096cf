from typing import Dict, List, Optional, Tuple


def egg_boxes(eggs: int, broken: int) -> int:
    """
    Boxes of ten are filled with the eggs that are not broken. How many full boxes can be sold? More
    broken eggs than eggs is an error.

    >>> egg_boxes(57, 8)
    4
    """
    if broken > eggs:
        raise ValueError("more broken eggs than eggs")
    return (eggs - broken) // 10


def ear_tag(farm: int, animal: int) -> str:
    """An ear tag has the farm with four digits, the animal with three, and a check digit: the sum of
    all seven digits,
    last digit.

    >>> ear_tag(27, 105)
    '0027-105-5'
    """
    text = f"{farm:04d}{animal:03d}"
    total = 0
    for digit in text:
        total += int(digit)
    return text[:4] + "-" + text[4:] + "-" + str(total % 10)


def tag_is_valid(tag: str) -> bool:
    """
    Check an ear tag of the form above: three parts, digits only, and the right check digit.

    >>> tag_is_valid("0027-105-5")
    True
    >>> tag_is_valid("0027-105-6")
    False
    >>> tag_is_valid("27-105")
    False
    """
    parts = tag.split("-")
    if len(parts) != 3:
        return False
    if not all(part.isdigit() for part in parts):
        return False
    return ear_tag(int(parts[0]), int(parts[1])) == tag


def milk_report(milkings: List[Tuple[str, float]]) -> Dict[str, float]:
    """The average litres of each cow, rounded to one decimal.

    >>> milk_report([("Berta", 10), ("Olga", 8), ("Berta", 13)])
    {'Berta': 11.5, 'Olga': 8.0}
    """
    litres: Dict[str, float] = {}
    times: Dict[str, int] = {}
    for cow, amount in milkings:
        litres[cow] = litres.get(cow, 0) + amount
        times[cow] = times.get(cow, 0) + 1
    report = {}
    for cow in litres:
        report[cow] = round(litres[cow] / times[cow], 1)
    return report


def crop_rotation(crops: List[str], years: int, rest_every: int) -> List[str]:
    """The crops of a field in the coming years, in turn. Every `rest_every`-th year is "fallow", and
    the turn goes on after it.

    >>> crop_rotation(["rye", "beet"], 5, 3)
    ['rye', 'beet', 'fallow', 'rye', 'beet']
    """
    plan = []
    turn = 0
    for year in range(1, years + 1):
        if year % rest_every == 0:
            plan.append("fallow")
        else:
            plan.append(crops[turn % len(crops)])
            turn += 1
    return plan


def trailer_load(weights: List[int], limit: int) -> Optional[str]:
    """Sheep go onto a trailer in turn until the next one is too heavy for it. Tell how many, or None
    if not even
    the first one can go.

    >>> trailer_load([60, 55, 70], 120)
    '2 sheep, 5 kg to spare'
    >>> trailer_load([60], 50) is None
    True
    """
    loaded = 0
    spare = limit
    for weight in weights:
        if weight > spare:
            break
        loaded += 1
        spare -= weight
    if loaded == 0:
        return None
    return f"{loaded} sheep, {spare} kg to spare"


def rabbits_fed(carrots: int, hungry: int) -> int:
    """Each rabbit eats one carrot more than the rabbit before it, the first eats `hungry`. How many are fed?

    >>> rabbits_fed(10, 2)
    3
    """
    if carrots < hungry:
        return 0
    return 1 + rabbits_fed(carrots - hungry, hungry + 1)
