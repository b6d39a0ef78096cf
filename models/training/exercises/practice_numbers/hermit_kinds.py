def hermit_gap(n):
    """The distance between the largest and the smallest digit of n.

    hermit_gap(2749) -> 7
    hermit_gap(5) -> 0
    hermit_gap(-31) -> 2
    """
    digits = [int(d) for d in str(abs(n))]
    return max(digits) - min(digits)


def is_hermit(n):
    """A hermit is a positive number that is divisible by its own gap. Numbers with gap 0 are no hermits.

    is_hermit(24) -> True
    is_hermit(25) -> False
    is_hermit(33) -> False
    is_hermit(0) -> False
    """
    if n <= 0:
        return False
    gap = hermit_gap(n)
    if gap == 0:
        return False
    return n % gap == 0


def loneliest_hermit(limit):
    """The hermit below limit which is farthest from the hermit before it, or None with fewer than two
    hermits.

    loneliest_hermit(25) -> 20
    loneliest_hermit(11) -> None
    """
    loneliest = None
    widest = 0
    before = None
    for n in range(1, limit):
        if not is_hermit(n):
            continue
        if before is not None and n - before > widest:
            widest = n - before
            loneliest = n
        before = n
    return loneliest


def hermit_pairs(low, high):
    """All pairs (n, n + 1) of neighbours from low to high that are both hermits.

    hermit_pairs(10, 25) -> [(20, 21), (23, 24)]
    """
    pairs = []
    for n in range(low, high):
        if is_hermit(n) and is_hermit(n + 1):
            pairs.append((n, n + 1))
    return pairs


def visit_hermit(n):
    """Go down from n step by step to the nearest hermit. Return the hermit and the number of steps, or
    (0, n) if there is none on the way.

    visit_hermit(19) -> (12, 7)
    visit_hermit(10) -> (10, 0)
    visit_hermit(8) -> (0, 8)
    """
    steps = 0
    while n > 0 and not is_hermit(n):
        n -= 1
        steps += 1
    return n, steps


def gap_walk(n):
    """Add the gap to the number again and again until the gap is zero, at most ten times. Return the last
    number.

    gap_walk(12) -> 33
    gap_walk(44) -> 44
    """
    for _ in range(10):
        gap = hermit_gap(n)
        if gap == 0:
            break
        n += gap
    return n


def same_gap_below(n):
    """How many positive numbers below n have the same gap as n?

    same_gap_below(24) -> 2
    same_gap_below(22) -> 10
    """
    wanted = hermit_gap(n)
    count = 0
    for m in range(1, n):
        count += hermit_gap(m) == wanted
    return count
