def missing_stickers(album, pages):
    """
    `pages` is a list of (first, last) numbers, one tuple a page, and `album` the list of sticker numbers
    that are glued in, with repeats. Return a dictionary of page number (from 1) -> sorted list of missing
    numbers. Complete pages do not appear.

    >>> missing_stickers([1, 2, 2, 5], [(1, 2), (3, 5)])
    {2: [3, 4]}
    """
    have = set(album)
    result = {}
    for page, (first, last) in enumerate(pages, 1):
        gaps = [n for n in range(first, last + 1) if n not in have]
        if gaps:
            result[page] = gaps
    return result


def doubles(stickers):
    """
    Return the numbers that can be given away: each number as many times as it occurs beyond the first
    time, in the order in which the spare ones turned up.

    Example:
    doubles([7, 3, 7, 7, 3]) == [7, 7, 3]
    """
    seen = set()
    spare = []
    for s in stickers:
        if s in seen:
            spare.append(s)
        else:
            seen.add(s)
    return spare


def fair_trade(mine, yours):
    """
    Two children swap doubles one for one. `mine` and `yours` are their sticker lists. Return the tuple
    (what I give, what I get): each side gives numbers it has at least twice and the other one has not;
    the lists are sorted and cut to the same length.

    >>> fair_trade([1, 1, 2, 2, 3], [3, 3, 4, 4, 4])
    ([1], [4])
    """
    def can_give(a, b):
        return sorted(x for x in set(a) if a.count(x) > 1 and x not in b)

    give = can_give(mine, yours)
    get = can_give(yours, mine)
    n = min(len(give), len(get))
    return give[:n], get[:n]


def album_value(stickers, prices, glitter):
    """
    Every different sticker is worth prices[number], or 1 if no price is known. Stickers in the set
    `glitter` are worth twice as much. Repeats are worth nothing. Return the total value.

    album_value([5, 5, 6, 9], {5: 10}, {6}) -> 13
    """
    total = 0
    for number in set(stickers):
        value = prices.get(number, 1)
        total += value * 2 if number in glitter else value
    return total


def packs_until_full(packs, size):
    """
    Packs are opened one after the other; each is a list of numbers. Return how many packs were opened when
    all of 1..size were there for the first time, or None if it never happens.

    Note: an album of size 0 is full before any pack is opened.
    """
    need = set(range(1, size + 1))
    if not need:
        return 0
    for i, pack in enumerate(packs):
        need -= set(pack)
        if len(need) == 0:
            return i + 1
    return None


def closest_friend(albums, me):
    """
    `albums` maps a child to a set of numbers. Return the child who has the most stickers that `me`
    lacks; ties are decided by the smaller album, then by the name. Nobody else: return None.

    closest_friend({"me": {1}, "Al": {2, 3}, "Bo": {1, 2, 3}}, "me") # => "Al"
    """
    others = [c for c in albums if c != me]
    if not others:
        return None
    mine = albums.get(me, set())
    return min(others, key=lambda c: (-len(albums[c] - mine), len(albums[c]), c))
