def deep_values(item, depth) -> list:
    """
    Given a list whose elements are integers or again such lists, return all the integers that
    lie at least `depth` lists deep, in their order. The elements of the outermost list lie
    one list deep.

    >>> deep_values([1, [2, 3, [4]], 5], 2)
    [2, 3, 4]
    >>> deep_values([7], 3)
    []
    """
    found = []

    def walk(lst, level):
        for x in lst:
            if isinstance(x, list):
                walk(x, level + 1)
            elif level >= depth:
                found.append(x)

    walk(item, 1)
    return found


def cut_in_thirds(n):
    """
    A ribbon of n centimetres is cut in three pieces: two of n // 3 and one with the rest. Only
    the piece with the rest is cut again, as long as it is at least 6 centimetres long. Return
    the lengths of all pieces, those of earlier cuts first.

    Examples:
    cut_in_thirds(5) == [5]
    cut_in_thirds(9) == [3, 3, 3]
    cut_in_thirds(20) == [6, 6, 2, 2, 4]
    """
    if n < 6:
        return [n]
    a = n // 3
    return [a, a] + cut_in_thirds(n - 2 * a)


def digit_sum_tree(n):
    """
    Split a number with k digits into its left half and its right half (the left one is shorter
    if k is odd). The value of a one-digit number is the digit itself; the value of a longer
    number is the larger value of its halves plus one.

    digit_sum_tree(7) -> 7
    digit_sum_tree(31) -> 4
    digit_sum_tree(1284) -> 10
    """
    def value(s):
        if len(s) == 1:
            return int(s)
        mid = len(s) // 2
        return max(value(s[:mid]), value(s[mid:])) + 1

    return value(str(n))


def ways_to_fill(length: int, pieces: list[int]) -> int:
    """
    Count the ways to fill a shelf of the given length with boards of the given lengths, one next
    to the other, without a gap, so that two neighbouring boards are never of the same length.
    Each length is available as often as needed.

    >>> ways_to_fill(4, [1, 2, 3])
    3
    >>> ways_to_fill(2, [1])
    0
    """
    def fill(rest, last):
        if rest == 0:
            return 1
        count = 0
        for p in pieces:
            if p <= rest and p != last:
                count += fill(rest - p, p)
        return count

    return fill(length, None)


def halving_path(n: int) -> str:
    """
    Go from n down to 1: an even number is halved (write 'h'), an odd number loses one (write
    'm'). Return the letters in order.

    halving_path(6) == 'hmh'
    halving_path(1) == ''
    """
    if n <= 1:
        return ''
    if n % 2 == 0:
        return 'h' + halving_path(n // 2)
    return 'm' + halving_path(n - 1)


def tower_weight(tower, i=0):
    # weight on the bottom: each stone is given without the moss, which is one more per level
    if i == len(tower):
        return 0
    return tower[i] + i + tower_weight(tower, i + 1)


def balanced_mobile(m):
    """
    A mobile is either an integer (a weight) or a pair of mobiles. It hangs straight if at each
    pair both sides have the same total weight. Check if the mobile hangs straight.

    balanced_mobile((4, (2, 2))) # => True
    balanced_mobile(((1, 2), 3)) # => False
    """
    def weigh(x):
        if isinstance(x, int):
            return x, True
        a, ok_a = weigh(x[0])
        b, ok_b = weigh(x[1])
        return a + b, ok_a and ok_b and a == b

    return weigh(m)[1]
