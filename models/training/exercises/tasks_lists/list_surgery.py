def cut_middle(lst):
    """
    Write a function that removes the middle of a list: one element if the length is odd, two
    elements if it is even. Lists with fewer than three elements become empty.

    Examples:
    cut_middle([1, 2, 3, 4, 5]) == [1, 2, 4, 5]
    cut_middle([1, 2, 3, 4]) == [1, 4]
    cut_middle([1]) == []
    """
    n = len(lst)
    if n < 3:
        return []
    m = n // 2
    if n % 2 == 1:
        return lst[:m] + lst[m + 1:]
    return lst[:m - 1] + lst[m + 1:]


def insert_sums(lst):
    """
    After every third element insert the sum of the last three elements of the original list. A shorter
    group at the end gets no sum.

    >>> insert_sums([1, 2, 3, 4, 5, 6, 7])
    [1, 2, 3, 6, 4, 5, 6, 15, 7]
    >>> insert_sums([])
    []
    """
    out = []
    part = 0
    for i, x in enumerate(lst):
        out.append(x)
        part += x
        if i % 3 == 2:
            out.append(part)
            part = 0
    return out


def move_zeros_left_of_first_negative(lst):
    """
    Take all zeros out of the list and put them directly before the first negative number. If there
    is no negative number, they go to the end. The order of everything else is kept.

    move_zeros_left_of_first_negative([1, 0, 2, -3, 0, 4]) == [1, 2, 0, 0, -3, 4]
    move_zeros_left_of_first_negative([0, 5]) == [5, 0]
    """
    rest = [x for x in lst if x != 0]
    zeros = [0] * (len(lst) - len(rest))
    for i in range(len(rest)):
        if rest[i] < 0:
            return rest[:i] + zeros + rest[i:]
    return rest + zeros


def transplant(a, b, n):
    """
    Replace the last n elements of a by the first n elements of b and the other way round. Return
    both new lists as a tuple. If one of the lists has fewer than n elements, return None.

    transplant([1, 2, 3], [7, 8, 9], 2) == ([1, 7, 8], [2, 3, 9])
    transplant([1], [2], 0) == ([1], [2])
    transplant([1], [2, 3], 2) == None
    """
    if len(a) < n or len(b) < n:
        return None
    k = len(a) - n
    new_a = a[:k] + b[:n]
    new_b = a[k:] + b[n:]
    return new_a, new_b


def peel(lst, steps):
    """
    Peel a list like an onion: in each step remove the first and the last element and note their
    sum; when only one element is left, it is noted itself. Return the tuple (notes, rest). Stop
    early if the list is empty.

    >>> peel([1, 2, 3, 4, 5], 2)
    ([6, 6], [3])
    >>> peel([1, 2, 3], 9)
    ([4, 2], [])
    """
    notes = []
    left = 0
    right = len(lst) - 1
    while steps > 0 and left <= right:
        if left == right:
            notes.append(lst[left])
        else:
            notes.append(lst[left] + lst[right])
        left += 1
        right -= 1
        steps -= 1
    return notes, lst[left:right + 1]


def stitch(parts):
    """
    Join lists into one. If a part begins with the element at the end of what was joined so far,
    this element is taken only once. Empty parts change nothing.

    stitch([[1, 2], [2, 3], [], [3, 3], [5]]) == [1, 2, 3, 3, 5]
    stitch([]) == []
    """
    res = []
    for part in parts:
        if res and part and res[-1] == part[0]:
            res.extend(part[1:])
        else:
            res.extend(part)
    return res
