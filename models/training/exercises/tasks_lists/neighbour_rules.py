def taller_than_both(fence):
    """
    A fence is a list of board heights. Return the heights of the boards that are taller than
    both the board on the left and the board on the right. The first and the last board have only
    one neighbour and are compared with this one alone. A single board is taller than all of its
    (missing) neighbours.

    Examples:
    taller_than_both([3, 1, 4, 4, 5]) == [3, 5]
    taller_than_both([7]) == [7]
    taller_than_both([]) == []
    """
    res = []
    n = len(fence)
    for i in range(n):
        if i > 0 and fence[i - 1] >= fence[i]:
            continue
        if i < n - 1 and fence[i + 1] >= fence[i]:
            continue
        res.append(fence[i])
    return res


def smooth_steps(l, d):
    """Check if every two neighbours in the list differ by at most d.

    >>> smooth_steps([1, 3, 2, 4], 2)
    True
    >>> smooth_steps([1, 4], 2)
    False
    """
    for i in range(len(l) - 1):
        if abs(l[i] - l[i + 1]) > d:
            return False
    return True


def cut_at_drops(l):
    """
    Split the list into pieces: a new piece begins whenever a number is smaller than the one directly
    before it. Return the list of the pieces. An empty list gives an empty list.

    cut_at_drops([1, 2, 2, 1, 5, 0]) == [[1, 2, 2], [1, 5], [0]]
    cut_at_drops([]) == []
    """
    pieces = []
    for i in range(len(l)):
        if i == 0 or l[i] < l[i - 1]:
            pieces.append([l[i]])
        else:
            pieces[-1].append(l[i])
    return pieces


def biggest_jump(l):
    """
    Find the place of the biggest jump upwards between two neighbours. Return a tuple (index,
    size), in which index is the position of the lower neighbour. If the list never goes up
    return (-1, 0). With several jumps of the same size the last one counts.

    biggest_jump([4, 6, 1, 3]) == (2, 2)
    biggest_jump([5, 5, 2]) == (-1, 0)
    """
    idx = -1
    size = 0
    for i in range(len(l) - 1):
        d = l[i + 1] - l[i]
        if d > 0 and d >= size:
            size = d
            idx = i
    return idx, size


def same_parity_pairs(l):
    """
    Count the neighbouring pairs in which both numbers are even or both are odd, and tell
    them apart: return a list of two counts [even pairs, odd pairs].

    >>> same_parity_pairs([2, 4, 6, 1, 3, 8])
    [2, 1]
    >>> same_parity_pairs([])
    [0, 0]
    """
    evens = 0
    odds = 0
    for a, b in zip(l, l[1:]):
        if a % 2 == 0 and b % 2 == 0:
            evens += 1
        elif a % 2 == 1 and b % 2 == 1:
            odds += 1
    return [evens, odds]


def fill_gaps_upwards(l):
    """
    You are given an ascending list of integers. Wherever two neighbours differ by more than 1, put
    a 0 between them. Return the new list.

    fill_gaps_upwards([1, 2, 5, 6, 9]) == [1, 2, 0, 5, 6, 0, 9]
    fill_gaps_upwards([3]) == [3]
    """
    out = []
    for i, x in enumerate(l):
        if i > 0 and x - l[i - 1] > 1:
            out.append(0)
        out.append(x)
    return out


def swap_wrong_neighbours(l):
    """Go through the list once from left to right and swap neighbours whenever the left one is greater.
    Return a tuple of the new list and the number of swaps; the argument itself stays as it is."""
    tmp = l[:]
    swaps = 0
    for i in range(len(tmp) - 1):
        if tmp[i] > tmp[i + 1]:
            tmp[i], tmp[i + 1] = tmp[i + 1], tmp[i]
            swaps += 1
    return tmp, swaps
