def nearest_shade(shades, wanted):
    """The shade that is nearest to the wanted one; of two equally near ones the darker, that
    is the smaller number.

    nearest_shade([10, 40, 25], 30) -> 25
    nearest_shade([20, 40], 30) -> 20
    """
    nearest = shades[0]
    for shade in shades[1:]:
        distance = abs(shade - wanted)
        best = abs(nearest - wanted)
        if distance < best or distance == best and shade < nearest:
            nearest = shade
    return nearest


def mix_neighbours(shades):
    """Between every two neighbours their mix (the rounded down average) is put in.

    mix_neighbours([10, 20, 25]) -> [10, 15, 20, 22, 25]
    mix_neighbours([7]) -> [7]
    """
    mixed = []
    for i, shade in enumerate(shades):
        if i > 0:
            mixed.append((shades[i - 1] + shade) // 2)
        mixed.append(shade)
    return mixed


def darken(shades, factors):
    """Multiply each shade by the percentage at the same place. Shades for which there is no
    percentage are left out.

    darken([100, 50, 80], [90, 50]) -> [90, 25]
    """
    return [shade * percent // 100 for shade, percent in zip(shades, factors)]


def separate_tins(tins, litres):
    """Tins are (color, litres). Return two lists of colors: tins that hold enough, and tins
    that do not; empty tins are in neither.

    separate_tins([("red", 3), ("blue", 1), ("white", 0)], 2) -> (["red"], ["blue"])
    """
    enough, not_enough = [], []
    for color, content in tins:
        if content == 0:
            continue
        if content >= litres:
            enough.append(color)
        else:
            not_enough.append(color)
    return enough, not_enough


def join_tins(tins):
    """Pour tins of the same color together if they stand side by side.

    join_tins([("red", 3), ("red", 1), ("blue", 2), ("red", 1)]) -> [("red", 4), ("blue", 2), ("red", 1)]
    """
    joined = []
    for color, content in tins:
        if joined and joined[-1][0] == color:
            total = joined[-1][1] + content
            joined[-1] = (color, total)
        else:
            joined.append((color, content))
    return joined


def lightest_rows(rows, count):
    """Every row is a list of shades. Return the indices of the count rows with the greatest
    smallest shade, in the order of the rows.

    lightest_rows([[9, 1], [5, 6], [4, 8]], 2) -> [1, 2]
    """
    order = sorted(range(len(rows)), key=lambda i: min(rows[i]), reverse=True)
    return sorted(order[:count])


def is_gradient(shades, step):
    """A gradient goes in one direction, and neighbours differ by at least one and at most by
    step.

    is_gradient([3, 5, 6], 2) -> True
    is_gradient([9, 7, 8], 2) -> False
    """
    if len(shades) < 2:
        return True
    rising = shades[1] > shades[0]
    for a, b in zip(shades, shades[1:]):
        difference = b - a if rising else a - b
        if difference < 1 or difference > step:
            return False
    return True


def use_up(litres, walls):
    """Paint walls from the first on, each needs some litres. Return (painted walls, litres left).

    use_up(10, [4, 3, 5, 1]) -> (2, 3)
    """
    painted = 0
    while painted < len(walls) and walls[painted] <= litres:
        litres -= walls[painted]
        painted += 1
    return painted, litres
