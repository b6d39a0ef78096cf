def bead_offset(belt: list, other: list) -> int:
    """By how many beads must the first necklace be turned to the left so that the most places
    agree with the second one? The smallest such number; both have the same length.

    >>> bead_offset(['r', 'g', 'b', 'b'], ['b', 'b', 'r', 'r'])
    2
    """
    best_shift, best_hits = 0, -1
    for shift in range(len(belt)):
        turned = belt[shift:] + belt[:shift]
        hits = 0
        for x, y in zip(turned, other):
            if x == y:
                hits += 1
        if hits > best_hits:
            best_shift, best_hits = shift, hits
    return best_shift


def is_full_house(rolls: list[int]) -> bool:
    """
    >>> is_full_house([3, 5, 3, 5, 5])
    True
    """
    return sorted(rolls.count(v) for v in set(rolls)) == [2, 3]


def first_good_after_bad(ratings: list[int]) -> int:
    """Position of the first rating of 4 or more that follows directly on a rating of 2 or
    less; -1 if there is no such place.

    >>> first_good_after_bad([5, 2, 3, 1, 4])
    4
    >>> first_good_after_bad([4, 4])
    -1
    """
    for i in range(1, len(ratings)):
        if ratings[i] >= 4 and ratings[i - 1] <= 2:
            return i
    return -1


def expired(items: list[tuple[str, int]], today: int) -> tuple[list[str], int]:
    """Names whose last day is over, and how many days the oldest of them is over (0 if none).

    >>> expired([('milk', 10), ('jam', 50), ('ham', 7)], 12)
    (['milk', 'ham'], 5)
    """
    names = []
    oldest = 0
    for name, day in items:
        if day < today:
            names.append(name)
            oldest = max(oldest, today - day)
    return names, oldest


def parse_order(line: str) -> tuple[int, list[str]]:
    """
    >>> parse_order('7: soup, rice ,tea')
    (7, ['soup', 'rice', 'tea'])
    """
    table, dishes = line.split(':')
    return int(table), [d.strip() for d in dishes.split(',')]


def count_hits_on_beat(pattern: str, every: int) -> int:
    """
    >>> count_hits_on_beat('x..xx.x.', 4)
    2
    """
    return pattern[::every].count('x')


def flatten_one_level(values: list) -> list:
    """Unpack the inner lists and tuples once, single values stay.

    >>> flatten_one_level([1, [2, [3]], (4, 5)])
    [1, 2, [3], 4, 5]
    """
    flat = []
    for v in values:
        if isinstance(v, (list, tuple)):
            flat += list(v)
        else:
            flat.append(v)
    return flat


def equal_to_own_position(values):
    # numbers that stand at their own place, counted from one
    return [v for i, v in enumerate(values, 1) if v == i]


def reverse_recursive(items: list) -> list:
    """Reverse a nested list on all levels.

    >>> reverse_recursive([1, [2, 3], [4, [5, 6]]])
    [[[6, 5], 4], [3, 2], 1]
    """
    result = []
    for item in items:
        if isinstance(item, list):
            item = reverse_recursive(item)
        result.insert(0, item)
    return result


def winners_and_losers(games: list[tuple[str, int, str, int]]) -> tuple[set, set]:
    """Every game is (team, goals, team, goals). Teams that won at least once and teams that
    lost at least once."""
    winners, losers = set(), set()
    for a, goals_a, b, goals_b in games:
        if goals_a > goals_b:
            winners.add(a)
            losers.add(b)
        elif goals_b > goals_a:
            winners.add(b)
            losers.add(a)
    return winners, losers


def capital_every(text: str, k: int) -> str:
    """Every k-th letter is a capital one; only letters are counted.

    >>> capital_every('so far, so good', 3)
    'so Far, So gOod'
    """
    out = ''
    count = 0
    for ch in text:
        if ch.isalpha():
            count += 1
            if count % k == 0:
                ch = ch.upper()
        out += ch
    return out
