def burn(candles, hours):
    """
    Candles of different lengths burn down by one each hour, but only every second candle
    (positions 0, 2, 4, ...) burns in the even hours and the others in the odd hours; hours are
    counted from 0. A candle of length 0 does not burn any more. Return the lengths at the end.

    Examples:
    burn([3, 3, 1], 3) == [1, 2, 0]
    burn([], 5) == []
    """
    res = list(candles)
    for h in range(hours):
        for i in range(h % 2, len(res), 2):
            if res[i] > 0:
                res[i] -= 1
    return res


def light_order(candles):
    """
    Return the indices of the candles in the order in which they are lit: the longest first, and
    of equally long ones the leftmost first. Used candles, which are shorter than half of the
    longest one, are not lit at all.

    >>> light_order([4, 8, 3, 8])
    [1, 3, 0]
    >>> light_order([])
    []
    """
    if not candles:
        return []
    longest = max(candles)
    idx = [i for i in range(len(candles)) if candles[i] * 2 >= longest]
    idx.sort(key=lambda i: -candles[i])
    return idx


def melt_together(ends):
    """
    From candle ends new candles are made: the two smallest ends are melted into one with the sum
    of their lengths minus 1, until only one is left or until no end is shorter than 5. Return
    the lengths in ascending order.

    melt_together([2, 3, 6]) == [9]
    melt_together([5, 7]) == [5, 7]
    melt_together([]) == []
    """
    l = sorted(ends)
    while len(l) > 1 and l[0] < 5:
        new = l[0] + l[1] - 1
        l = sorted(l[2:] + [new])
    return l


def paired_row(candles):
    """
    A row of candles is "paired" if the two at the ends, the two next to them, and so on differ
    in length by at most 1. A candle alone in the middle must be the longest of the row. Check if
    the row is paired.

    paired_row([3, 6, 4]) == True
    paired_row([3, 2, 4]) == False
    paired_row([]) == True
    """
    left = 0
    right = len(candles) - 1
    while left < right:
        if abs(candles[left] - candles[right]) > 1:
            return False
        left += 1
        right -= 1
    if left == right:
        return candles[left] == max(candles)
    return True


def hill_row(candles):
    """
    Arrange the candles so that the longest stands in the middle and they get shorter towards
    both ends: from the shortest upwards the candles are put alternately to the left end and to
    the right end of what remains free.

    >>> hill_row([5, 1, 4, 2, 3])
    [1, 3, 5, 4, 2]
    >>> hill_row([])
    []
    """
    left = []
    right = []
    for i, c in enumerate(sorted(candles)):
        if i % 2 == 0:
            left.append(c)
        else:
            right.insert(0, c)
    return left + right


def blown_out(candles, wind):
    """
    The wind blows from the left. A burning candle (True) goes out if the wind is stronger than
    0; each candle that goes out weakens the wind by 2, each one that does not burn weakens it by
    1. Return the number of candles that still burn.

    blown_out([True, False, True, True], 4) == 1
    blown_out([], 3) == 0
    """
    still = 0
    for burning in candles:
        if not burning:
            wind -= 1
        elif wind > 0:
            wind -= 2
        else:
            still += 1
    return still


def first_gap(rows):
    """Return (row, place) of the first candle of length 0 in a list of rows, reading row by row,
    or None.

    first_gap([[2, 1], [3, 0]]) == (1, 1)
    first_gap([[2]]) == None
    """
    for r, row in enumerate(rows):
        if 0 in row:
            return r, row.index(0)
    return None
