def multiples_not_of(low, high, a, b):
    """
    Count the numbers from low to high (included) that are multiples of a but not of b.

    >>> multiples_not_of(1, 20, 3, 2)
    3
    >>> multiples_not_of(9, 5, 3, 2)
    0
    """
    count = 0
    for n in range(low, high + 1):
        if n % a == 0 and n % b != 0:
            count += 1
    return count


def keypad_presses(low, high):
    """To type all page numbers from low to high, how many keys have to be pressed, if each number is
    followed by the enter key?

    keypad_presses(8, 11) == 10
    keypad_presses(5, 4) == 0
    """
    return sum(len(str(n)) + 1 for n in range(low, high + 1))


def numbers_with_middle(low, high, digit):
    """
    Return those numbers from low to high that have an odd number of digits and the given digit
    exactly in the middle.

    >>> numbers_with_middle(95, 135, 2)
    [120, 121, 122, 123, 124, 125, 126, 127, 128, 129]
    >>> numbers_with_middle(1, 9, 4)
    [4]
    """
    found = []
    for n in range(low, high + 1):
        s = str(n)
        if len(s) % 2 == 1 and s[len(s) // 2] == str(digit):
            found.append(n)
    return found


def house_numbers_left_side(first, last, removed):
    """On the left side of the street stand the odd numbers between first and last (both
    included). Some houses were removed. Count the houses still standing.

    >>> house_numbers_left_side(4, 12, [5, 6, 11])
    2
    """
    removed = set(removed)
    start = first if first % 2 == 1 else first + 1
    return len([n for n in range(start, last + 1, 2) if n not in removed])


def most_common_digit_total(low, high):
    """
    Compute the digit sums of all numbers from low to high and return the digit sum that occurs
    most often. In case of a tie return the smaller digit sum. Return None if the range is
    empty.

    >>> most_common_digit_total(0, 20)
    2
    >>> most_common_digit_total(3, 2) is None
    True
    """
    if high < low:
        return None
    counts = {}
    for n in range(low, high + 1):
        s = sum(map(int, str(n)))
        counts[s] = counts.get(s, 0) + 1
    return min(counts, key=lambda s: (-counts[s], s))


def overlap_count(a, b, c, d):
    """Given the ranges a..b and c..d (all ends included), how many whole numbers lie in both?

    overlap_count(1, 10, 8, 12) == 3
    overlap_count(1, 3, 5, 9) == 0
    """
    low, high = max(a, c), min(b, d)
    if low > high:
        return 0
    return high - low + 1


def range_in_thirds(low, high):
    """
    Cut the range low..high (both included) into three ranges of whole numbers, as equal in size as
    possible, longer ones first. Return three tuples (start, end); an empty part is
    given as None.

    >>> range_in_thirds(1, 8)
    [(1, 3), (4, 6), (7, 8)]
    >>> range_in_thirds(5, 6)
    [(5, 5), (6, 6), None]
    """
    size = max(0, high - low + 1)
    share, extra = divmod(size, 3)
    parts = []
    start = low
    for i in range(3):
        length = share + 1 if i < extra else share
        parts.append((start, start + length - 1) if length > 0 else None)
        start += length
    return parts


def pairs_with_product_in(low, high, limit):
    """Count the pairs a < b of numbers from low to high whose product is at most the limit."""
    count = 0
    for a in range(low, high + 1):
        for b in range(a + 1, high + 1):
            if a * b > limit:
                break
            count += 1
    return count
