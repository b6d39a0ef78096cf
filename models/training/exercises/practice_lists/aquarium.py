def who_gets_food(fish, flakes):
    """Fish are (name, size). The largest eat first, each as many flakes as its size is; a fish for
    which too few are left gets nothing, and smaller ones may still eat.

    who_gets_food([("a", 2), ("b", 5), ("c", 4)], 7) -> ["b", "a"]
    """
    fed = []
    for name, size in sorted(fish, key=lambda f: f[1], reverse=True):
        if size <= flakes:
            flakes -= size
            fed.append(name)
    return fed


def safe_to_add(sizes, new):
    """A fish eats all that are less than half of its size. Check that a new fish would neither
    eat nor be eaten.

    safe_to_add([4, 6], 8) -> True
    safe_to_add([4, 6], 9) -> False
    """
    for size in sizes:
        if 2 * size < new or 2 * new < size:
            return False
    return True


def fill_tank(sizes):
    """Put fish into a tank in order, but only those that are safe with all already in it.

    fill_tank([4, 9, 6, 2, 8]) -> [4, 6, 8]
    """
    tank = []
    for size in sizes:
        if safe_to_add(tank, size):
            tank.append(size)
    return tank


def after_feeding_time(sizes):
    """Fish swim in a row. From left to right each one eats its right neighbour if that one is
    smaller, once at most; it does not grow. Return the fish that are left.

    after_feeding_time([5, 3, 2, 4]) -> [5, 2, 4]
    """
    left = []
    i = 0
    while i < len(sizes):
        left.append(sizes[i])
        if i + 1 < len(sizes) and sizes[i + 1] < sizes[i]:
            i += 1
        i += 1
    return left


def water_changes(values, low, high):
    """Return the days (from 0) on which the water must be changed: the value is outside of the
    bounds. After a change the next day is never a day of change.

    water_changes([7, 9, 9, 9, 5], 6, 8) -> [1, 3]
    """
    days = []
    for day, value in enumerate(values):
        if low <= value <= high:
            continue
        if days and days[-1] == day - 1:
            continue
        days.append(day)
    return days


def share_tanks(fish, tanks):
    """Put the sorted fish into the tanks in turn, so that neighbours in size never meet if there
    are two or more tanks.

    share_tanks([5, 1, 4, 2, 3], 2) -> [[1, 3, 5], [2, 4]]
    """
    ordered = sorted(fish)
    return [ordered[k::tanks] for k in range(tanks)]


def crowded(tanks, litres, per_fish):
    """tanks is a list of lists of fish, litres the size of each. Numbers of crowded tanks, from 1,
    with less than per_fish litres for each fish.

    crowded([["a", "b"], ["c"], []], [30, 30, 5], 20) -> [1]
    """
    numbers = []
    for k in range(len(tanks)):
        if tanks[k] and litres[k] / len(tanks[k]) < per_fish:
            numbers.append(k + 1)
    return numbers


def largest_colorful(fish):
    """Fish are (name, size, colors). Return the largest fish with at least two different colors,
    None without such a fish.

    largest_colorful([("a", 9, ["red"]), ("b", 4, ["red", "blue"]), ("c", 6, ["red", "red"])]) -> "b"
    """
    colorful = [(size, name) for name, size, colors in fish if len(set(colors)) >= 2]
    return max(colorful)[1] if colorful else None
