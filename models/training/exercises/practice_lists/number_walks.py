"""Two versions of each function: a loop and something else."""


def step_back_loop(numbers):
    """Walk from the right to the left and keep a number if it is smaller than the number that was
    kept last. Return the kept numbers in the order of the list.

    >>> step_back_loop([1, 6, 4, 5, 9, 8])
    [1, 4, 5, 8]
    """
    kept = []
    for i in range(len(numbers) - 1, -1, -1):
        if not kept or numbers[i] < kept[-1]:
            kept.append(numbers[i])
    kept.reverse()
    return kept


def step_back_recursive(numbers):
    """The same: what the rest keeps begins with the number to compare with.

    >>> step_back_recursive([1, 6, 4, 5, 9, 8])
    [1, 4, 5, 8]
    """
    if not numbers:
        return []
    kept = step_back_recursive(numbers[1:])
    if not kept or numbers[0] < kept[0]:
        kept = [numbers[0]] + kept
    return kept


def charge_loop(changes, capacity):
    """A battery begins half full. It is charged and used by the changes but never gets below zero
    or above its capacity. Return the charge at the end.

    >>> charge_loop([3, 4, -20, 5], 10)
    5
    """
    charge = capacity // 2
    for change in changes:
        charge += change
        if charge > capacity:
            charge = capacity
        elif charge < 0:
            charge = 0
    return charge


def charge_reduce(changes, capacity):
    """The same with reduce.

    >>> charge_reduce([3, 4, -20, 5], 10)
    5
    """
    from functools import reduce

    def step(charge, change):
        return min(capacity, max(0, charge + change))

    return reduce(step, changes, capacity // 2)


def heavier_side_loop(weights):
    """Return every index at which all numbers to the left together are more than all numbers to
    the right together; the number itself is on neither side.

    >>> heavier_side_loop([5, 1, 2, 3])
    [2, 3]
    """
    indices = []
    left = 0
    right = sum(weights)
    for i, weight in enumerate(weights):
        right -= weight
        if left > right:
            indices.append(i)
        left += weight
    return indices


def heavier_side_short(weights):
    """The same with slices.

    >>> heavier_side_short([5, 1, 2, 3])
    [2, 3]
    """
    return [i for i in range(len(weights)) if sum(weights[:i]) > sum(weights[i + 1:])]


def twin_steps_loop(numbers):
    """Count the steps (differences of neighbours) that are as large as the step before them.

    >>> twin_steps_loop([1, 3, 5, 6, 7, 9])
    2
    """
    count = 0
    for i in range(2, len(numbers)):
        step = numbers[i] - numbers[i - 1]
        before = numbers[i - 1] - numbers[i - 2]
        if step == before:
            count += 1
    return count


def twin_steps_short(numbers):
    """The same: the middle one of three numbers is then half of the sum of the others.

    >>> twin_steps_short([1, 3, 5, 6, 7, 9])
    2
    """
    return sum(a + c == 2 * b for a, b, c in zip(numbers, numbers[1:], numbers[2:]))


def last_below_loop(numbers, limit):
    """Return the last number below the limit, or the limit itself if there is none.

    >>> last_below_loop([7, 2, 3, 9], 5)
    3
    """
    found = limit
    for number in numbers:
        if number < limit:
            found = number
    return found
