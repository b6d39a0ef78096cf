def turning_points(levels):
    """Indices at which the water stops rising and starts falling, or the other way round.

    turning_points([1, 3, 2, 0, 4]) == [1, 3]
    turning_points([1, 2, 3]) == []
    """
    found = []
    for i in range(1, len(levels) - 1):
        before = levels[i] - levels[i - 1]
        after = levels[i + 1] - levels[i]
        if before * after < 0:
            found.append(i)
    return found


def hours_above(levels, mark):
    """How many hours the water was above the mark, split into (rising, falling): an hour is
    rising if its level is higher than the level of the hour before. The first hour is
    not looked at.

    hours_above([1, 5, 6, 4, 2], 3) == (2, 1)
    """
    rising = 0
    falling = 0
    previous = levels[0] if levels else 0
    for level in levels[1:]:
        if level > mark:
            if level > previous:
                rising += 1
            else:
                falling += 1
        previous = level
    return rising, falling


def safe_windows(levels, draught, hours):
    """A ship needs at least draught metres of water for some hours in a row. Return all
    hours at which it may start.

    safe_windows([3, 4, 5, 2, 6, 6], 3, 2) == [0, 1, 4]
    """
    starts = []
    for start in range(len(levels) - hours + 1):
        window = levels[start:start + hours]
        if min(window) >= draught:
            starts.append(start)
    return starts


def high_water_of_days(days):
    """For each day (a list of levels) the highest level and the hour at which it came
    first. Days without levels give (0, -1).

    high_water_of_days([[1, 4, 4], [], [7, 2]]) == [(4, 1), (0, -1), (7, 0)]
    """
    table = []
    for levels in days:
        if levels:
            top = max(levels)
            table.append((top, levels.index(top)))
        else:
            table.append((0, -1))
    return table


def flood_warning(levels, forecast, dike):
    """Two lists of the same length. Answer "none" if neither reaches the dike, "late" if
    only the forecast does, otherwise "now".

    flood_warning([2, 3], [3, 5], 5) == "late"
    flood_warning([2, 6], [3, 3], 5) == "now"
    """
    if any(level >= dike for level in levels):
        return "now"
    if any(level >= dike for level in forecast):
        return "late"
    return "none"


def smooth(levels):
    """Replace every inner level by the middle one of itself and its two neighbours.

    smooth([1, 9, 2, 3]) == [1, 2, 3, 3]
    """
    smoothed = levels[:]
    for i in range(1, len(levels) - 1):
        three = sorted(levels[i - 1:i + 2])
        smoothed[i] = three[1]
    return smoothed


def order_harbours(harbours):
    """Harbours are (name, [levels]). Sort the names by the range between the highest and
    the lowest level, the smallest range first.

    order_harbours([("Ost", [1, 5]), ("West", [2, 3, 4]), ("Nord", [7])]) == ["Nord", "West", "Ost"]
    """
    def spread(harbour):
        name, levels = harbour
        return max(levels) - min(levels)

    return [harbour[0] for harbour in sorted(harbours, key=spread)]
