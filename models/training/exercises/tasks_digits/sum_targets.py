def sum_of_run(length, total):
    """
    Is there a run of `length` successive whole numbers (negative ones are allowed) whose sum is total?
    Return the first number of the run or None. A length below 1 gives None.

    >>> sum_of_run(3, 12)
    3
    >>> sum_of_run(4, 2)
    -1
    >>> sum_of_run(2, 4) is None
    True
    """
    if length < 1:
        return None
    rest = total - length * (length - 1) // 2
    if rest % length != 0:
        return None
    return rest // length


def split_with_ratio(total, a, b):
    """Divide total into two whole parts in the ratio a : b. If this does not work out exactly, give the
    missing pieces to the first part. Return both parts.

    split_with_ratio(20, 2, 3) == (8, 12)
    split_with_ratio(21, 2, 3) == (9, 12)
    """
    second = total * b // (a + b)
    return total - second, second


def reach_exactly(goal, steps):
    """
    The steps are walked in turn, over and over again. Return how many steps are walked until the
    sum is exactly the goal, or -1 if the goal is jumped over. All steps are positive.

    >>> reach_exactly(11, [2, 3])
    -1
    >>> reach_exactly(12, [2, 3])
    5
    """
    total = 0
    walked = 0
    while total < goal:
        total += steps[walked % len(steps)]
        walked += 1
    return walked if total == goal else -1


def first_prefix_divisible(numbers, d):
    """Return the length of the shortest non-empty beginning of the list whose sum is divisible by d; 0
    if no beginning is.

    >>> first_prefix_divisible([4, 5, 3, 2], 6)
    3
    >>> first_prefix_divisible([1], 6)
    0
    """
    total = 0
    for i, x in enumerate(numbers, start=1):
        total += x
        if total % d == 0:
            return i
    return 0


def best_pair_below(numbers, limit):
    """
    Find the largest sum of two numbers at different, not neighbouring places that is
    below the limit. None if no two numbers fit.

    >>> best_pair_below([5, 9, 4, 8], 15)
    13
    >>> best_pair_below([5, 9], 50) is None
    True
    """
    best = None
    for i in range(len(numbers)):
        for j in range(i + 2, len(numbers)):
            s = numbers[i] + numbers[j]
            if s < limit and (best is None or s > best):
                best = s
    return best


def sum_without_worst(numbers, worst=1):
    """Leave out the `worst` smallest numbers and return the sum of the others. If nothing is left the
    sum is 0.

    sum_without_worst([7, 3, 9]) == 16
    sum_without_worst([7, 3, 9], 3) == 0
    """
    return sum(sorted(numbers)[worst:])


def weigh_in_turns(numbers):
    """
    Add the first number, subtract the second, multiply with the third, then begin again with adding.
    The start value is 0. Return the result.

    >>> weigh_in_turns([5, 2, 4, 1])
    13
    """
    value = 0
    for i, x in enumerate(numbers):
        if i % 3 == 0:
            value += x
        elif i % 3 == 1:
            value -= x
        else:
            value *= x
    return value


def all_sums_differ(numbers):
    """Return whether the sums of all neighbouring pairs are different from each other."""
    sums = [a + b for a, b in zip(numbers, numbers[1:])]
    return len(set(sums)) == len(sums)
