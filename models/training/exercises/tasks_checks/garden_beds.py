from typing import Dict, List, Set


BAD_FRIENDS = {("bean", "onion"), ("pea", "leek"), ("beet", "corn")}


def bad_pair(a: str, b: str) -> bool:
    """Do the two plants harm each other? The order in which they are named doesn't matter.

    >>> bad_pair("onion", "bean")
    True
    >>> bad_pair("onion", "pea")
    False
    """
    return (a, b) in BAD_FRIENDS or (b, a) in BAD_FRIENDS


def bed_verdict(bed: List[str]) -> str:
    """
    You are given the rows of a bed from one side to the other. Return
      "empty"   for no rows,
      "quarrel" if two neighbouring rows harm each other,
      "dull"    if all rows are the same plant and there are at least three,
      "good"    otherwise.

    >>> bed_verdict(["bean", "onion"])
    'quarrel'
    >>> bed_verdict(["bean", "bean", "bean"])
    'dull'
    >>> bed_verdict(["bean", "pea", "onion"])
    'good'
    """
    if not bed:
        return "empty"
    for i in range(len(bed) - 1):
        if bad_pair(bed[i], bed[i + 1]):
            return "quarrel"
    if len(bed) >= 3 and len(set(bed)) == 1:
        return "dull"
    return "good"


def rotation_ok(history: Dict[int, str], plant: str, year: int, pause: int = 3) -> bool:
    """A plant may come back to a bed only after `pause` years with something else on it.

    rotation_ok({2020: "beet", 2021: "pea"}, "beet", 2023, 3) -> False
    rotation_ok({2020: "beet", 2021: "pea"}, "beet", 2024, 3) -> True
    """
    for back in range(1, pause + 1):
        if history.get(year - back) == plant:
            return False
    return True


def seed_packet_error(packet: str) -> str:
    """
    A packet reads "name|depth|from-to", with the depth in cm and two months as numbers.
    Check, in this order: three parts ("parts"), a name without digits ("name"), a depth from 0
    to 10 ("depth"), months from 1 to 12, the first not after the second ("months").
    A good packet gives "".

    >>> seed_packet_error("pea|4|3-5")
    ''
    >>> seed_packet_error("pea2|4|3-5")
    'name'
    >>> seed_packet_error("pea|4|5-3")
    'months'
    """
    parts = packet.split("|")
    if len(parts) != 3:
        return "parts"
    name, depth, months = parts
    if not name or any(ch.isdigit() for ch in name):
        return "name"
    try:
        cm = float(depth)
    except ValueError:
        return "depth"
    if cm < 0 or cm > 10:
        return "depth"
    first, dash, last = months.partition("-")
    if not (dash and first.isdigit() and last.isdigit()):
        return "months"
    return "" if 1 <= int(first) <= int(last) <= 12 else "months"


def needs_water(days_dry: int, temps: List[int], thirsty: Set[str], plant: str) -> bool:
    """Thirsty plants get water after 2 dry days, others after 5; hot days (28 and more) count twice."""
    score = days_dry
    for t in temps[-days_dry:] if days_dry else []:
        if t >= 28:
            score += 1
    return score >= (2 if plant in thirsty else 5)


def path_stays_dry(cells):
    # no step of the path onto a flooded cell "~" and no two muddy ones "m" in a row
    path = "".join(cells)
    return "~" not in path and "mm" not in path
