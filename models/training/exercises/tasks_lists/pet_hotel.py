from typing import Dict, List, Optional, Tuple


def free_box(boxes: List[Optional[str]], pet: str) -> int:
    """
    The boxes of a pet hotel hold "cat", "dog" or None (free). Find the first free box for a pet
    such that no direct neighbour is of another kind. Return its index, or -1 if there is none.

    >>> free_box(["dog", None, None, "cat", None], "cat")
    2
    >>> free_box(["dog", None], "cat")
    -1
    """
    for i in range(len(boxes)):
        if boxes[i] is not None:
            continue
        ok = True
        for j in (i - 1, i + 1):
            if 0 <= j < len(boxes) and boxes[j] is not None and boxes[j] != pet:
                ok = False
        if ok:
            return i
    return -1


def feeding_list(pets: List[Tuple[str, str, int]]) -> Dict[str, int]:
    """
    Pets are tuples (name, food, portions). Return how many portions of each food are needed, the
    food with the most portions first, then alphabetically. Food with no portions at all is not
    in the result.

    feeding_list([("Rex", "meat", 2), ("Mia", "fish", 3), ("Joe", "hay", 0)]) == {"fish": 3, "meat": 2}
    feeding_list([]) == {}
    """
    sums = {}
    for name, food, n in pets:
        sums[food] = sums.get(food, 0) + n
    res = {}
    for food in sorted(sums, key=lambda f: (-sums[f], f)):
        if sums[food] > 0:
            res[food] = sums[food]
    return res


def nights(stays: List[Tuple[str, int, int]], names: List[str]) -> List[Optional[int]]:
    """
    Given stays as (pet, day of arrival, day of leaving), return for each of the names the number
    of nights in all. For a pet that was never there, the result is None; a stay of 0 nights is a stay.

    Examples:
    nights([("Rex", 1, 4), ("Mia", 2, 2), ("Rex", 8, 9)], ["Rex", "Mia", "Tom"]) == [4, 0, None]
    nights([], []) == []
    """
    res = []
    for name in names:
        total = None
        for pet, a, b in stays:
            if pet == name:
                if total is None:
                    total = 0
                total += b - a
        res.append(total)
    return res


def walk_groups(dogs: List[Tuple[str, int]], diff: int) -> List[List[str]]:
    """
    Dogs (name, size) go for a walk in groups of at most three. They come in the given order; a
    dog joins the first group with room in which no dog's size differs from its own by more than
    diff, else it opens a new group.

    walk_groups([("Rex", 9), ("Bo", 2), ("Al", 4), ("Max", 11)], 3) == [["Rex", "Max"], ["Bo", "Al"]]
    walk_groups([], 3) == []
    """
    groups = []
    for name, size in dogs:
        for group in groups:
            if len(group) < 3 and all(abs(s - size) <= diff for _, s in group):
                group.append((name, size))
                break
        else:
            groups.append([(name, size)])
    return [[n for n, _ in g] for g in groups]


def enemies_apart(row: List[str], enemies: List[Tuple[str, str]], gap: int) -> bool:
    """
    Check that there are at least gap pets between any two enemies in the row. Pets that are not
    in the row need not be checked.

    enemies_apart(["a", "b", "c", "d"], [("d", "a")], 2) == True
    enemies_apart(["a", "b", "c"], [("a", "c")], 2) == False
    enemies_apart([], [("a", "b")], 1) == True
    """
    place = {pet: i for i, pet in enumerate(row)}
    for x, y in enemies:
        if x in place and y in place:
            between = abs(place[x] - place[y]) - 1
            if between < gap:
                return False
    return True
