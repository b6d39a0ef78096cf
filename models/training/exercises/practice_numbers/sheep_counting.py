def flock_after(years, start, growth, wolf):
    """
    A flock grows by the given percentage each year (fractions of sheep do not exist), then the wolf
    takes some. Return the size after the years; a flock never gets smaller than 0.

    >>> flock_after(2, 100, 10, 5)
    110
    >>> flock_after(3, 10, 0, 5)
    0
    """
    flock = start
    for _ in range(years):
        flock += flock * growth // 100
        flock = max(0, flock - wolf)
    return flock


def years_until(goal, start, growth, wolf):
    """
    After how many years does the flock of flock_after have the goal for the first time? None if it
    does not grow from one year to the next and is still too small.

    >>> years_until(120, 100, 10, 5)
    4
    >>> years_until(120, 40, 10, 5) is None
    True
    """
    flock = start
    years = 0
    while flock < goal:
        following = flock_after(1, flock, growth, wolf)
        if following <= flock:
            return None
        flock = following
        years += 1
    return years


def count_in_scores(sheep):
    """
    Shepherds count in scores of twenty and make a notch for each. Return the notches, drawn as "|" in
    groups of five with a space between, and the sheep left over.

    >>> count_in_scores(127)
    ('||||| |', 7)
    >>> count_in_scores(5)
    ('', 5)
    """
    notches, left = divmod(sheep, 20)
    groups = []
    while notches > 0:
        group = min(5, notches)
        groups.append("|" * group)
        notches -= group
    return " ".join(groups), left


def missing_sheep(ears, first, last):
    """
    Sheep wear the numbers from first to last in their ears. Return the missing numbers, and how many
    sheep came home that are not from this flock, as a tuple.

    >>> missing_sheep([3, 5, 9, 4], 3, 6)
    ([6], 1)
    """
    missing = []
    for number in range(first, last + 1):
        if number not in ears:
            missing.append(number)
    foreign = 0
    for number in ears:
        if not first <= number <= last:
            foreign += 1
    return missing, foreign


def pens_needed(sheep, largest, smallest):
    """
    Sheep are put into as few pens as possible with at most `largest` in each. Return the number of pens,
    or -1 if then some pen would have fewer than `smallest` when they are shared evenly.

    >>> pens_needed(25, 10, 5)
    3
    >>> pens_needed(11, 10, 6)
    -1
    """
    if sheep == 0:
        return 0
    pens = (sheep + largest - 1) // largest
    if sheep // pens < smallest:
        return -1
    return pens


def wool_price(kilos, dirty):
    """
    Wool costs 4 a kilo; from 10 kilos on each further kilo costs 3. Dirty wool is paid with half of it,
    cut to whole numbers. Begun kilos are not paid.

    >>> wool_price(12.7, False)
    46
    >>> wool_price(5, True)
    10
    >>> wool_price(-2, False)
    0
    """
    full = int(kilos)
    if full <= 0:
        return 0
    price = 4 * min(full, 10)
    if full > 10:
        price += 3 * (full - 10)
    if dirty:
        price //= 2
    return price


def black_sheep_every(numbers, step):
    """
    Is there a black sheep (an odd number) at least once in any `step` sheep that walk one behind another?

    >>> black_sheep_every([2, 3, 4, 6, 7], 3)
    True
    >>> black_sheep_every([2, 3, 4, 6, 8, 7], 3)
    False
    """
    white_run = 0
    for number in numbers:
        if number % 2 == 1:
            white_run = 0
        else:
            white_run += 1
        if white_run == step:
            return False
    return True
