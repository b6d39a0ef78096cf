from typing import List, Optional


def pebble_sum(n: int) -> int:
    """Add 1 * 3, 2 * 4, 3 * 5 and so on; the sum has n terms. For n below 1 it is 0."""
    total = 0
    for k in range(1, n + 1):
        total += k * (k + 2)
    return total


def swinging_sum(n: int) -> float:
    """Return 1 - 1/2 + 1/4 - 1/8 ... with n terms. Each term is half of the one before with the other
    sign."""
    total = 0.0
    term = 1.0
    for _ in range(n):
        total += term
        term = -term / 2
    return total


def terms_until(goal: float) -> Optional[int]:
    """Add 1/3 + 1/4 + 1/5 + ... and return the number of terms after which the sum is at least goal. A goal
    that is not positive needs no term; for a goal above 5 the search takes too long, so return None."""
    if goal > 5:
        return None
    total = 0.0
    terms = 0
    while total < goal:
        total += 1 / (terms + 3)
        terms += 1
    return terms


def staircase_products(n: int) -> List[int]:
    """Return the list 1, 1 * 3, 1 * 3 * 5, ... with n products of odd numbers."""
    products = []
    product = 1
    for i in range(n):
        product *= 2 * i + 1
        products.append(product)
    return products


def gap_sums(values: List[int]) -> int:
    """Add up the distances of all pairs of values, each pair once."""
    total = 0
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            total += abs(values[i] - values[j])
    return total


def sum_in_blocks(first: int, size: int, blocks: int) -> List[int]:
    """The whole numbers from first on are cut into blocks of the given size. Return the sum of every block,
    one for each of the given number of blocks."""
    sums = []
    start = first
    for _ in range(blocks):
        block = range(start, start + size)
        sums.append(sum(block))
        start += size
    return sums


def is_arithmetic(values: List[int]) -> bool:
    """Tell whether each value differs from the one before by the same step. Lists with fewer than three
    values always pass."""
    if len(values) < 3:
        return True
    step = values[1] - values[0]
    for before, value in zip(values[1:], values[2:]):
        if value - before != step:
            return False
    return True


def is_geometric(values: List[int]) -> bool:
    """Tell whether each value is the same multiple of the one before. To avoid fractions, neighbours are
    compared by products. A zero among the values is not allowed."""
    if 0 in values:
        return False
    for i in range(2, len(values)):
        if values[i] * values[0] != values[i - 1] * values[1]:
            return False
    return True


def next_by_kind(values: List[int]) -> Optional[int]:
    """Continue a row of at least three numbers by one number, if it is arithmetic or geometric and the next
    number is whole. Otherwise return None."""
    if len(values) < 3:
        return None
    if is_arithmetic(values):
        return values[-1] + values[1] - values[0]
    if is_geometric(values):
        product = values[-1] * values[1]
        if product % values[0] == 0:
            return product // values[0]
    return None
