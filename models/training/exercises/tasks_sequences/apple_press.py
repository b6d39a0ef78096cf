def press_rounds(baskets: list[int], press: int) -> tuple[int, int]:
    """
    Baskets of apples are tipped into a press until it would run over; then it is pressed
    and emptied. A basket larger than the press goes in several rounds of its own, and its
    rest is pressed at once. Return (number of rounds, kilograms in the last round).

    >>> press_rounds([4, 5, 3], 10)
    (2, 3)
    >>> press_rounds([], 10)
    (0, 0)
    """
    rounds = 0
    last = 0
    load = 0
    for b in baskets:
        if load + b > press and load > 0:
            rounds += 1
            last = load
            load = 0
        if b > press:
            full, rest = divmod(b, press)
            rounds += full + (1 if rest else 0)
            last = rest if rest else press
        else:
            load += b
    if load > 0:
        rounds += 1
        last = load
    return rounds, last


def sweetest_blend(sugar, acid):
    """
    Return the index of the barrel with the best ratio of sugar to acid. Barrels without
    acid are broken measurements and are left out; -1 if no barrel remains.

    Examples:
    sweetest_blend([100, 90], [5, 4]) -> 1
    sweetest_blend([100], [0]) -> -1
    """
    best = -1
    for i, (s, a) in enumerate(zip(sugar, acid)):
        if a == 0:
            continue
        if best == -1 or s * acid[best] > sugar[best] * a:
            best = i
    return best


def fermenting(days: list[list[float]], stop: float) -> list[int]:
    """
    days[d][b] is the density of barrel b on day d. A barrel is finished when its density
    did not fall by more than `stop` on the last two steps. Return the finished barrels.

    >>> fermenting([[1.05, 1.05], [1.01, 1.03], [1.01, 1.01], [1.01, 0.99]], 0.001)
    [0]
    """
    if len(days) < 3:
        return []
    done = []
    for b in range(len(days[-1])):
        drops = [days[-k - 1][b] - days[-k][b] for k in (1, 2)]
        if all(d <= stop for d in drops):
            done.append(b)
    return done


def rotten_spread(crate: str, days: int) -> str:
    """
    A row of apples: "o" is good and "x" is rotten. Every day good apples beside a
    rotten one turn rotten; "|" is a sheet of paper which stops it.

    >>> rotten_spread("ooxo|oo", 1)
    'oxxx|oo'
    >>> rotten_spread("ooxo|oo", 5)
    'xxxx|oo'
    """
    for _ in range(days):
        new = ""
        for i, ch in enumerate(crate):
            near = crate[max(0, i - 1):i + 2]
            new += "x" if ch == "o" and "x" in near else ch
        if new == crate:
            break
        crate = new
    return crate


def rows_picked_clean(trees: list[list[int]]) -> int:
    """Count the rows of trees without a single apple; an empty row is not counted."""
    return sum(1 for row in trees if row and not any(row))


def bottle_sizes(litres: int, sizes: list[int]) -> list[int]:
    """
    Fill the juice into bottles, always the largest that can still be filled to the top.
    Return how many of each size are used, in the order of `sizes`; what cannot be filled
    is drunk on the spot. Sizes that are not positive stay at 0.

    >>> bottle_sizes(17, [2, 10, 5])
    [1, 1, 1]
    """
    counts = [0] * len(sizes)
    order = sorted(range(len(sizes)), key=lambda i: sizes[i], reverse=True)
    for i in order:
        if sizes[i] <= 0:
            continue
        counts[i], litres = divmod(litres, sizes[i])
    return counts
