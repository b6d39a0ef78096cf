def jumps_loop(distance, energy):
    """
    A frog jumps as far as its energy, but at most 5, and loses 1 of its energy in each jump. Return the
    number of jumps for the distance, or -1 if the frog gets too tired.

    >>> jumps_loop(12, 6)
    3
    >>> jumps_loop(12, 3)
    -1
    """
    jumps = 0
    while distance > 0:
        if energy <= 0:
            return -1
        distance -= min(5, energy)
        energy -= 1
        jumps += 1
    return jumps


def jumps_recursive(distance, energy):
    """
    The same number as in jumps_loop, by recursion.

    >>> jumps_recursive(12, 6)
    3
    >>> jumps_recursive(12, 3)
    -1
    """
    if distance <= 0:
        return 0
    if energy <= 0:
        return -1
    rest = jumps_recursive(distance - min(5, energy), energy - 1)
    return -1 if rest == -1 else rest + 1


def loud_frogs(voices, pond):
    """
    Return the names of the frogs of one pond that are louder than 50, the loudest first. `voices` is a list
    of tuples (name, pond, loudness).

    >>> loud_frogs([("Kro", "A", 60), ("Qua", "B", 90), ("Bra", "A", 70), ("Li", "A", 20)], "A")
    ['Bra', 'Kro']
    """
    found = []
    for name, home, loudness in voices:
        if home == pond and loudness > 50:
            found.append((-loudness, name))
    found.sort()
    return [name for _, name in found]


def loud_frogs_short(voices, pond):
    """
    loud_frogs with two comprehensions and a sorting key.

    >>> loud_frogs_short([("Kro", "A", 60), ("Bra", "A", 70)], "A")
    ['Bra', 'Kro']
    """
    chosen = [voice for voice in voices if voice[1] == pond and voice[2] > 50]
    chosen = sorted(chosen, key=lambda voice: (-voice[2], voice[0]))
    return [voice[0] for voice in chosen]


def tadpole_stage(days):
    """
    Return the stage of a frog by its age in days: egg (below 10), tadpole (below 70), froglet (below 90) or
    frog.

    >>> tadpole_stage(70)
    'froglet'
    """
    if days < 10:
        return "egg"
    if days < 70:
        return "tadpole"
    if days < 90:
        return "froglet"
    return "frog"


def stage_counts(ages):
    """
    Count the frogs of each stage; stages without a frog are left out.

    >>> stage_counts([3, 80, 75])
    {'egg': 1, 'froglet': 2}
    """
    counts = {}
    for age in ages:
        stage = tadpole_stage(age)
        if stage not in counts:
            counts[stage] = 0
        counts[stage] += 1
    return counts


def stage_counts_short(ages):
    """
    stage_counts as a dict comprehension over the four names.

    >>> stage_counts_short([3, 80, 75])
    {'egg': 1, 'froglet': 2}
    """
    stages = [tadpole_stage(age) for age in ages]
    names = ["egg", "tadpole", "froglet", "frog"]
    return {name: stages.count(name) for name in names if name in stages}


def eat_flies(flies, tongue):
    """
    The frog eats each fly that is at most `tongue` away, and its tongue grows by 1 after every second fly
    eaten. Return the distances of the flies that got away.

    >>> eat_flies([2, 3, 4, 4, 6], 3)
    [6]
    """
    eaten = 0
    away = []
    for distance in flies:
        if distance > tongue:
            away.append(distance)
            continue
        eaten += 1
        if eaten % 2 == 0:
            tongue += 1
    return away
