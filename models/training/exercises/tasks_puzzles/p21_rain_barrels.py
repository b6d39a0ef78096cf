def fill_barrels(sizes, rain):
    """
    Barrels of the given sizes stand in a row, at first empty. Every number in `rain` is an amount of water that falls into
    the first barrel that is not full. If it does not fit there, the rest goes into the next one that is not full, but what
    does not fit there either is lost. Return a tuple (list of levels, lost water).

    >>> fill_barrels([5, 3, 4], [4, 6])
    ([5, 3, 0], 2)
    >>> fill_barrels([], [2])
    ([], 2)
    """
    levels = [0] * len(sizes)
    lost = 0
    for amount in rain:
        barrels_used = 0
        i = 0
        while amount > 0 and barrels_used < 2 and i < len(sizes):
            space = sizes[i] - levels[i]
            if space > 0:
                taken = min(space, amount)
                levels[i] += taken
                amount -= taken
                barrels_used += 1
            i += 1
        lost += amount
    return levels, lost


def balance_steps(levels):
    """
    In one step a litre is carried from the fullest barrel to the emptiest one (the leftmost if there are several). Return
    the number of steps until the levels differ by at most one litre.

    >>> balance_steps([5, 1, 3])
    2
    >>> balance_steps([4])
    0
    """
    if len(levels) < 2:
        return 0
    barrels = levels[:]
    steps = 0
    while max(barrels) - min(barrels) > 1:
        high = barrels.index(max(barrels))
        low = barrels.index(min(barrels))
        barrels[high] -= 1
        barrels[low] += 1
        steps += 1
    return steps


def leak_report(before, after):
    """
    Compare the levels of the barrels in the evening and in the morning. Return a text with the number (from 1) of every
    barrel that lost water, joined by ", ", with "!" behind the number if it lost more than half. If none lost water,
    return "tight"; if the lists differ in length, return "unknown".

    >>> leak_report([10, 8, 6], [9, 8, 1])
    '1, 3!'
    """
    if len(before) != len(after):
        return "unknown"
    parts = []
    for number, (b, a) in enumerate(zip(before, after), start=1):
        if a < b:
            mark = "!" if (b - a) * 2 > b else ""
            parts.append(str(number) + mark)
    return ", ".join(parts) if parts else "tight"


def dry_runs(rain, k):
    """Return the start indices of all runs of zeros in `rain` that are at least k days long."""
    starts = []
    i = 0
    while i < len(rain):
        if rain[i] != 0:
            i += 1
            continue
        j = i
        while j < len(rain) and rain[j] == 0:
            j += 1
        if j - i >= k:
            starts.append(i)
        i = j
    return starts


def bucket_trips(need, bucket, spill):
    """
    Water is carried in a bucket to a bed that needs `need` litres. On the way `spill` litres run out of the full bucket on
    the first trip, and one litre more on each further trip. Return the number of trips, or None if it is not possible.

    >>> bucket_trips(20, 10, 1)
    3
    """
    if need <= 0:
        return 0
    trips = 0
    got = 0
    while got < need:
        carried = bucket - spill - trips
        if carried <= 0:
            return None
        got += carried
        trips += 1
    return trips
