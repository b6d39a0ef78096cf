def split_at_sum(numbers, limit):
    """Split a list behind the element with which the sum of the front part exceeds the limit for
    the first time. If it never does, the back part is empty.

    split_at_sum([4, 3, 5, 1], 6) -> ([4, 3], [5, 1])
    split_at_sum([1, 1], 6) -> ([1, 1], [])
    """
    total = 0
    for i in range(len(numbers)):
        total += numbers[i]
        if total > limit:
            return numbers[:i + 1], numbers[i + 1:]
    return numbers[:], []


def small_medium_large(numbers, low, high):
    """Three lists: numbers below low, from low to high, and above high.

    small_medium_large([5, 1, 9, 3], 3, 5) -> ([1], [5, 3], [9])
    """
    small, medium, large = [], [], []
    for number in numbers:
        if number < low:
            small.append(number)
        elif number <= high:
            medium.append(number)
        else:
            large.append(number)
    return small, medium, large


def inside_markers(words):
    """Return all words between a "begin" and the next "end". An "end" without a "begin" means
    nothing, and what is still open at the end of the list counts as well.

    inside_markers(["a", "begin", "b", "c", "end", "d", "begin", "e"]) -> ["b", "c", "e"]
    """
    inside = False
    kept = []
    for word in words:
        if word == "begin":
            inside = True
        elif word == "end":
            inside = False
        elif inside:
            kept.append(word)
    return kept


def halves_by_parity_of_index(items):
    """Items with an even index, followed by a "|", followed by those with an odd index backwards.

    halves_by_parity_of_index(["a", "b", "c", "d"]) -> ["a", "c", "|", "d", "b"]
    """
    even = items[0::2]
    odd = items[1::2]
    return even + ["|"] + odd[::-1]


def cut_at_drops(numbers):
    """Cut the list in front of every number that is less than half of the number before it.

    cut_at_drops([8, 9, 4, 6, 2, 1]) -> [[8, 9], [4, 6], [2, 1]]
    """
    pieces = []
    start = 0
    for i in range(1, len(numbers)):
        if 2 * numbers[i] < numbers[i - 1]:
            pieces.append(numbers[start:i])
            start = i
    if numbers:
        pieces.append(numbers[start:])
    return pieces


def head_like_tail(items, size):
    """Whether the first size items, in any order, are the last size items. Lists that are too
    short give False.

    head_like_tail([1, 2, 9, 2, 1], 2) -> True
    head_like_tail([1, 2], 3) -> False
    """
    if size > len(items):
        return False
    head = items[:size]
    tail = items[len(items) - size:]
    return sorted(head) == sorted(tail)


def split_by_majority(lists):
    """Separate lists with more positive than negative numbers from all others. Return the
    counts of both kinds.

    split_by_majority([[1, 2, -3], [0], [-1, 1]]) -> (1, 2)
    """
    positive_lists = 0
    for numbers in lists:
        balance = 0
        for number in numbers:
            balance += (number > 0) - (number < 0)
        if balance > 0:
            positive_lists += 1
    return positive_lists, len(lists) - positive_lists
