def pair_outer(numbers):
    """Pair the first with the last number, the second with the last but one and so on. The
    middle number of an odd count is paired with zero.

    pair_outer([1, 2, 3, 4]) == [(1, 4), (2, 3)]
    pair_outer([1, 2, 3]) == [(1, 3), (2, 0)]
    """
    pairs = []
    left = 0
    right = len(numbers) - 1
    while left < right:
        pairs.append((numbers[left], numbers[right]))
        left += 1
        right -= 1
    if left == right:
        pairs.append((numbers[left], 0))
    return pairs


def pair_same_remainder(numbers, divisor):
    """From left to right every number looks for a partner: the nearest one before it, still
    single, with the same remainder. Return the pairs in the order in which they are found.

    pair_same_remainder([3, 4, 9, 5, 10, 6], 3) == [(3, 9), (4, 10)]
    """
    singles = []
    pairs = []
    for number in numbers:
        partner = None
        for single in singles:
            if single % divisor == number % divisor:
                partner = single
        if partner is None:
            singles.append(number)
        else:
            singles.remove(partner)
            pairs.append((partner, number))
    return pairs


def upper_of_pairs(numbers):
    """Split a list of even length into pairs of neighbours and keep the greater number of each
    pair, or nothing of a pair of equal numbers.

    upper_of_pairs([3, 8, 5, 5, 9, 1]) == [8, 9]
    """
    kept = []
    for i in range(0, len(numbers) - 1, 2):
        a, b = numbers[i], numbers[i + 1]
        if a > b:
            kept.append(a)
        elif b > a:
            kept.append(b)
    return kept


def neighbours_in_both(first, second):
    """Return the pairs of neighbours of the first list that are neighbours, in this order, in
    the second list as well.

    neighbours_in_both([1, 2, 3], [2, 3, 1, 2]) == [(1, 2), (2, 3)]
    """
    second_pairs = set(zip(second, second[1:]))
    return [pair for pair in zip(first, first[1:]) if pair in second_pairs]


def close_pairs(upper, lower, limit):
    """How many readings of the upper gauge have some reading of the lower gauge, at any place,
    that differs by at most limit?

    close_pairs([10, 20, 31], [12, 30], 2) == 2
    """
    count = 0
    for high in upper:
        for low in lower:
            if abs(high - low) <= limit:
                count += 1
                break
    return count


def pair_up_words(words):
    """Join neighbours to one text with a plus sign, every word being used once. A last single
    word gets a minus sign behind it.

    pair_up_words(["a", "b", "c"]) == ["a+b", "c-"]
    """
    joined = []
    waiting = None
    for word in words:
        if waiting is None:
            waiting = word
        else:
            joined.append(waiting + "+" + word)
            waiting = None
    if waiting is not None:
        joined.append(waiting + "-")
    return joined


def most_different_pair(first, second):
    """Two lists of equal length. Return the pair of numbers at the same place that differ the
    most, None for empty lists.

    most_different_pair([1, 5, 9], [2, 9, 8]) == (5, 9)
    most_different_pair([], []) == None
    """
    if not first:
        return None
    return max(zip(first, second), key=lambda pair: abs(pair[0] - pair[1]))
