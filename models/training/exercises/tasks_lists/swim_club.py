from typing import Dict, List, Optional, Tuple


def rank_swimmers(results: List[Tuple[str, float, int]]) -> List[str]:
    """
    Each result is a tuple (name, seconds, age). Order the swimmers by time, the fastest first.
    With the same time the older one comes first, and with the same age too, the names decide
    alphabetically. Return only the names.

    >>> rank_swimmers([("Ida", 31.5, 9), ("Bo", 30.0, 8), ("Al", 31.5, 11), ("Cy", 31.5, 9)])
    ['Bo', 'Al', 'Cy', 'Ida']
    >>> rank_swimmers([])
    []
    """
    ordered = sorted(results, key=lambda r: (r[1], -r[2], r[0]))
    names = []
    for r in ordered:
        names.append(r[0])
    return names


def improved_laps(laps: List[float]) -> List[int]:
    """
    Given a list of lap times, return the indices of the laps that were faster than the lap
    directly before. The first lap can not be an improvement.

    improved_laps([32.0, 31.5, 31.5, 33.0, 30.0]) == [1, 4]
    improved_laps([30.0]) == []
    """
    res = []
    for i in range(1, len(laps)):
        if laps[i] < laps[i - 1]:
            res.append(i)
    return res


def best_of_each(results: List[Tuple[str, float]]) -> Dict[str, float]:
    """
    Swimmers can start more than once. Create a dictionary from each name to the best (smallest)
    time of this swimmer. Times of 0 mean "disqualified" and do not count; a swimmer with only such
    times does not appear.

    For example:
    best_of_each([("Ida", 32.1), ("Bo", 0), ("Ida", 31.4)]) == {"Ida": 31.4}
    """
    best = {}
    for name, t in results:
        if t == 0:
            continue
        if name not in best or t < best[name]:
            best[name] = t
    return best


def lanes_from_middle(swimmers: List[str]) -> List[str]:
    """
    The swimmers are given from the fastest to the slowest. The fastest takes the middle lane, the next
    the lane on the right of it, the next the lane on the left, and so on outwards. Return the lanes
    from left to right.

    >>> lanes_from_middle(["a", "b", "c", "d", "e"])
    ['e', 'c', 'a', 'b', 'd']
    >>> lanes_from_middle([])
    []
    """
    lanes = []
    for i, s in enumerate(swimmers):
        if i % 2 == 1:
            lanes.append(s)
        else:
            lanes.insert(0, s)
    return lanes


def closest_finish(times: List[float]) -> Optional[Tuple[int, int]]:
    """
    Find the two swimmers whose times are closest to each other. Return their indices as a tuple (i, j)
    with i < j. When several pairs are equally close, take the pair with the smallest i, then the
    smallest j. Return None for fewer than two times.

    closest_finish([30, 35, 31, 40]) == (0, 2)
    closest_finish([30]) == None
    """
    best = None
    pair = None
    for i in range(len(times)):
        for j in range(i + 1, len(times)):
            diff = abs(times[i] - times[j])
            if best is None or diff < best:
                best = diff
                pair = (i, j)
    return pair


def relay_total(legs: List[Optional[int]]) -> int:
    """
    Return the total time of a relay. A leg may be None (the swimmer did not arrive); then the whole
    relay is not valid and the result is -1. An empty relay also gives -1.

    relay_total([60, 58, 61]) == 179
    relay_total([60, None]) == -1
    relay_total([]) == -1
    """
    if not legs:
        return -1
    total = 0
    for leg in legs:
        if leg is None:
            return -1
        total += leg
    return total
