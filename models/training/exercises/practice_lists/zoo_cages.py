def is_quiet(animal):
    """An animal is a tuple (kind, age, noise); quiet means a noise of three or less."""
    return animal[2] <= 3


def quiet_cages(cages):
    """Indices of cages in which every animal is quiet; empty cages are left out.

    quiet_cages([[("owl", 2, 1)], [("owl", 2, 1), ("ape", 9, 8)], []]) == [0]
    """
    quiet = []
    for i, cage in enumerate(cages):
        if not cage:
            continue
        if all(is_quiet(animal) for animal in cage):
            quiet.append(i)
    return quiet


def oldest_of_kind(cages, kind):
    """The age of the oldest animal of a kind in any cage, -1 if there are none.

    oldest_of_kind([[("owl", 2, 1)], [("owl", 5, 1), ("ape", 9, 8)]], "owl") == 5
    """
    oldest = -1
    for cage in cages:
        for name, age, noise in cage:
            if name == kind and age > oldest:
                oldest = age
    return oldest


def noisy_borders(cages):
    """Cages stand in a row. Count the borders between two cages that both hold an animal that is
    not quiet.

    noisy_borders([[("ape", 9, 8)], [("cat", 1, 5)], [("owl", 2, 1)]]) == 1
    """
    noisy = [any(not is_quiet(animal) for animal in cage) for cage in cages]
    borders = 0
    for left, right in zip(noisy, noisy[1:]):
        if left and right:
            borders += 1
    return borders


def kinds_in_several(cages):
    """Kinds of animals that live in more than one cage, by name.

    kinds_in_several([[("owl", 2, 1)], [("owl", 5, 1), ("ape", 9, 8)]]) == ["owl"]
    """
    homes = {}
    for number, cage in enumerate(cages):
        for animal in cage:
            homes.setdefault(animal[0], set()).add(number)
    return sorted(kind for kind, numbers in homes.items() if len(numbers) > 1)


def move_out(cages, number):
    """Move all animals of one cage to the next cages on the right, one animal per cage, starting
    again with the first cage after the last. The emptied cage gets none of them.

    move_out([["a", "b", "c"], ["d"], []], 0) == [[], ["d", "a", "c"], ["b"]]
    """
    moved = [list(cage) for cage in cages]
    animals = moved[number]
    moved[number] = []
    target = number
    for animal in animals:
        target = (target + 1) % len(moved)
        if target == number:
            target = (target + 1) % len(moved)
        moved[target].append(animal)
    return moved


def feeding_round(times, start):
    """Each cage has its feeding time. Return the numbers of the cages in the order of the times,
    beginning with the first time at or after start and going past midnight.

    feeding_round([8, 20, 12], 10) == [2, 1, 0]
    """
    later = []
    tomorrow = []
    for number in sorted(range(len(times)), key=lambda k: times[k]):
        if times[number] >= start:
            later.append(number)
        else:
            tomorrow.append(number)
    return later + tomorrow


def average_age(cage):
    """Average age of a cage, quiet animals counting twice; None for an empty cage.

    average_age([("owl", 2, 1), ("ape", 8, 8)]) == 4.0
    average_age([]) == None
    """
    years = 0
    weight = 0
    for animal in cage:
        factor = 2 if is_quiet(animal) else 1
        years += factor * animal[1]
        weight += factor
    return years / weight if weight else None
