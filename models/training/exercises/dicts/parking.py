def fee_for(hours):
    """The first hour costs 2, every further hour 1, but never more than 10."""
    if hours <= 0:
        return 0
    return min(10, 2 + (hours - 1))


def parking_times(events):
    """Events are (minute, plate, 'in' or 'out'), sorted by time. Return the total
    minutes each car was inside; cars that are still inside do not count yet.

    >>> parking_times([(0, "A1", "in"), (5, "B2", "in"), (30, "A1", "out"), (40, "A1", "in"),
    ...                (50, "A1", "out")])
    {'A1': 40}
    """
    arrived = {}
    total = {}
    for minute, plate, kind in events:
        if kind == "in":
            arrived[plate] = minute
        elif plate in arrived:
            total[plate] = total.get(plate, 0) + minute - arrived.pop(plate)
    return total


def still_inside(events):
    """Plates of the cars that drove in and did not come out again.

    >>> still_inside([(0, "A1", "in"), (5, "B2", "in"), (30, "A1", "out")])
    ['B2']
    """
    inside = []
    for _, plate, kind in events:
        if kind == "in" and plate not in inside:
            inside.append(plate)
        elif kind == "out" and plate in inside:
            inside.remove(plate)
    return inside


def free_spots(occupied, size):
    """Numbers of the free spots from 1 to size, joined to a text.

    >>> free_spots({2: "A1", 4: "B2"}, 5)
    '1, 3, 5'
    """
    free = []
    for spot in range(1, size + 1):
        if spot not in occupied:
            free.append(str(spot))
    return ", ".join(free)


def park(occupied, plate, size):
    """Put a car on the free spot with the lowest number. Return the spot or -1
    when the car park is full or the car is already there.

    >>> spots = {1: "A1", 3: "B2"}
    >>> park(spots, "C3", 3)
    2
    >>> park(spots, "D4", 3)
    -1
    """
    if plate in occupied.values():
        return -1
    for spot in range(1, size + 1):
        if spot not in occupied:
            occupied[spot] = plate
            return spot
    return -1


def where_is(occupied, plate):
    # number of the spot of a car, None if it is not here
    for spot in occupied:
        if occupied[spot] == plate:
            return spot
    return None


def plates_by_region(plates):
    """Group plates like 'KL-204' by the letters before the dash.

    >>> plates_by_region(["KL-204", "B-17", "KL-9"])
    {'KL': ['KL-204', 'KL-9'], 'B': ['B-17']}
    """
    regions = {}
    for plate in plates:
        region = plate.split("-")[0]
        if region in regions:
            regions[region].append(plate)
        else:
            regions[region] = [plate]
    return regions


def busiest_hour(arrivals):
    """Arrivals are minutes since midnight. Return the hour with the most of them,
    the earlier one in a tie, and None without arrivals.

    >>> busiest_hour([485, 490, 610, 700, 702, 710])
    11
    """
    counts = {}
    for minute in arrivals:
        hour = minute // 60
        counts[hour] = counts.get(hour, 0) + 1
    best = None
    for hour in sorted(counts):
        if best is None or counts[hour] > counts[best]:
            best = hour
    return best
