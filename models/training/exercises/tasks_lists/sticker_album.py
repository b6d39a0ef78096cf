def missing_stickers(album, have):
    """
    You are given the number of stickers in an album (they are numbered from 1) and the list of
    the stickers that a child has. Of each sticker one copy is needed, of the big ones (multiples
    of 4) two copies. Return the missing copies in ascending order, a number twice if two copies
    of it are missing.

    Examples:
    missing_stickers(6, [1, 4, 5, 9]) == [2, 3, 4, 6]
    missing_stickers(4, [2, 1, 3]) == [4, 4]
    missing_stickers(0, []) == []
    """
    res = []
    for n in range(1, album + 1):
        need = 2 if n % 4 == 0 else 1
        owned = have.count(n)
        while owned < need:
            res.append(n)
            owned += 1
    return res


def spare_stickers(have):
    """
    Return a list with the spare stickers: of each number all copies except one. The result is sorted,
    so a sticker that is there three times comes twice.

    >>> spare_stickers([5, 2, 5, 5, 2, 1])
    [2, 5, 5]
    >>> spare_stickers([])
    []
    """
    seen = set()
    spare = []
    for s in have:
        if s in seen:
            spare.append(s)
        else:
            seen.add(s)
    spare.sort()
    return spare


def fair_swaps(a, b):
    """
    Two children swap stickers. Each one gives only a sticker of which they have at least two and
    gets only one which they do not have at all. Return the number of swaps (one against one)
    which are possible if every number is swapped at most once in each direction.

    fair_swaps([1, 1, 2, 2], [3, 3]) == 1
    fair_swaps([1, 1], [1, 1]) == 0
    """
    def can_give(x, y):
        res = []
        for s in set(x):
            if x.count(s) > 1 and s not in y:
                res.append(s)
        return res

    return min(len(can_give(a, b)), len(can_give(b, a)))


def first_full_page(stickers, size):
    """
    The stickers 1 to size belong to page 1, the next size stickers to page 2, and so on. The
    stickers are glued in the given order. Return the number of the page that is complete first,
    or -1 if none becomes complete. A sticker that comes again changes nothing.

    >>> first_full_page([4, 1, 5, 4, 6, 2, 3], 3)
    2
    >>> first_full_page([1, 1, 1], 3)
    -1
    """
    pages = {}
    for s in stickers:
        page = (s - 1) // size + 1
        if page not in pages:
            pages[page] = set()
        pages[page].add(s)
        if len(pages[page]) == size:
            return page
    return -1


def packs_to_new(packs):
    """
    A pack is a list of stickers. For each pack tell how many stickers in it were new at that moment,
    counting a sticker that is twice in the pack only once. Return the list of the counts.

    packs_to_new([[1, 2], [2, 3], [3, 3], [4, 4]]) == [2, 1, 0, 1]
    packs_to_new([]) == []
    """
    known = set()
    result = []
    for pack in packs:
        new = set(pack) - known
        result.append(len(new))
        known.update(new)
    return result


def rarest_first(have):
    """
    Order the different stickers by how many copies there are, the fewest first; stickers with
    the same number of copies are ordered by when their first copy came. Return tuples (sticker,
    copies).

    rarest_first([7, 3, 9, 3]) == [(7, 1), (9, 1), (3, 2)]
    """
    counts = {}
    for s in have:
        counts[s] = counts.get(s, 0) + 1
    return sorted(counts.items(), key=lambda p: p[1])
