from typing import List, Optional, Tuple


def lower_middle(nums: List[int]) -> Optional[int]:
    """
    Return the number in the middle of the sorted different values of the list; with an even
    number of values take the lower one of the two in the middle. None for an empty list.

    >>> lower_middle([4, 4, 4, 9, 1, 7])
    4
    >>> lower_middle([]) is None
    True
    """
    values = sorted(set(nums))
    if not values:
        return None
    return values[(len(values) - 1) // 2]


def rare_values(nums, k):
    """
    Return the values that appear at least once and at most k times, in the order in which they
    appear for the first time.

    Examples:
    rare_values([5, 2, 5, 9, 5, 2], 2) == [2, 9]
    rare_values([], 3) == []
    """
    counts = {}
    for n in nums:
        counts[n] = counts.get(n, 0) + 1
    res = []
    for n in counts:
        if counts[n] <= k:
            res.append(n)
    return res


def majority_parity(nums):
    """
    Are there more even or more odd numbers in the list? Return 'even', 'odd' or 'equal'. Zeros
    are not counted.

    majority_parity([2, 4, 5]) -> 'even'
    majority_parity([0, 0, 7]) -> 'odd'
    majority_parity([1, 8]) -> 'equal'
    """
    diff = 0
    for n in nums:
        if n == 0:
            continue
        if n % 2 == 0:
            diff += 1
        else:
            diff -= 1
    if diff > 0:
        return 'even'
    if diff < 0:
        return 'odd'
    return 'equal'


def widest_window(nums: List[int], k: int) -> Tuple[int, int]:
    """
    Look at all the windows of k neighbouring numbers. Return (start, spread) of the window in
    which the difference between the largest and the smallest number is largest. The last
    of equal windows wins. The list has at least k numbers.

    >>> widest_window([1, 2, 9, 3, 4], 2)
    (1, 7)
    >>> widest_window([5, 5, 5], 2)
    (1, 0)
    """
    best = (0, -1)
    for i in range(len(nums) - k + 1):
        part = nums[i:i + k]
        spread = max(part) - min(part)
        if spread >= best[1]:
            best = (i, spread)
    return best


def weighted_mean(values, weights):
    """
    Return the mean of the values with the given weights, rounded to two decimals. Values with a
    weight that is not positive are left out; if nothing remains, return 0.0.

    weighted_mean([10, 20], [1, 3]) == 17.5
    weighted_mean([1, 2], [0, -1]) == 0.0
    """
    total = 0
    weight_sum = 0
    for v, w in zip(values, weights):
        if w <= 0:
            continue
        total += v * w
        weight_sum += w
    if weight_sum == 0:
        return 0.0
    return round(total / weight_sum, 2)


def near_mean(nums: List[float]) -> float:
    """Return the number of the list that is nearest to the mean; the earlier one on a tie."""
    mean = sum(nums) / len(nums)
    return min(nums, key=lambda x: abs(x - mean))


def rank_list(nums):
    """
    Replace each number by the count of different values in the list that are smaller than it.

    rank_list([40, 10, 40, 30]) # => [2, 0, 2, 1]
    """
    order = sorted(set(nums))
    return [order.index(n) for n in nums]


def quarter_counts(nums, top):
    # counts of the numbers from 0 to top in the four equal parts of this range, top in the last
    counts = [0, 0, 0, 0]
    for n in nums:
        if 0 <= n <= top:
            counts[min(3, n * 4 // top)] += 1
    return counts


def unbalanced(nums):
    """
    Check if the mean of the list is larger than twice the median-like value in the middle of
    the sorted list (index len // 2).

    unbalanced([1, 1, 10]) -> True
    unbalanced([3, 4, 5]) -> False
    """
    s = sorted(nums)
    return sum(s) / len(s) > 2 * s[len(s) // 2]
