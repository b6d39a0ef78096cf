def painted_metres(strokes_a, strokes_b):
    """
    Two painters paint a fence from both ends. Their strokes (in metres) are made in turn, painter a first; a painter whose
    list is at its end is left out. The fence has as many metres as both lists together divided by 2 (rounded down). Return
    the metres of each when the fence is done.

    >>> painted_metres([3, 2], [4, 5])
    (3, 4)
    >>> painted_metres([], [])
    (0, 0)
    """
    fence = (sum(strokes_a) + sum(strokes_b)) // 2
    a = b = 0
    i = j = 0
    while a + b < fence:
        if i < len(strokes_a):
            a += min(strokes_a[i], fence - a - b)
            i += 1
        if j < len(strokes_b):
            b += min(strokes_b[j], fence - a - b)
            j += 1
    return a, b


def blend(light, dark):
    """
    Two sorted lists of paint shades are blended: as long as both have shades, take the smaller of the two first ones; if the
    two are equal, take only one and add 1 to it. Return the new list, the rest of the longer list at its end.

    >>> blend([1, 4], [1, 2, 6])
    [2, 2, 4, 6]
    """
    result = []
    i = j = 0
    while i < len(light) and j < len(dark):
        if light[i] < dark[j]:
            result.append(light[i])
            i += 1
        elif dark[j] < light[i]:
            result.append(dark[j])
            j += 1
        else:
            result.append(light[i] + 1)
            i += 1
            j += 1
    return result + light[i:] + dark[j:]


def flip_dark_part(boards, dark):
    """Reverse the part of a list from the first to the last board that is darker (larger) than `dark`; others stay."""
    left = 0
    right = len(boards) - 1
    while left < right and boards[left] <= dark:
        left += 1
    while right > left and boards[right] <= dark:
        right -= 1
    return boards[:left] + boards[left:right + 1][::-1] + boards[right + 1:]


def gaps_to_fill(have, need):
    """
    Both lists are sorted. Return the numbers of `need` that have no number in `have` at a distance of 2 or less.

    >>> gaps_to_fill([1, 10], [3, 5, 8, 13])
    [5, 13]
    """
    missing = []
    i = 0
    for x in need:
        while i < len(have) and have[i] < x - 2:
            i += 1
        if i == len(have) or have[i] > x + 2:
            missing.append(x)
    return missing
