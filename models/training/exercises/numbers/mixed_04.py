def first_bad_wheel(code, wanted, tolerance):
    """A cheap lock also opens if each wheel is off by no more than the tolerance, up or down, where 9 is
    next to 0. Return the index of the first wheel that is too far off, or -1 if the lock opens.

    >>> first_bad_wheel("0951", "9052", 1)
    -1
    >>> first_bad_wheel("0951", "9072", 1)
    2
    """
    for i in range(len(code)):
        d = (int(code[i]) - int(wanted[i])) % 10
        if tolerance < d < 10 - tolerance:
            return i
    return -1


def collect_stamps(purchases: list[int], stamp_value: int, full_card: int) -> tuple[int, int]:
    """Each purchase gives one stamp per full stamp_value. Return how many full cards were filled and the
    stamps on the card that is not full yet.

    >>> collect_stamps([25, 9, 42], 10, 5)
    (1, 1)
    """
    stamps = 0
    for amount in purchases:
        stamps += amount // stamp_value
    return divmod(stamps, full_card)


def parking_fee(minutes: int) -> float:
    """The first 20 minutes are free, then every started half hour costs 1.50, up to 12 euros.

    >>> parking_fee(20), parking_fee(51), parking_fee(900)
    (0.0, 3.0, 12.0)
    """
    if minutes <= 20:
        return 0.0
    started = (minutes - 20 + 29) // 30
    return min(12.0, started * 1.5)


def countdown_beeps(seconds: int) -> list[int]:
    """A timer beeps at every full minute left, at 30 and 10 seconds left, and at each of the last three.

    >>> countdown_beeps(75)
    [60, 30, 10, 3, 2, 1]
    """
    beeps = []
    for left in range(seconds, 0, -1):
        if left % 60 == 0 or left in (30, 10) or left <= 3:
            beeps.append(left)
    return beeps


def level_of(points, base=100):
    """Level 1 starts at 0 points. The step to level 2 takes base points, and each further step half as
    many points again as the step before, rounded down.

    >>> level_of(99), level_of(100), level_of(250)
    (1, 2, 3)
    """
    level = 1
    step = base
    while points >= step:
        points -= step
        step = step * 3 // 2
        level += 1
    return level


def stretch_scores(scores, low, high):
    # map the scores to low..high, as whole numbers; all equal scores become low
    smallest, largest = min(scores), max(scores)
    if smallest == largest:
        return [low] * len(scores)
    width = largest - smallest
    return [low + (s - smallest) * (high - low) // width for s in scores]
