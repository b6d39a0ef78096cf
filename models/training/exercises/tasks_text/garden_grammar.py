def grow(plant: str, rules: dict, days: int) -> str:
    """
    A plant is written as a text. Every day each character is replaced at the same time by the text that
    its rule names; characters without a rule stay. Return the plant after some days. For zero or fewer
    days the plant is unchanged.

    >>> grow("s", {"s": "sl", "l": "f"}, 3)
    'slff'
    >>> grow("abc", {}, 5)
    'abc'
    """
    if days <= 0:
        return plant
    for _ in range(days):
        new = ""
        for ch in plant:
            new += rules.get(ch, ch)
        plant = new
    return plant


def infect(plant: str) -> str:
    """
    A bug "b" eats in one night the leaf "l" right beside it, at the left if there is one, otherwise at
    the right; the eaten leaf is left as ".". Each bug eats once, in the order from left to right.

    >>> infect("slbl")
    's.bl'
    >>> infect("bll")
    'b.l'
    >>> infect("llbbl")
    'l.bb.'
    """
    cells = list(plant)
    for i in range(len(cells)):
        if cells[i] != "b":
            continue
        if i > 0 and cells[i - 1] == "l":
            cells[i - 1] = "."
        elif i < len(cells) - 1 and cells[i + 1] == "l":
            cells[i + 1] = "."
    return "".join(cells)


def leaf_weight(plant: str, gap: int) -> int:
    """Each leaf weighs 1, and 1 more if there is another leaf at most `gap` places to its left.

    >>> leaf_weight("lslssl", 2)
    4
    """
    weight = 0
    last = None
    for i, ch in enumerate(plant):
        if ch != "l":
            continue
        weight += 2 if last is not None and i - last <= gap else 1
        last = i
    return weight


def longest_branch(plant: str) -> int:
    """
    Branches are set in square brackets: "s[l[f]]l". Return how many parts the longest branch has that
    is not itself divided, that is, the longest text between "[" and the "]" right after it. Without
    such a branch return 0.

    >>> longest_branch("s[l[ff]]l[r]"), longest_branch("sl")
    (2, 0)
    """
    best = 0
    start = -1
    for i, ch in enumerate(plant):
        if ch == "[":
            start = i
        elif ch == "]":
            if start >= 0:
                best = max(best, i - start - 1)
            start = -1
    return best


def prune(plant: str, level: int) -> str:
    """
    Cut off all branches that lie deeper than the given level, brackets included. Level 0 leaves only
    the stem.

    >>> prune("s[l[f]l]r", 1)
    's[ll]r'
    >>> prune("s[l]r", 0)
    'sr'
    """
    out = ""
    depth = 0
    for ch in plant:
        if ch == "[":
            depth += 1
        if depth <= level:
            out += ch
        if ch == "]":
            depth -= 1
    return out


def days_until(plant: str, rules: dict, goal: int):
    """
    After how many days has the plant at least `goal` characters? Return None if it stops growing before.

    >>> days_until("a", {"a": "aa"}, 5)
    3
    >>> days_until("a", {"a": "b"}, 2) is None
    True
    """
    seen = set()
    day = 0
    while len(plant) < goal:
        if plant in seen:
            return None
        seen.add(plant)
        plant = "".join(rules.get(c, c) for c in plant)
        day += 1
    return day


def flowers(plant):
    # flowers that stand directly at the end of a branch
    return plant.count("f]") + (1 if plant.endswith("f") else 0)
