def tanks_needed(fish, enemies):
    """
    Put fish into tanks in the given order: every fish goes into the first tank in which it has no
    enemy, or into a new one. `enemies` maps a kind of fish to the set of kinds it fights with; if one
    of two kinds fights, they must be apart. Return the tanks as lists.

    >>> tanks_needed(["guppy", "cichlid", "tetra"], {"cichlid": {"guppy"}})
    [['guppy', 'tetra'], ['cichlid']]
    """
    tanks = []
    for f in fish:
        home = None
        for tank in tanks:
            peace = True
            for other in tank:
                if f in enemies.get(other, ()) or other in enemies.get(f, ()):
                    peace = False
            if peace:
                home = tank
                break
        if home is None:
            home = []
            tanks.append(home)
        home.append(f)
    return tanks


def comfort_range(fish, table):
    """
    `table` maps fish to (lowest, highest) water temperature. Return the range (lowest, highest) in
    which all given fish feel well, or None if there is no such temperature. Fish that are not in the
    table are happy anywhere; if no fish is known the answer is (0, 40).

    Examples:
    comfort_range(["a", "b"], {"a": (20, 26), "b": (24, 30)}) => (24, 26)
    comfort_range(["a", "c"], {"a": (20, 22), "c": (24, 30)}) => None
    """
    low, high = 0, 40
    for f in fish:
        if f in table:
            low = max(low, table[f][0])
            high = min(high, table[f][1])
    if low > high:
        return None
    return (low, high)


def feeding_plan(tanks, food):
    """
    `tanks` maps a tank to its list of fish, `food` maps a fish to (kind of food, grams). Return a
    dictionary of tank -> {kind of food: grams}. Fish without an entry eat 1 gram of "flakes".

    >>> feeding_plan({"T1": ["koi", "koi", "eel"]}, {"koi": ("pellets", 4)})
    {'T1': {'pellets': 8, 'flakes': 1}}
    """
    plan = {}
    for tank, fish in tanks.items():
        portions = {}
        for f in fish:
            kind, grams = food.get(f, ("flakes", 1))
            portions[kind] = portions.get(kind, 0) + grams
        plan[tank] = portions
    return plan


def lonely_fish(tanks, schooling):
    """
    Return sorted (tank, fish) tuples for the schooling fish that are fewer than the number they need
    in their tank. `schooling` maps a fish to this number.

    lonely_fish({"T": ["neon", "neon", "eel"]}, {"neon": 5}) == [("T", "neon")]
    """
    result = set()
    for tank, fish in tanks.items():
        for f in fish:
            if fish.count(f) < schooling.get(f, 0):
                result.add((tank, f))
    return sorted(result)


def biggest_tank(tanks, litres):
    """
    Return the tank with the most litres per fish, rounded down. Empty tanks are not looked at. For
    ties take the tank with fewer fish, then the first name; None if all are empty.
    """
    filled = [t for t in tanks if tanks[t]]
    if not filled:
        return None
    return min(filled, key=lambda t: (-(litres[t] // len(tanks[t])), len(tanks[t]), t))


def move_fish(tanks, fish, source, target):
    """
    Move one fish from one tank to another. Return new tanks; nothing changes when the fish is not there.

    move_fish({"A": ["x", "x"], "B": []}, "x", "A", "B") -> {"A": ["x"], "B": ["x"]}
    """
    new = {name: list(content) for name, content in tanks.items()}
    if source in new and target in new and fish in new[source]:
        new[source].remove(fish)
        new[target].append(fish)
    return new
