def ladder_moves(heights: list[int], ladders: list[int]) -> list[int]:
    """
    The picker walks along trees of given heights with one ladder at a time and keeps the ladder as
    long as it reaches the tree and is at most twice as long as needed. Otherwise the
    shortest ladder that reaches is fetched. Return the ladder used at each tree, 0 if
    none is long enough (then the old one is put away).

    >>> ladder_moves([3, 4, 2, 1, 9], [4, 2, 6])
    [4, 4, 4, 2, 0]
    """
    used = []
    current = 0
    for h in heights:
        if not h <= current <= 2 * h:
            fitting = [l for l in ladders if l >= h]
            current = min(fitting) if fitting else 0
        used.append(current)
    return used


def best_stand(apples: list[int], reach: int) -> int:
    """
    From a stand at tree i one can shake trees i - reach to i + reach. Return the stand with the
    most apples; a stand further to the right is better when equal. -1 without trees.

    >>> best_stand([4, 1, 0, 9, 1], 1)
    4
    """
    best = -1
    most = -1
    for i in range(len(apples)):
        low = max(0, i - reach)
        total = sum(apples[low:i + reach + 1])
        if total >= most:
            most = total
            best = i
    return best


def ripe_blocks(days_left: list[int], today: int) -> list[list[int]]:
    """
    days_left[i] is the number of days until tree i is ripe, seen from day 0. Return blocks of
    neighbouring trees that are ripe today or have been ripe for not more than 3 days.

    >>> ripe_blocks([5, 6, 1, 4, 9, 3], 6)
    [[0, 1], [3], [5]]
    """
    blocks = []
    for i, d in enumerate(days_left):
        if not 0 <= today - d <= 3:
            continue
        if blocks and blocks[-1][-1] == i - 1:
            blocks[-1].append(i)
        else:
            blocks.append([i])
    return blocks


def pollinated(row: list[str]) -> list[bool]:
    """
    A tree bears fruit if within two places on either side a tree of another sort stands. Gaps ""
    are neither trees nor partners, and give False.

    >>> pollinated(["cox", "cox", "", "gala", "", "", "gala"])
    [False, True, False, True, False, False, False]
    """
    result = []
    for i, sort in enumerate(row):
        if not sort:
            result.append(False)
            continue
        near = row[max(0, i - 2):i] + row[i + 1:i + 3]
        result.append(any(x and x != sort for x in near))
    return result


def replant(row, sapling, gap_min):
    """
    Put a sapling into the middle of each run of at least `gap_min` empty places ("."); with an even
    number of places the left one of the two in the middle is used.

    Example:
    replant("T...T..T....", "s", 3) == "T.s.T..T.s.."
    """
    places = list(row)
    i = 0
    while i < len(places):
        if places[i] != ".":
            i += 1
            continue
        start = i
        while i < len(places) and places[i] == ".":
            i += 1
        n = i - start
        if n >= gap_min:
            places[start + (n - 1) // 2] = sapling
    return "".join(places)


def worst_neighbour_gap(crops: list[int]) -> tuple[int, int]:
    """Return the pair of neighbouring trees (i, i + 1) with the largest difference in crop."""
    if len(crops) < 2:
        return -1, -1
    i = max(range(len(crops) - 1), key=lambda k: abs(crops[k] - crops[k + 1]))
    return i, i + 1
