from typing import List, Optional, Tuple


def days_until_cooler(temps: List[int], drop: int) -> List[int]:
    """For each day: in how many days is it at least `drop` degrees cooler than on this
    day? 0 if that does not happen any more.

    >>> days_until_cooler([20, 18, 15, 19], 3)
    [2, 1, 0, 0]
    """
    out = []
    for i in range(len(temps)):
        wait = 0
        for j in range(i + 1, len(temps)):
            if temps[i] - temps[j] >= drop:
                wait = j - i
                break
        out.append(wait)
    return out


def zero_crossings(temps: List[float]) -> int:
    """How often does the temperature change its sign? Exact zeros are skipped.

    >>> zero_crossings([3, 0, -1, -2, 4])
    2
    """
    crossings = 0
    last = 0
    for t in temps:
        if t == 0:
            continue
        if last * t < 0:
            crossings += 1
        last = t
    return crossings


def steepest_change(temps: List[int]) -> Optional[Tuple[int, int]]:
    """(index, change) of the largest change, up or down, to the next value.

    >>> steepest_change([5, 7, 1, 4])
    (1, -6)
    >>> steepest_change([5]) is None
    True
    """
    best = None
    for i in range(len(temps) - 1):
        change = temps[i + 1] - temps[i]
        if best is None or abs(change) > abs(best[1]):
            best = (i, change)
    return best


def repair_gaps(temps):
    """None stands for a lost value. Replace it by the mean of the nearest known values on
    both sides, or by the only known neighbour at the ends.

    >>> repair_gaps([None, 4, None, None, 10])
    [4, 4, 7.0, 7.0, 10]
    """
    fixed = []
    for i, t in enumerate(temps):
        if t is not None:
            fixed.append(t)
            continue
        before = [x for x in temps[:i] if x is not None]
        after = [x for x in temps[i + 1:] if x is not None]
        if before and after:
            fixed.append((before[-1] + after[0]) / 2)
        elif before:
            fixed.append(before[-1])
        else:
            fixed.append(after[0] if after else None)
    return fixed


def heating_hours(temps: List[int], on_below: int, off_above: int) -> int:
    """A heater goes on below one and off above another temperature; between them it stays
    as it is. It is off at first. Count the values at which it is on.

    >>> heating_hours([20, 17, 19, 23, 20], 18, 22)
    2
    """
    on = False
    hours = 0
    for t in temps:
        if t < on_below:
            on = True
        elif t > off_above:
            on = False
        if on:
            hours += 1
    return hours


def median_of_three(temps: List[int]) -> List[int]:
    """Replace every inner value by the middle one of itself and its neighbours.

    >>> median_of_three([5, 90, 6, 7, -40, 8])
    [5, 6, 7, 6, 7, 8]
    """
    out = temps[:1]
    for i in range(1, len(temps) - 1):
        out.append(sorted(temps[i - 1:i + 2])[1])
    return out + temps[-1:] if len(temps) > 1 else out


def ice_days(days):
    # days are lists of values; ice days are those that never get above zero
    return [i for i, values in enumerate(days) if values and max(values) <= 0]


def frost_sum(temps: List[int], start: int = 0) -> int:
    """Recursive sum of how far the values from index `start` on are below zero.

    >>> frost_sum([-3, 5, 0, -1])
    4
    """
    if start == len(temps):
        return 0
    here = -temps[start] if temps[start] < 0 else 0
    return here + frost_sum(temps, start + 1)


def plateau_ends(temps):
    """Index of the last value of each run of at least three equal values.

    >>> plateau_ends([4, 4, 4, 4, 5, 6, 6, 6])
    [3, 7]
    """
    ends = []
    run = 1
    for i in range(1, len(temps) + 1):
        if i < len(temps) and temps[i] == temps[i - 1]:
            run += 1
        else:
            if run >= 3:
                ends.append(i - 1)
            run = 1
    return ends
