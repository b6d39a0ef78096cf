from typing import Dict, List, Tuple


def closing_mark(mark: str) -> str:
    """Return the mark that closes an opening mark of the old scribes: "/" is closed by a backslash, "d" by
    "b" and "p" by "q". Every other mark closes itself.
    >>> closing_mark("d")
    'b'
    >>> closing_mark("*")
    '*'
    """
    pairs = {"/": "\\", "d": "b", "p": "q"}
    return pairs.get(mark, mark)


def doors_match(walk: str) -> bool:
    """A hero opens doors with the letters A, B and C and closes them with a, b and c. The door opened last
    must be closed first, and at the end no door may be open. Dots are steps and are ignored.
    >>> doors_match("A.B.ba")
    True
    >>> doors_match("ABab")
    False
    """
    open_doors = []
    for sign in walk:
        if sign == ".":
            continue
        if sign.isupper():
            open_doors.append(sign.lower())
        elif not open_doors or open_doors.pop() != sign:
            return False
    return len(open_doors) == 0


def deepest_cellar(stairs: str) -> Tuple[int, int]:
    """A text of "v" (one cellar down) and "^" (one up, but never above the ground) describes a walk. Return
    the deepest level and the number of steps after which it was reached first.
    >>> deepest_cellar("vv^vvv^")
    (4, 6)
    >>> deepest_cellar("^^")
    (0, 0)
    """
    level = 0
    deepest = 0
    reached = 0
    for number, step in enumerate(stairs, 1):
        if step == "v":
            level += 1
        elif level > 0:
            level -= 1
        if level > deepest:
            deepest = level
            reached = number
    return deepest, reached


def fight(health: int, monsters: List[int]) -> int:
    """The hero meets the monsters in order. A monster weaker than half of his health is no danger, an other
    one takes its strength from his health. After each survived fight he gains 1. Return the number of
    monsters beaten.
    >>> fight(10, [4, 5, 9])
    3
    >>> fight(3, [1, 1])
    2
    """
    beaten = 0
    for strength in monsters:
        if strength * 2 >= health:
            health -= strength
        if health <= 0:
            break
        health += 1
        beaten += 1
    return beaten


def open_chest(code: str, tries: List[str]) -> str:
    """After three wrong tries the chest locks itself. A try that only has its capitals wrong is not counted.
    Return "open", "locked", or "closed" if there were too few tries.
    >>> open_chest("Rune", ["rune", "x", "Rune"])
    'open'
    >>> open_chest("Rune", ["a", "b", "c", "Rune"])
    'locked'
    """
    wrong = 0
    for word in tries:
        if word == code:
            return "open"
        if word.lower() != code.lower():
            wrong += 1
        if wrong == 3:
            return "locked"
    return "closed"


def buy_gear(gold: int, prices: Dict[str, int], wishes: List[str]) -> List[str]:
    """Buy the wished things in order while there is enough gold. A thing that is not sold or too dear is
    left out, and the next one is tried.
    >>> buy_gear(10, {"rope": 4, "lamp": 7, "map": 5}, ["rope", "lamp", "map", "boat"])
    ['rope', 'map']
    """
    bought = []
    for thing in wishes:
        price = prices.get(thing)
        if price is not None and price <= gold:
            gold -= price
            bought.append(thing)
    return bought
