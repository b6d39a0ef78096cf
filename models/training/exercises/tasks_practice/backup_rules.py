from typing import Dict, List, Tuple


def keep_backups(days: List[int], today: int) -> List[int]:
    """
    Given the days of all backups, return the ones to keep, sorted: all of the
    last 7 days (today and the six days before), and of the older ones only
    those on days divisible by 7.

    >>> keep_backups([70, 75, 77, 80, 84, 90, 91], 91)
    [70, 77, 84, 90, 91]
    """
    keep = []
    for day in sorted(days):
        age = today - day
        if age < 7:
            keep.append(day)
        elif day % 7 == 0:
            keep.append(day)
    return keep


def fits_on_discs(sizes: List[int], disc: int) -> List[List[int]]:
    """
    Write the folders of the given sizes on discs, in the given order. Each one
    goes on the first disc that has enough room for it, or on a new disc. Return
    what is on each disc. Folders larger than a disc are left out.

    Examples:
    fits_on_discs([6, 5, 4, 3], 10) == [[6, 4], [5, 3]]
    fits_on_discs([12, 1], 10) == [[1]]
    """
    discs = []
    for size in sizes:
        if size > disc:
            continue
        placed = False
        for d in discs:
            if sum(d) + size <= disc:
                d.append(size)
                placed = True
                break
        if not placed:
            discs.append([size])
    return discs


def to_copy(here: Dict[str, int], there: Dict[str, int]) -> Tuple[List[str], List[str]]:
    """
    Both dictionaries map file names to the time of their last change. Return the
    files to copy (missing there or newer here) and the files to delete there
    (no longer here), both sorted.

    >>> to_copy({'a': 5, 'b': 9, 'c': 1}, {'a': 5, 'b': 7, 'x': 3})
    (['b', 'c'], ['x'])
    """
    copy = []
    for name, changed in here.items():
        if name not in there or changed > there[name]:
            copy.append(name)
    delete = [name for name in there if name not in here]
    return sorted(copy), sorted(delete)


def restore_chain(backups, target):
    """
    backups is a list of (day, kind) in order of time, with the kind "full" or
    "part". To restore the state of the day `target` one needs the last full
    backup up to that day and all parts after it up to that day. Return these
    days; the list is empty if there is no full backup.

    >>> restore_chain([(1, 'full'), (2, 'part'), (5, 'full'), (6, 'part'), (9, 'part')], 7)
    [5, 6]
    >>> restore_chain([(2, 'part')], 7)
    []
    """
    chain = []
    found = False
    for day, kind in backups:
        if day > target:
            break
        if kind == 'full':
            chain = [day]
            found = True
        elif found:
            chain.append(day)
    return chain


def days_until_full(used: List[int], capacity: int) -> int:
    """
    You are given the used space on each of the last days. Suppose it goes on to
    grow by the average daily growth, and return the number of days until there
    is no room for one more day's growth, or -1 if it does not grow.

    >>> days_until_full([10, 14, 16], 30)
    4
    >>> days_until_full([16, 10], 30)
    -1
    """
    if len(used) < 2 or used[-1] <= used[0]:
        return -1
    growth = (used[-1] - used[0]) / (len(used) - 1)
    level = used[-1]
    days = 0
    while level + growth <= capacity:
        level += growth
        days += 1
    return days
