from typing import Dict, List, Optional, Tuple


def tally(ballots: List[str]) -> List[Tuple[str, int]]:
    """Count the ballots; most votes first, equal numbers in alphabetical order. Blank ballots
    are not counted.

    >>> tally(['red', 'blue', '', 'red', 'green'])
    [('red', 2), ('blue', 1), ('green', 1)]
    """
    counts: Dict[str, int] = {}
    for b in ballots:
        if b.strip() == '':
            continue
        counts[b] = counts.get(b, 0) + 1
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def second_round(ballots: List[str]) -> List[str]:
    """Options for the run-off: the winner alone if it has more than half of the ballots,
    otherwise the two best ones (earlier letters first on a tie).

    >>> second_round(['a', 'b', 'a'])
    ['a']
    >>> second_round(['a', 'b', 'c', 'b'])
    ['b', 'a']
    """
    options = sorted(set(ballots), key=lambda o: (-ballots.count(o), o))
    if options and ballots.count(options[0]) * 2 > len(ballots):
        return options[:1]
    return options[:2]


def lead_changes(ballots: List[str]) -> int:
    """How often does the sole leader change while the ballots are read aloud?

    >>> lead_changes(['a', 'b', 'b', 'a', 'a'])
    2
    """
    counts = {}
    leader = None
    changes = 0
    for b in ballots:
        counts[b] = counts.get(b, 0) + 1
        top = max(counts.values())
        first = [name for name in counts if counts[name] == top]
        if len(first) == 1 and first[0] != leader:
            if leader is not None:
                changes += 1
            leader = first[0]
    return changes


def ranked_points(ballots: List[List[str]]) -> Dict[str, int]:
    """Each ballot ranks the options: the first of n options gets n points, the last one 1.

    >>> ranked_points([['x', 'y', 'z'], ['y', 'x', 'z']])
    {'x': 5, 'y': 5, 'z': 2}
    """
    points = {}
    for ballot in ballots:
        n = len(ballot)
        for place, option in enumerate(ballot):
            points[option] = points.get(option, 0) + n - place
    return points


def drop_last_place(ballots: List[List[str]]) -> List[List[str]]:
    """The option that is named first least often is struck from all the ballots. The
    alphabetically later one goes on a tie.

    >>> drop_last_place([['x', 'y'], ['x', 'z'], ['y', 'z']])
    [['x', 'y'], ['x'], ['y']]
    """
    options = set()
    for ballot in ballots:
        options.update(ballot)
    firsts = [b[0] for b in ballots if b]
    if not options:
        return ballots
    fewest = min(firsts.count(o) for o in options)
    loser = max(o for o in options if firsts.count(o) == fewest)
    return [[o for o in ballot if o != loser] for ballot in ballots]


def percentages(counts: List[int]) -> List[int]:
    """Rounded shares in percent; all zero if nobody voted.

    >>> percentages([1, 2, 1])
    [25, 50, 25]
    """
    total = sum(counts)
    if total == 0:
        return [0] * len(counts)
    return [round(c * 100 / total) for c in counts]


def median_answer(answers: List[int]) -> Optional[float]:
    """Middle of the sorted answers; with an even number the mean of the two in the middle,
    but only answers from 1 to 5 are valid.

    >>> median_answer([4, 9, 1, 2, 5])
    3.0
    """
    valid = sorted(a for a in answers if 1 <= a <= 5)
    if not valid:
        return None
    mid = len(valid) // 2
    if len(valid) % 2 == 1:
        return float(valid[mid])
    return (valid[mid - 1] + valid[mid]) / 2
