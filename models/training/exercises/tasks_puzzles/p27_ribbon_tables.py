def cut_value(length, prices, cut_cost):
    """
    A ribbon of the given length may be cut into pieces; a piece of length k is worth prices[k] if k is a key of the dict,
    otherwise nothing. Every cut costs `cut_cost`. No two neighbouring pieces may have the same length. Return the highest
    value (it may be that the ribbon is not cut).

    >>> cut_value(3, {1: 4, 2: 5}, 1)
    8
    >>> cut_value(2, {1: 4}, 1)
    0
    """
    if length <= 0:
        return 0
    best = {}
    for n in range(1, length + 1):
        for last in range(1, n + 1):
            value = prices.get(last, 0)
            if last == n:
                best[n, last] = value
                continue
            rest = n - last
            options = [best[rest, k] for k in range(1, rest + 1) if k != last and (rest, k) in best]
            if options:
                best[n, last] = value - cut_cost + max(options)
    return max(best[length, k] for k in range(1, length + 1) if (length, k) in best)


def longest_colour_chain(colours, follows):
    """
    From a row of colours some may be dropped. In what stays, each colour must be allowed to come after the one before it:
    `follows` is a set of allowed pairs (before, after). Return the length of the longest row that can stay.

    >>> longest_colour_chain(["red", "blue", "red", "pink"], {("red", "red"), ("red", "pink")})
    3
    """
    if not colours:
        return 0
    lengths = [1] * len(colours)
    for i in range(len(colours)):
        for j in range(i):
            if (colours[j], colours[i]) in follows and lengths[j] + 1 > lengths[i]:
                lengths[i] = lengths[j] + 1
    return max(lengths)


def pattern_rows(n, stripes):
    """
    Count the rows of n knots in the colours 0 to stripes - 1 in which each colour differs from the one before by exactly 1,
    in a circle of colours (the last one is next to colour 0), and colour 0 comes first.

    >>> pattern_rows(3, 4)
    4
    >>> pattern_rows(3, 1)
    0
    """
    if n <= 0 or stripes <= 0:
        return 0
    if n == 1:
        return 1
    if stripes == 1:
        return 0
    counts = [0] * stripes
    counts[0] = 1
    for _ in range(n - 1):
        new = [0] * stripes
        for colour in range(stripes):
            for neighbour in {(colour + 1) % stripes, (colour - 1) % stripes}:
                new[colour] += counts[neighbour]
        counts = new
    return sum(counts)


def bow_table(widths, lengths):
    """Return a dict from (width, length) to the ribbon needed for a bow: six widths and twice the length, even pairs only."""
    table = {}
    for w in widths:
        for k in lengths:
            if (w + k) % 2 == 0:
                table[(w, k)] = 6 * w + 2 * k
    return table


def join_ribbons(pieces, wanted):
    """
    Sew pieces from the left end of the list together until the length is at least `wanted`; every seam takes away 1.
    Return the number of pieces that are needed, or None if all are too short.

    >>> join_ribbons([4, 3, 5], 6)
    2
    """
    length = 0
    for used, piece in enumerate(pieces, start=1):
        length += piece
        if used > 1:
            length -= 1
        if length >= wanted:
            return used
    return None
