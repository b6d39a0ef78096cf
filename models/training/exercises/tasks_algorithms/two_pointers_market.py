def seesaw_pairs(weights: list[int], most: int) -> list[tuple]:
    """
    You are given the weights of an even number of children. They are seated on seesaws:
    the lightest child sits opposite the heaviest one, the second lightest opposite the
    second heaviest and so on. Return the pairs (light, heavy) whose weights differ by
    more than `most`, because these need a sandbag. If the number of children is odd,
    raise a ValueError.

    Plan: sort the weights and let two pointers walk towards each other.

    >>> seesaw_pairs([30, 22, 41, 28], 5)
    [(22, 41)]
    >>> seesaw_pairs([], 5)
    []
    """
    if len(weights) % 2 != 0:
        raise ValueError("somebody has no partner")
    ordered = sorted(weights)
    left, right = 0, len(ordered) - 1
    pairs = []
    while left < right:
        if ordered[right] - ordered[left] > most:
            pairs.append((ordered[left], ordered[right]))
        left += 1
        right -= 1
    return pairs


def common_market_days(a, b):
    """
    Two stalls publish sorted lists of the days on which they are open. Find the days on
    which both are open. Every day occurs at most once in a list.

    Examples:
    common_market_days([1, 4, 6, 9], [2, 4, 9, 12]) == [4, 9]
    common_market_days([1], []) == []
    """
    i, j = 0, 0
    days = []
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            days.append(a[i])
            i += 1
            j += 1
        elif a[i] < b[j]:
            i += 1
        else:
            j += 1
    return days


def closest_prices(left_stall: list[int], right_stall: list[int]) -> tuple:
    """Return the pair (x, y), x from the left stall and y from the right one, whose prices differ least.

    Both lists are sorted and not empty. If there are several such pairs, the first one
    that is met while walking from cheap to expensive is taken.

    >>> closest_prices([3, 10, 22], [6, 13, 20])
    (22, 20)
    """
    i = j = 0
    best = None
    while i < len(left_stall) and j < len(right_stall):
        x, y = left_stall[i], right_stall[j]
        if best is None or abs(x - y) < abs(best[0] - best[1]):
            best = (x, y)
        if x < y:
            i += 1
        else:
            j += 1
    return best


def take_from_ends(coins):
    """
    A row of coins lies on the table. Uma takes the larger one of the two coins at the
    ends, then polite Vik takes the smaller one of the ends that are left, and so on.
    If both are equal, Uma takes the left one and Vik the right one. Return the sums of
    Uma and Vik as a tuple.

    take_from_ends([4, 9, 2, 5]) == (14, 6)
    take_from_ends([7]) == (7, 0)
    """
    uma, vik = 0, 0
    i, j = 0, len(coins) - 1
    uma_is_next = True
    while i <= j:
        left_is_larger = coins[i] >= coins[j]
        if left_is_larger == uma_is_next:
            coin = coins[i]
            i += 1
        else:
            coin = coins[j]
            j -= 1
        if uma_is_next:
            uma += coin
        else:
            vik += coin
        uma_is_next = not uma_is_next
    return (uma, vik)


def fold_label(letters):
    """
    A paper label is folded in the middle so that the ends lie on each other. Return a
    string with the later letter of the alphabet of each pair, from the ends to the fold.
    A single letter in the middle is kept at the end.

    >>> fold_label("market")
    'ter'
    >>> fold_label("abz")
    'zb'
    """
    i, j = 0, len(letters) - 1
    out = ""
    while i <= j:
        if letters[i] > letters[j]:
            out += letters[i]
        else:
            out += letters[j]
        i, j = i + 1, j - 1
    return out
