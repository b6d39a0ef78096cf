from typing import Dict, List, Optional


def food_for(kind: str, kilos: int, young: bool) -> int:
    """Return the kilos of food for an animal and a day. Cats eat a tenth of their weight, birds a fifth,
    and all others a twentieth, rounded up in each case. Young animals get 1 kilo more.
    >>> food_for("cat", 95, False), food_for("deer", 40, True)
    (10, 3)
    """
    if kind == "cat":
        part = 10
    elif kind == "bird":
        part = 5
    else:
        part = 20
    food = (kilos + part - 1) // part
    if young:
        food += 1
    return food


def cages_in_peace(cages: List[str]) -> bool:
    """No cage with a "lion" may stand beside one with a "goat", and the first and the last cage must not be
    empty ("").
    >>> cages_in_peace(["lion", "", "goat"])
    True
    >>> cages_in_peace(["goat", "lion"])
    False
    """
    if not cages or cages[0] == "" or cages[-1] == "":
        return False
    for left, right in zip(cages, cages[1:]):
        if sorted([left, right]) == ["goat", "lion"]:
            return False
    return True


def feeding_round(animals: List[str], hungry: Dict[str, int], bucket: int) -> List[str]:
    """The keeper walks along the cages once with a bucket of food and gives every hungry animal what it
    needs. Who needs more than there is left gets nothing. Return the animals that are still hungry.
    >>> feeding_round(["lion", "seal", "owl"], {"lion": 5, "seal": 4, "owl": 1}, 7)
    ['seal']
    """
    still_hungry = []
    for animal in animals:
        need = hungry.get(animal, 0)
        if need > bucket:
            still_hungry.append(animal)
        else:
            bucket -= need
    return still_hungry


def sleepiest(diary: Dict[str, str]) -> Optional[str]:
    """The diary holds a text for each animal with "z" for an hour of sleep and "." for an hour awake.
    Return the animal with the longest sleep without a break; of equal ones that with more hours of sleep in
    all.
    >>> sleepiest({"cat": "zz.zz", "owl": "zzz..", "bat": "zzz.z"})
    'bat'
    """
    best = None
    best_key = (0, 0)
    for animal, hours in diary.items():
        longest = max(len(part) for part in hours.split("."))
        key = (longest, hours.count("z"))
        if key > best_key:
            best_key = key
            best = animal
    return best


def ticket_total(ages: List[int], weekday: int) -> int:
    """Adults pay 12, children under 14 pay 6 and those under 4 nothing. Each group with two adults and two
    paying children gets 5 off. On Mondays (weekday 0) the whole price is halved and rounded down.
    >>> ticket_total([40, 38, 9, 7, 2], 3)
    31
    >>> ticket_total([20], 0)
    6
    """
    adults = sum(1 for age in ages if age >= 14)
    children = sum(1 for age in ages if 4 <= age < 14)
    total = 12 * adults + 6 * children
    total -= 5 * min(adults // 2, children // 2)
    if weekday == 0:
        total //= 2
    return total


def monkey_swings(ropes: List[int], reach: int) -> int:
    """A monkey starts at place 0 and swings to ropes whose places are given in growing order, always to the
    farthest rope within its reach. Return the place of the rope where it has to stop.
    >>> monkey_swings([2, 3, 6, 11], 4)
    6
    """
    place = 0
    moved = True
    while moved:
        moved = False
        for rope in reversed(ropes):
            if place < rope <= place + reach:
                place = rope
                moved = True
                break
    return place


def door_plan(events: str) -> str:
    """A double door lets nobody out: "1" and "2" open or close the two doors in turn, but a door only opens
    while the other one is closed. Return the open door as "1" or "2", or "-" if both are closed.
    >>> door_plan("12")
    '1'
    >>> door_plan("112")
    '2'
    """
    open_door = "-"
    for door in events:
        if open_door == "-":
            open_door = door
        elif open_door == door:
            open_door = "-"
    return open_door
