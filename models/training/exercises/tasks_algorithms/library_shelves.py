from typing import List, Tuple


def fines(loans: List[Tuple[str, int, int]], free_days: int) -> List[Tuple[str, int]]:
    """
    Given the loans (reader, day taken, day returned), return the readers who must pay
    together with the sum, in the order in which they first appear. A book may be kept
    for `free_days` days; each further day costs 10 cents in the first week and 25 cents
    after that.

    >>> fines([("Una", 1, 20), ("Bert", 3, 5), ("Una", 4, 26)], 14)
    [('Una', 145)]
    """
    sums = {}
    for reader, taken, back in loans:
        late = back - taken - free_days
        if late <= 0:
            continue
        first_week = min(late, 7)
        fee = first_week * 10 + (late - first_week) * 25
        sums[reader] = sums.get(reader, 0) + fee
    return list(sums.items())


def misplaced(shelf):
    """
    Books have whole numbers and stand on a shelf in one row. A book is misplaced if some
    book to the left of it has a larger number and some book to the right of it a smaller
    one. Return the numbers of the misplaced books from left to right.

    Examples:
    misplaced([1, 5, 3, 2, 6]) == [3]
    misplaced([3, 2, 1]) == [2]
    """
    ans = []
    for i in range(1, len(shelf) - 1):
        if max(shelf[:i]) > shelf[i] > min(shelf[i + 1:]):
            ans.append(shelf[i])
    return ans


def call_number_key(sign: str) -> tuple:
    """
    Signs such as 'Ma 12b' or 'Ma 3' are to be sorted by their letters, then by number,
    then by the small letter at the end ('' comes first). Return the sort key as a tuple.

    >>> sorted(['Ma 12b', 'Ma 3', 'Ge 40', 'Ma 12'], key=call_number_key)
    ['Ge 40', 'Ma 3', 'Ma 12', 'Ma 12b']
    """
    subject, rest = sign.split()
    digits = ""
    for c in rest:
        if c.isdigit():
            digits += c
    return (subject, int(digits), rest[len(digits):])


def insert_position(shelf: list[str], title: str) -> int:
    """
    Return the position at which a new title must be put on a shelf that is sorted without
    regard to case and to a leading "The " or "A ". It goes behind equal titles.

    >>> insert_position(["Ants", "The Bear", "Cats"], "A Bee")
    2
    """
    def plain(t):
        low = t.lower()
        for article in ("the ", "a "):
            if low.startswith(article):
                return low[len(article):]
        return low

    wanted = plain(title)
    a, b = 0, len(shelf)
    while a < b:
        m = (a + b) // 2
        if plain(shelf[m]) <= wanted:
            a = m + 1
        else:
            b = m
    return a


def reading_waves(orders):
    # readers of one book in rounds: nobody gets it twice before all who wait have had it once
    rounds = []
    for name in orders:
        for group in rounds:
            if name not in group:
                group.append(name)
                break
        else:
            rounds.append([name])
    return [name for group in rounds for name in group]


def widest_gap(thickness, shelf_width, keep):
    """
    Books stand on a shelf from left to right without gaps. All books whose thickness is
    not in the list `keep` are taken out and the others stay where they are. Return the
    widest gap, the free space at the right end included.

    widest_gap([3, 2, 4, 3], 15, [3]) == 6
    widest_gap([5], 5, [5]) == 0
    """
    best = 0
    run = 0
    for t in thickness:
        if t in keep:
            run = 0
        else:
            run += t
            best = max(best, run)
    run += shelf_width - sum(thickness)
    return max(best, run)
