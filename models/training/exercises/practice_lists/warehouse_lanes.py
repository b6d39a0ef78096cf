def lane_sums(lanes):
    """
    Return the sum of every lane. A lane is a list of pallets, each given by its weight;
    a negative weight marks a pallet that was taken out and is not added.

    >>> lane_sums([[5, -2, 1], []])
    [6, 0]
    """
    sums = []
    for lane in lanes:
        weight = 0
        for pallet in lane:
            if pallet > 0:
                weight += pallet
        sums.append(weight)
    return sums


def position_of_pallet(lanes, wanted):
    """
    Return (lane, place), both counted from 1, of the first pallet with the wanted weight,
    or None. Lanes are looked through one after the other.

    >>> position_of_pallet([[5, 2], [7, 4]], 4)
    (2, 2)
    """
    for number, lane in enumerate(lanes, 1):
        if wanted in lane:
            return number, lane.index(wanted) + 1
    return None


def level_lanes(lanes):
    """
    Take the last pallet of the longest lane and put it into the shortest one until the
    lengths differ by at most one. Return new lists.

    >>> level_lanes([[1, 2, 3, 4], [5], []])
    [[1, 2], [5, 3], [4]]
    """
    lanes = [lane[:] for lane in lanes]
    while True:
        longest = max(lanes, key=len)
        shortest = min(lanes, key=len)
        if len(longest) - len(shortest) <= 1:
            return lanes
        shortest.append(longest.pop())


def column_of_places(lanes, place):
    """
    Return what stands at the given place (counted from 0) of every lane; lanes that are
    too short give None.

    >>> column_of_places([[1, 2], [3], [4, 5]], 1)
    [2, None, 5]
    """
    return [lane[place] if place < len(lane) else None for lane in lanes]


def lanes_in_order(lanes):
    """
    In a good lane no pallet is heavier than the pallet below it, which comes before it in
    the list. Return the numbers of good lanes, counted from 0. Empty lanes are good.

    >>> lanes_in_order([[9, 5, 5], [3, 4], []])
    [0, 2]
    """
    good = []
    for number in range(len(lanes)):
        lane = lanes[number]
        ordered = True
        for k in range(1, len(lane)):
            if lane[k] > lane[k - 1]:
                ordered = False
                break
        if ordered:
            good.append(number)
    return good


def unload(lanes, count):
    """
    Unload count pallets, always the last one of the lane with the highest number that is
    not empty. Return the pallets in the order of unloading.

    >>> unload([[1, 2], [3], []], 2)
    [3, 2]
    """
    lanes = [list(lane) for lane in lanes]
    unloaded = []
    current = len(lanes) - 1
    while current >= 0 and len(unloaded) < count:
        if lanes[current]:
            unloaded.append(lanes[current].pop())
        else:
            current -= 1
    return unloaded


def heaviest_reachable(lanes):
    """
    Only the last pallet of each lane can be reached. Return the greatest weight among
    these, 0 if everything is empty.

    >>> heaviest_reachable([[9, 2], [3, 4], []])
    4
    """
    reachable = [lane[-1] for lane in lanes if lane]
    return max(reachable, default=0)
