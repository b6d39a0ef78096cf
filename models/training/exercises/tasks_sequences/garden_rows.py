def bad_neighbours(row: list[str], dislikes: dict[str, set]) -> list[tuple[int, int]]:
    """
    Given a row of plants and, for some plants, the set of plants they cannot stand,
    return the positions (i, i + 1) of all neighbours of which at least one dislikes the
    other.

    >>> bad_neighbours(["pea", "onion", "carrot"], {"pea": {"onion"}})
    [(0, 1)]
    """
    pairs = []
    for i in range(len(row) - 1):
        a, b = row[i], row[i + 1]
        if b in dislikes.get(a, set()) or a in dislikes.get(b, set()):
            pairs.append((i, i + 1))
    return pairs


def thin_out(positions: list[int], distance: int) -> list[int]:
    """
    Seedlings came up at the given centimetres. Walk along the row and remove every
    seedling that stands closer than `distance` to the last one that was kept.
    Return the positions of the seedlings that are removed.

    >>> thin_out([2, 5, 9, 10, 20], 6)
    [5, 10]
    >>> thin_out([], 6)
    []
    """
    if not positions:
        return []
    ordered = sorted(positions)
    kept = ordered[0]
    removed = []
    for p in ordered[1:]:
        if p - kept < distance:
            removed.append(p)
        else:
            kept = p
    return removed


def shaded(heights, sun_from_left=True):
    """
    A plant is in the shade if one of the two plants next to it on the side of the sun
    is at least twice as high. Return a list with True for each plant in the shade.

    Example:
    shaded([8, 5, 4, 1]) == [False, False, True, True]
    """
    row = heights if sun_from_left else heights[::-1]
    res = []
    for i, h in enumerate(row):
        sunny_side = row[max(0, i - 2):i]
        res.append(any(x >= 2 * h for x in sunny_side))
    return res if sun_from_left else res[::-1]


def rotate_crops(beds: list[str], years: int) -> list[str]:
    """
    Every year each crop moves one bed to the right, and the last one moves to bed 0.
    A bed marked "tree" stays where it is; crops jump over it.

    >>> rotate_crops(["bean", "tree", "leek", "corn"], 1)
    ['corn', 'tree', 'bean', 'leek']
    """
    crops = [b for b in beds if b != "tree"]
    if not crops:
        return beds[:]
    shift = years % len(crops)
    moved = crops[len(crops) - shift:] + crops[:len(crops) - shift]
    it = iter(moved)
    return ["tree" if b == "tree" else next(it) for b in beds]


def watering_plan(dry_days):
    """
    dry_days[i] is the number of days that plant i can stay without water (1 or more).
    Everything is watered on day 0. Return for the days 1 to 7 which plants are watered.

    For example:
    watering_plan([3, 7]) -> [[], [], [0], [], [], [0], [1]]
    """
    plan = []
    for day in range(1, 8):
        plan.append([i for i, d in enumerate(dry_days) if day % d == 0])
    return plan


def first_bed_with_all(beds, wanted):
    """Return the index of the first bed with all wanted plants, -1 if there is none or nothing is wanted."""
    if not wanted:
        return -1
    for i, bed in enumerate(beds):
        if all(w in bed for w in wanted):
            return i
    return -1
