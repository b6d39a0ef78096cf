from typing import Dict, List, Optional


def count_ballots(ballots: List[str]) -> Dict[str, int]:
    """
    Count votes by name. Case and blanks around a name are ignored, empty ballots are not counted.
    >>> count_ballots(["Ada", " ada", "Bob ", ""])
    {'ada': 2, 'bob': 1}
    """
    counts = {}
    for ballot in ballots:
        name = ballot.strip().lower()
        if not name:
            continue
        counts[name] = counts.get(name, 0) + 1
    return counts


def clear_winner(counts: Dict[str, int], lead: int) -> Optional[str]:
    """Return the candidate who is ahead of the second best by at least the lead, or None.
    >>> clear_winner({"x": 9, "y": 5, "z": 6}, 3)
    'x'
    >>> clear_winner({"x": 9, "y": 8}, 3)
    """
    ordered = sorted(counts, key=lambda name: counts[name], reverse=True)
    if len(ordered) == 1 or counts[ordered[0]] - counts[ordered[1]] >= lead:
        return ordered[0]
    return None


def run_off(counts: Dict[str, int]) -> List[str]:
    """ The two candidates for the second round, strongest first.
    Equal numbers of votes are ordered by name.
    >>> run_off({"Cy": 4, "Al": 9, "Bo": 4})
    ['Al', 'Bo']
    """
    ranking = sorted(counts, key=lambda name: (-counts[name], name))
    return ranking[:2]


def points_vote(rankings: List[List[str]]) -> Dict[str, int]:
    """
    Every voter ranks all candidates. The last place earns 0 points, the one before 1 and so on.
    >>> points_vote([["a", "b", "c"], ["b", "a", "c"]])
    {'a': 3, 'b': 3, 'c': 0}
    """
    scores = {}
    for ranking in rankings:
        n = len(ranking)
        for place, name in enumerate(ranking):
            scores[name] = scores.get(name, 0) + n - 1 - place
    return scores


def seats_by_quota(votes: Dict[str, int], seats: int) -> Dict[str, int]:
    """Share out seats in proportion to the votes; seats left over go to the largest remainders.
    >>> seats_by_quota({"red": 60, "blue": 30, "green": 10}, 4)
    {'red': 3, 'blue': 1, 'green': 0}
    """
    total = sum(votes.values())
    result = {}
    remainders = []
    for party, count in votes.items():
        result[party] = count * seats // total
        remainders.append((count * seats % total, party))
    left = seats - sum(result.values())
    remainders.sort(key=lambda pair: -pair[0])
    for i in range(left):
        result[remainders[i][1]] += 1
    return result


def motion_passes(yes: int, no: int, abstain: int) -> bool:
    # two thirds of the yes and no votes are needed, and at least half of all must have decided
    decided = yes + no
    if decided * 2 < decided + abstain:
        return False
    return yes * 3 >= decided * 2


def lead_changes(votes: str) -> int:
    """Votes for A and B come in one by one. How often does the sole leader change?
    The first leader is not a change.
    >>> lead_changes("ABBAA")
    2
    >>> lead_changes("AAB")
    0
    """
    balance = 0
    leader = None
    changes = 0
    for v in votes:
        balance += 1 if v == "A" else -1
        if balance > 0:
            now = "A"
        elif balance < 0:
            now = "B"
        else:
            continue
        if leader is not None and now != leader:
            changes += 1
        leader = now
    return changes


def turnout(voters, ballots):
    """Turnout in percent with one digit; no voters at all means 0.0."""
    if voters == 0:
        return 0.0
    return round(100 * ballots / voters, 1)
