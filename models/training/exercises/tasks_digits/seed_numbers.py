import math


def seeds_in_rows(seeds, first, change):
    """
    A gardener puts `first` seeds into the first row and changes the number by `change` from row
    to row. He stops when the seeds that are left do not suffice for the next row, or when a row
    would be empty. Return (rows, seeds left).

    >>> seeds_in_rows(20, 3, 2)
    (3, 5)
    >>> seeds_in_rows(20, 5, -2)
    (3, 11)
    """
    rows = 0
    row = first
    while 0 < row <= seeds:
        seeds -= row
        rows += 1
        row += change
    return rows, seeds


def bed_frame(width, height):
    """Count the plants on the edge of a bed of width times height plants. A bed with one row is all edge.

    bed_frame(4, 3) == 10
    bed_frame(5, 1) == 5
    bed_frame(0, 7) == 0
    """
    if width <= 0 or height <= 0:
        return 0
    if width == 1 or height == 1:
        return width * height
    return 2 * (width + height) - 4


def sprout_day(planted, species):
    """
    A seed of species s (a positive number) planted on day p sprouts on the first later day that
    is a multiple of s and not a multiple of 10. Return this day, or -1 if there is none.

    >>> sprout_day(9, 5)
    15
    >>> sprout_day(3, 20)
    -1
    """
    if species % 10 == 0:
        return -1
    day = planted + 1
    while day % species != 0 or day % 10 == 0:
        day += 1
    return day


def sunflower_heads(generations):
    """A plant of the first year makes 3 seeds, of which one is eaten. Each year every seed
    becomes a plant, and every second plant (rounded down) is cut. Return the plants per year as
    a list, starting with 1 plant."""
    plants = [1]
    for _ in range(generations):
        seeds = plants[-1] * 2
        plants.append(seeds - plants[-1] // 2)
    return plants


def square_bed(plants):
    """
    Put as many plants as possible into a square bed, then as many of the rest as possible into
    the next square bed, and so on. Return the side lengths.

    >>> square_bed(31)
    [5, 2, 1, 1]
    >>> square_bed(0)
    []
    """
    sides = []
    while plants > 0:
        side = math.isqrt(plants)
        sides.append(side)
        plants -= side * side
    return sides


def watering_clash(beds, limit):
    """Bed i is watered on every day that beds[i] divides. Return the first day up to the limit
    on which more than half of the beds get water; None if there is no such day.

    >>> watering_clash([2, 3, 5], 30)
    6
    >>> watering_clash([7, 8], 20) is None
    True
    """
    for day in range(1, limit + 1):
        due = [b for b in beds if day % b == 0]
        if 2 * len(due) > len(beds):
            return day
    return None


def label_stick(number):
    """On labels a number is written with strokes for the tens and dots for the ones; 35 is
    "///.....". More than nine tens are not possible and raise a ValueError.

    label_stick(35) == "///....."
    """
    if not 0 <= number < 100:
        raise ValueError("number does not fit")
    return "/" * (number // 10) + "." * (number % 10)
