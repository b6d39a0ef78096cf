from typing import Dict, List, Tuple


def boxes_needed(toys: int, per_box: int, boxes_per_pallet: int) -> Tuple[int, int]:
    """
    Boxes and pallets for some toys; both are rounded up.

    >>> boxes_needed(100, 12, 4)
    (9, 3)
    """
    boxes = toys // per_box
    if toys % per_box > 0:
        boxes += 1
    pallets = boxes // boxes_per_pallet
    if boxes % boxes_per_pallet > 0:
        pallets += 1
    return boxes, pallets


def serial(kind: str, number: int) -> str:
    """
    A serial has the consonants of the kind, at most four, and the number in groups of three: "TRN-001.204".

    >>> serial("train", 1204)
    'TRN-001.204'
    """
    letters = ""
    for ch in kind.upper():
        if ch not in "AEIOU" and len(letters) < 4:
            letters += ch
    digits = f"{number:06d}"
    return letters + "-" + digits[:3] + "." + digits[3:]


def paint_order(toys: List[Tuple[str, str]]) -> List[str]:
    """
    Toys (name, colour) are painted colour by colour, in the order in which the colours come first, so
    that the brush is washed as rarely as possible.

    >>> paint_order([("car", "red"), ("duck", "blue"), ("bus", "red")])
    ['car', 'bus', 'duck']
    """
    colours: List[str] = []
    for _, colour in toys:
        if colour not in colours:
            colours.append(colour)
    order = []
    for wanted in colours:
        for name, colour in toys:
            if colour == wanted:
                order.append(name)
    return order


def faults_by_machine(log: List[str]) -> Dict[str, float]:
    """
    Lines are "M1 ok" or "M1 bad". Return the share of bad toys of each machine, in percent.

    >>> faults_by_machine(["M1 ok", "M1 bad", "M2 ok"])
    {'M1': 50.0, 'M2': 0.0}
    """
    made: Dict[str, int] = {}
    bad: Dict[str, int] = {}
    for line in log:
        machine, state = line.split()
        made[machine] = made.get(machine, 0) + 1
        if state == "bad":
            bad[machine] = bad.get(machine, 0) + 1
    return {machine: 100 * bad.get(machine, 0) / made[machine] for machine in made}


def safe_for(age: int, parts: List[Dict[str, int]]) -> bool:
    """
    Children under three must not get parts smaller than 4 cm; nobody gets parts with a "sharp" of 1.

    >>> safe_for(2, [{"size": 5}, {"size": 3}])
    False
    >>> safe_for(4, [{"size": 3}])
    True
    """
    for part in parts:
        if part.get("sharp", 0) == 1:
            return False
        if age < 3 and part["size"] < 4:
            return False
    return True


def doll_sizes(outer: int) -> List[int]:
    """
    Dolls stand in each other: each is three quarters as high as the one around it, rounded down, and the
    smallest is not below 5.

    >>> doll_sizes(16)
    [16, 12, 9, 6]
    """
    if outer < 5:
        return []
    return [outer] + doll_sizes(outer * 3 // 4)


def wind_up(turns: int, friction: int) -> int:
    """Steps of a wind-up bear: it makes a step for each turn left, and every `friction` steps one more
    turn is lost."""
    steps = 0
    while turns > 0:
        turns -= 1
        steps += 1
        if steps % friction == 0:
            turns -= 1
    return steps
