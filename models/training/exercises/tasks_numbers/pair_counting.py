from typing import List, Tuple


def coin_triples(coins: List[int], price: int) -> List[Tuple[int, int, int]]:
    """
    Find all the ways to pay `price` with exactly three coins of different values. Return
    sorted triples in increasing order, each only once.

    coin_triples([1, 2, 5, 10, 20], 17) == [(2, 5, 10)]
    coin_triples([1, 2, 3, 4, 5], 8) == [(1, 2, 5), (1, 3, 4)]
    """
    values = sorted(set(coins))
    found = []
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            for k in range(j + 1, len(values)):
                if values[i] + values[j] + values[k] == price:
                    found.append((values[i], values[j], values[k]))
    return found


def divides_pairs(nums):
    """
    Return the number of pairs (a, b) of different values from the list for which a divides
    b without a rest. Values that appear more than once are used once. No value is zero.

    divides_pairs([2, 4, 8, 3]) # => 3
    divides_pairs([5, 5, 7]) # => 0
    """
    s = set(nums)
    ans = 0
    for a in s:
        for b in s:
            if a != b and b % a == 0:
                ans += 1
    return ans


def best_tandem(xs: List[int], target: int) -> Tuple[int, int]:
    """
    Two riders with the weights from the list share a tandem. Find the two whose weights
    together come as close as possible to the target and return them as (smaller, larger). If
    several pairs are equally close, return the one with the lightest rider. The list
    has at least two numbers.

    >>> best_tandem([70, 55, 90, 62], 150)
    (62, 90)
    >>> best_tandem([50, 60, 70], 120)
    (50, 70)
    """
    xs = sorted(xs)
    best = None
    best_diff = 0
    for i in range(len(xs) - 1):
        for j in range(i + 1, len(xs)):
            diff = abs(xs[i] + xs[j] - target)
            if best is None or diff < best_diff:
                best = (xs[i], xs[j])
                best_diff = diff
    return best


def count_rising_steps(a, b):
    # how many positions of two lists are lower in a than in b; the longer tail is ignored
    return sum(1 for x, y in zip(a, b) if x < y)


def opposite_pairs(changes):
    """
    Two changes of an account cancel each other when their sum is zero. Match as many as
    possible, using each change at most once, and return the number of matched pairs.

    opposite_pairs([5, -5, 5, -2, -5, 3]) -> 2
    opposite_pairs([0, 0, 0]) -> 1
    """
    waiting = {}
    pairs = 0
    for c in changes:
        if waiting.get(-c, 0) > 0:
            waiting[-c] -= 1
            pairs += 1
        else:
            waiting[c] = waiting.get(c, 0) + 1
    return pairs
