def rope_walk(gusts, strength):
    """
    A walker stands on a rope at position 0 and wants to go to the right. Each gust is a number: from -strength to strength
    it is weak and the walker makes a step to the right; a stronger gust from the left (positive) pushes by 2 to the right,
    one from the right (negative) pushes by 1 to the left. Three strong gusts in a row make the walker fall: return None.
    Otherwise return the position at the end.

    >>> rope_walk([0, 5, -5, 1], 3)
    3
    >>> rope_walk([5, -5, 5], 3) is None
    True
    """
    position = 0
    strong = 0
    for gust in gusts:
        if -strength <= gust <= strength:
            position += 1
            strong = 0
            continue
        strong += 1
        if strong == 3:
            return None
        position += 2 if gust > 0 else -1
    return position


def balance_after(weights):
    """
    Weights are hung on the pole of the walker: each one is (side, kilos) with side "L" or "R". Return "L", "R" or "even" for
    the side that is heavier at the end, and the number of the weight (from 1) after which the difference was largest (the
    first one for ties, 0 without weights).

    >>> balance_after([("L", 2), ("R", 5), ("L", 3)])
    ('even', 2)
    """
    difference = 0
    widest = 0
    when = 0
    for number, (side, kilos) in enumerate(weights, start=1):
        difference += kilos if side == "R" else -kilos
        if abs(difference) > widest:
            widest = abs(difference)
            when = number
    if difference == 0:
        return ("even", when)
    return ("R" if difference > 0 else "L", when)


def rests_between(positions, marks):
    """
    Count for each pair of neighbouring marks how many positions lie between them (the left mark included, the right one not).

    >>> rests_between([1, 4, 4, 9], [0, 4, 8])
    [1, 2]
    """
    counts = []
    for a, b in zip(marks, marks[1:]):
        counts.append(sum(1 for p in positions if a <= p < b))
    return counts


def can_swap(walkers, a, b):
    """
    Walkers stand on the rope at the given positions (a dict from name to position). Two of them may swap their places only
    if nobody stands between them and they are not more than 3 apart.

    >>> can_swap({"jo": 1, "ed": 3, "al": 9}, "jo", "ed")
    True
    """
    if a == b or a not in walkers or b not in walkers:
        return False
    low = min(walkers[a], walkers[b])
    high = max(walkers[a], walkers[b])
    if high - low > 3:
        return False
    return not any(low < p < high for p in walkers.values())


def echo_steps(steps, delay):
    """
    A second walker copies each step of the first one `delay` steps later. Return the largest distance between the two while
    the first one walks.

    >>> echo_steps([1, 1, -2, 1], 1)
    2
    """
    if delay <= 0:
        return 0
    first = second = 0
    largest = 0
    for i, step in enumerate(steps):
        first += step
        if i >= delay:
            second += steps[i - delay]
        largest = max(largest, abs(first - second))
    return largest


def rope_picture(length, walkers):
    """Draw a rope of "-" with the first letter of each walker at its place; two walkers at one place are drawn as "*"."""
    rope = ["-"] * length
    for name, place in walkers:
        if not 0 <= place < length:
            continue
        rope[place] = name[0] if rope[place] == "-" else "*"
    return "".join(rope)
