from typing import Dict, List, Optional, Tuple


def tally(lines: List[str]) -> Dict[str, int]:
    """
    Bird watchers send lines such as "robin", "3 robin" or "12 great tit". Without a number one
    bird is meant. Return a dictionary with the sum for each kind of bird. Blank lines are ignored.

    >>> tally(["robin", "3 robin", "", "12 great tit"])
    {'robin': 4, 'great tit': 12}
    >>> tally([])
    {}
    """
    sums = {}
    for line in lines:
        parts = line.split()
        if not parts:
            continue
        if parts[0].isdigit():
            n = int(parts[0])
            bird = " ".join(parts[1:])
        else:
            n = 1
            bird = " ".join(parts)
        sums[bird] = sums.get(bird, 0) + n
    return sums


def first_seen(days: List[List[str]]) -> List[Tuple[str, int]]:
    """
    days[i] is the list of the birds that were seen on day i. Return tuples (bird, first day),
    ordered by the day, birds of the same day alphabetically.

    Example:
    first_seen([["tit"], ["owl", "tit", "jay"]]) == [("tit", 0), ("jay", 1), ("owl", 1)]
    first_seen([]) == []
    """
    first = {}
    for day, birds in enumerate(days):
        for b in birds:
            if b not in first:
                first[b] = day
    return sorted(first.items(), key=lambda p: (p[1], p[0]))


def growing(counts: Dict[str, List[int]]) -> List[str]:
    """
    Every bird has a list of yearly counts. Return the sorted names of the birds whose last count
    is greater than the average of all the counts before it. Birds with fewer than two counts are
    not judged.

    growing({"owl": [2, 4, 5], "jay": [9, 1], "tit": [3]}) == ["owl"]
    """
    res = []
    for bird in counts:
        c = counts[bird]
        if len(c) < 2:
            continue
        before = c[:-1]
        if c[-1] > sum(before) / len(before):
            res.append(bird)
    res.sort()
    return res


def share_of_best(counts: Dict[str, int]) -> Optional[int]:
    """
    How many percent of all the birds belong to the most frequent kind? Return an integer, rounded down,
    or None if no bird was counted.

    share_of_best({"tit": 5, "owl": 2}) == 71
    share_of_best({}) == None
    share_of_best({"tit": 0}) == None
    """
    total = 0
    most = 0
    for n in counts.values():
        total += n
        if n > most:
            most = n
    if total == 0:
        return None
    return most * 100 // total


def flock_sizes(sightings: List[int], gap: int) -> List[int]:
    """
    The minutes at which single birds flew by are given in ascending order. Birds belong to the
    same flock if at most gap minutes lie between one and the next. Return the sizes of the
    flocks in order.

    >>> flock_sizes([1, 2, 4, 10, 11, 30], 2)
    [3, 2, 1]
    >>> flock_sizes([], 2)
    []
    """
    sizes = []
    for i in range(len(sightings)):
        if i > 0 and sightings[i] - sightings[i - 1] <= gap:
            sizes[-1] += 1
        else:
            sizes.append(1)
    return sizes


def compare_years(a: Dict[str, int], b: Dict[str, int]) -> Dict[str, str]:
    # what happened to each kind of bird from year a to year b
    words = {}
    for bird in sorted(set(a) | set(b)):
        x = a.get(bird, 0)
        y = b.get(bird, 0)
        if x == 0 and y > 0:
            words[bird] = "new"
        elif y == 0 and x > 0:
            words[bird] = "gone"
        elif y != x:
            words[bird] = "more" if y > x else "fewer"
    return words
