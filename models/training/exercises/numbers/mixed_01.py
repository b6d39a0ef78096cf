def valid_numbers(entries: list[str]) -> tuple[list[int], int]:
    """Turn entries into numbers. Entries that are no numbers are counted only.

    >>> valid_numbers(["12", "x", "-3", ""])
    ([12, -3], 2)
    """
    numbers = []
    bad = 0
    for e in entries:
        try:
            numbers.append(int(e))
        except ValueError:
            bad += 1
    return numbers, bad


def swaps_by_bubbles(values):
    # number of neighbour swaps that bubble sort makes
    arr = list(values)
    swaps = 0
    for end in range(len(arr) - 1, 0, -1):
        for i in range(end):
            if arr[i] > arr[i + 1]:
                arr[i], arr[i + 1] = arr[i + 1], arr[i]
                swaps += 1
    return swaps


def scale_recipe(amounts, factor):
    """Multiply all amounts; whole results are given as int.

    >>> scale_recipe([100, 3, 0.5], 1.5)
    [150, 4.5, 0.75]
    """
    scaled = []
    for a in amounts:
        value = a * factor
        if value == int(value):
            value = int(value)
        scaled.append(value)
    return scaled


def age_group(age):
    """Group by steps of five years from 30 on, such as 35-39.

    >>> age_group(37), age_group(12), age_group(24)
    ('35-39', 'youth', 'open')
    """
    if age < 18:
        return "youth"
    if age < 30:
        return "open"
    low = age // 5 * 5
    return f"{low}-{low + 4}"


def year_with_half_sums(year):
    """The next year whose first two digits have the same sum as the last two.

    >>> year_with_half_sums(2011)
    2020
    """
    year += 1
    while year // 1000 + year // 100 % 10 != year // 10 % 10 + year % 10:
        year += 1
    return year


def cut_tail(values):
    """Remove all zeros from the end of a list, but not those in the middle.

    >>> cut_tail([1, 0, 2, 0, 0])
    [1, 0, 2]
    """
    end = len(values)
    while end > 0 and values[end - 1] == 0:
        end -= 1
    return values[:end]


def same_digits_in_base(n, base):
    # True if n is written with a single repeated digit in the base, like 7 = 111 in base 2
    last = n % base
    while n > 0:
        if n % base != last:
            return False
        n //= base
    return True


def smooth_spikes(values):
    """A single value that differs from two equal neighbours is replaced by them.

    >>> smooth_spikes([4, 4, 9, 4, 5])
    [4, 4, 4, 4, 5]
    """
    out = values[:]
    for i in range(1, len(out) - 1):
        if out[i - 1] == out[i + 1] != out[i]:
            out[i] = out[i - 1]
    return out


def metronome_hits(bpm_a: int, bpm_b: int, seconds: int) -> int:
    """Two metronomes start together. How often do they tick at the same moment within the given
    time, start included? Both intervals are whole milliseconds.

    >>> metronome_hits(60, 120, 3)
    4
    """
    step_a = 60000 // bpm_a
    step_b = 60000 // bpm_b
    hits = 0
    for t in range(0, seconds * 1000 + 1, step_a):
        if t % step_b == 0:
            hits += 1
    return hits
