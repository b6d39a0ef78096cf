from typing import List


def running_max_gap(nums: List[int]) -> List[int]:
    """
    For every position of the list return how far the number there lies below the largest
    number seen so far (the number itself included).

    >>> running_max_gap([3, 1, 5, 5, 2])
    [0, 2, 0, 0, 3]
    """
    gaps = []
    top = None
    for n in nums:
        if top is None or n > top:
            top = n
        gaps.append(top - n)
    return gaps


def last_heavy_start(lst):
    """
    Find the last index i such that the elements before i weigh more than the elements after
    i, where the element at i itself belongs to neither side, but more by at most `lst[i]`.
    Return -1 if there is no such index.

    last_heavy_start([1, 4, 9, 5]) == -1
    last_heavy_start([6, 2, 5]) == 1
    last_heavy_start([]) == -1
    """
    total = sum(lst)
    before = 0
    ans = -1
    for i, x in enumerate(lst):
        after = total - before - x
        if 0 < before - after <= x:
            ans = i
        before += x
    return ans


def reset_sums(values: List[int], stop: int) -> List[int]:
    """
    Add up the values one after another. Each time the value `stop` is met, write down the sum
    collected so far and start again from zero; the stop itself is never added. A rest that is
    not closed by a stop is thrown away.

    Examples:
    reset_sums([1, 2, 0, 5, 0, 7], 0) == [3, 5]
    reset_sums([0, 0], 0) == [0, 0]
    reset_sums([4, 4], 0) == []
    """
    sums = []
    acc = 0
    for v in values:
        if v == stop:
            sums.append(acc)
            acc = 0
        else:
            acc += v
    return sums


def capped_sum(gifts, cap):
    """
    Money is collected for a present. The gifts come one after another; as soon as the cap is
    reached nothing more is taken, and the last gift is shortened so that the cap is hit
    exactly. Return the list of what was really taken from each person.

    capped_sum([5, 10, 20, 5], 25) -> [5, 10, 10, 0]
    capped_sum([1, 2], 100) -> [1, 2]
    """
    taken = []
    left = cap
    for g in gifts:
        t = min(g, left)
        taken.append(t)
        left -= t
    return taken


def passengers_peak(stops):
    """
    `stops` holds a pair (getting off, getting on) for every stop of a tram, which starts
    empty. Return (number of the stop after which most people are in the tram, how many).
    Stops are counted from 1 and the earliest one wins. No stops give (0, 0).

    >>> passengers_peak([(0, 7), (2, 6), (5, 5), (11, 0)])
    (2, 11)
    >>> passengers_peak([])
    (0, 0)
    """
    inside = 0
    best_stop, best = 0, 0
    for i, (off, on) in enumerate(stops, 1):
        inside = inside - off + on
        if inside > best:
            best = inside
            best_stop = i
    return best_stop, best


def sum_every(nums, k):
    """Return the sums of each k neighbours that follow one another without overlapping;
    the last group may be shorter."""
    return [sum(nums[i:i + k]) for i in range(0, len(nums), k)]


def days_over_average(sales):
    """
    Count the days on which more was sold than on average on all the days before. The first
    day has no days before it and is not counted.

    days_over_average([4, 6, 5, 9, 1]) # => 2
    """
    cnt = 0
    s = 0
    for i in range(len(sales)):
        if i > 0 and sales[i] * i > s:
            cnt += 1
        s += sales[i]
    return cnt
