from typing import Dict, List, Tuple


def lap_times(passings: List[int]) -> List[int]:
    """
    The clock notes the second of every passing of the line, the start being 0.
    Return the time of every lap.
    >>> lap_times([62, 121, 185])
    [62, 59, 64]
    """
    laps = []
    prev = 0
    for t in passings:
        laps.append(t - prev)
        prev = t
    return laps


def podium(times: Dict[str, float]) -> List[str]:
    """Names of the three fastest runners.
    >>> podium({"Eva": 12.1, "Lin": 11.8, "Mo": 13.0, "Jo": 12.0})
    ['Lin', 'Jo', 'Eva']
    """
    return sorted(times, key=times.get)[:3]


def ranks_with_ties(scores: List[int]) -> List[int]:
    """ Place of each score, highest first. Equal scores share a place and the next place
    is left out.
    >>> ranks_with_ties([50, 70, 50, 20])
    [2, 1, 2, 4]
    """
    ranks = []
    for s in scores:
        better = 0
        for other in scores:
            if other > s:
                better += 1
        ranks.append(better + 1)
    return ranks


def guess_points(guess: Tuple[int, int], result: Tuple[int, int]) -> int:
    """
    A betting game gives 4 points for the exact result, 3 for the right goal difference,
    2 for the right winner and 0 otherwise. A draw counts as a difference of 0.
    >>> guess_points((2, 1), (3, 2))
    3
    >>> guess_points((2, 0), (1, 0))
    2
    """
    if guess == result:
        return 4
    diff_guess = guess[0] - guess[1]
    diff_result = result[0] - result[1]
    if diff_guess == diff_result:
        return 3
    if diff_guess * diff_result > 0:
        return 2
    return 0


def handicap_order(times: Dict[str, int], bonus: Dict[str, int]) -> List[str]:
    # names by time after the bonus seconds were taken off
    return sorted(times, key=lambda name: (times[name] - bonus.get(name, 0), name))


def bowling_simple(throws: List[int]) -> int:
    """Pins are added up, but a throw of ten pins counts the next throw twice.
    >>> bowling_simple([10, 4, 3])
    21
    """
    total = 0
    for i in range(len(throws)):
        total += throws[i]
        if i > 0 and throws[i - 1] == 10:
            total += throws[i]
    return total


def knockout(players: List[Tuple[str, int]]) -> str:
    """Neighbours in the list play against each other, the stronger one (or the first, if equal)
    gets into the next round. A player without an opponent moves on.
    >>> knockout([("a", 4), ("b", 7), ("c", 5), ("d", 1), ("e", 6)])
    'b'
    """
    current = list(players)
    while len(current) > 1:
        winners = []
        for i in range(0, len(current), 2):
            pair = current[i:i + 2]
            winners.append(max(pair, key=lambda p: p[1]))
        current = winners
    return current[0][0]


def relegated(table, places):
    """Teams with the fewest points, the worst one last; the table maps names to points.
    >>> relegated({"x": 10, "y": 3, "z": 7}, 2)
    ['z', 'y']
    """
    order = sorted(table, key=lambda t: table[t], reverse=True)
    return order[len(order) - places:]


def comeback(goals: str) -> bool:
    """Goals come as H and A. Did the winner lie behind at some time?
    >>> comeback("AHH")
    True
    >>> comeback("HAH")
    False
    """
    diffs = []
    diff = 0
    for g in goals:
        diff += 1 if g == "H" else -1
        diffs.append(diff)
    if diff > 0:
        return min(diffs) < 0
    if diff < 0:
        return max(diffs) > 0
    return False
