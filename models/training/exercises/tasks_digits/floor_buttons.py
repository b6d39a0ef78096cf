def button_labels(floors, skipped):
    """
    In a hotel some floor numbers are left out, because guests do not like them. A floor number
    is skipped if it contains one of the given digits. Return the labels of the lowest `floors` real floors,
    starting with 1.

    >>> button_labels(5, [3])
    [1, 2, 4, 5, 6]
    >>> button_labels(3, [1, 2])
    [3, 4, 5]
    """
    labels = []
    n = 0
    while len(labels) < floors:
        n += 1
        if not any(str(d) in str(n) for d in skipped):
            labels.append(n)
    return labels


def real_floor(label, unlucky):
    """On which real floor do you step out if you press the button `label`? Only the complete numbers in the
    list unlucky are missing. Pressing an unlucky button gives 0.

    real_floor(15, [4, 13]) == 13
    real_floor(3, [4, 13]) == 3
    real_floor(13, [4, 13]) == 0
    """
    if label in unlucky:
        return 0
    missing = sum(1 for u in unlucky if 0 < u < label)
    return label - missing


def without_zero(start, moves):
    """
    In this building there is no floor 0: above floor -1 comes floor 1. Given the start floor and
    a list of moves (positive up, negative down) return the final floor.

    >>> without_zero(-1, [1])
    1
    >>> without_zero(2, [-3, 1])
    -1
    """
    here = start if start < 0 else start - 1
    for m in moves:
        here += m
    return here if here < 0 else here + 1


def floors_travelled(calls, start=0):
    """Sum up the floors the cabin passes when it serves the calls one after the other. A repeated call to
    the same floor costs one unit, for opening the door.

    >>> floors_travelled([3, 3, 1])
    6
    >>> floors_travelled([])
    0
    """
    total = 0
    here = start
    for c in calls:
        if c == here:
            total += 1
        else:
            total += abs(c - here)
        here = c
    return total


def display_text(floor):
    """
    Make the text for the display: "G" for the ground floor 0, "B1", "B2", ... below it, and at
    least two digits above it.

    >>> display_text(-2)
    'B2'
    >>> display_text(7)
    '07'
    """
    if floor == 0:
        return "G"
    if floor < 0:
        return f"B{-floor}"
    return f"{floor:02d}"


def read_display(text):
    """Turn a display text into the floor number. A text that cannot be read raises a ValueError.

    read_display("B2") == -2
    read_display("G") == 0
    read_display("07") == 7
    """
    if text == "G":
        return 0
    if text[:1] == "B":
        return -int(text[1:])
    return int(text)


def stops_in_direction(calls, here, up=True):
    """Return the calls that can be served without turning round, in the order of the trip. The
    floor where the cabin stands does not count as a stop."""
    if up:
        return sorted(c for c in set(calls) if c > here)
    return sorted((c for c in set(calls) if c < here), reverse=True)


def staircase_is_faster(here, target, cabin):
    """
    Walking one floor takes 15 seconds, riding takes 4 per floor, also for the cabin to come, and
    10 for the doors. Is walking strictly faster?

    >>> staircase_is_faster(1, 2, 6)
    True
    >>> staircase_is_faster(1, 4, 1)
    False
    """
    walk = 15 * abs(target - here)
    ride = 4 * abs(cabin - here) + 4 * abs(target - here) + 10
    return walk < ride
