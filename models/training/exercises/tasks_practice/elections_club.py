from typing import Dict, List, Optional


def seats_by_share(votes: Dict[str, int], seats: int) -> Dict[str, int]:
    """
    Share out the seats of a club council. Every list first gets the whole part
    of seats * votes // all votes. The seats left over go one each to the lists
    with the greatest remainders (equal remainders by name).

    >>> seats_by_share({'A': 50, 'B': 30, 'C': 20}, 7)
    {'A': 4, 'B': 2, 'C': 1}
    """
    total = sum(votes.values())
    result = {}
    rest = {}
    for name, v in votes.items():
        result[name] = seats * v // total
        rest[name] = seats * v % total
    left = seats - sum(result.values())
    order = sorted(votes, key=lambda n: (-rest[n], n))
    for name in order[:left]:
        result[name] += 1
    return result


def motion_passes(votes: List[str], members: int) -> bool:
    """
    Check if a motion passes: at least half of the members must have voted (with
    "yes", "no" or "abstain"), and there must be more "yes" than "no" votes.
    Other texts are invalid and do not count at all.

    Examples:
    motion_passes(['yes', 'no', 'yes', 'abstain'], 8) => True
    motion_passes(['yes', 'yes', 'maybe'], 6) => False
    motion_passes(['yes', 'no'], 2) => False
    """
    yes = no = valid = 0
    for v in votes:
        if v == 'yes':
            yes += 1
        elif v == 'no':
            no += 1
        elif v != 'abstain':
            continue
        valid += 1
    return valid * 2 >= members and yes > no


def instant_winner(ballots: List[List[str]]) -> Optional[str]:
    """
    Each ballot is a list of names, the favourite first. As long as nobody is
    the first name on more than half of the ballots, the name with the fewest
    first places is crossed out everywhere (of several the alphabetically
    first). Empty ballots drop out. Return the winner.

    >>> instant_winner([['a', 'b'], ['a'], ['b'], ['b', 'a'], ['c', 'a']])
    'a'
    """
    ballots = [list(b) for b in ballots if b]
    while ballots:
        first = {}
        for ballot in ballots:
            for name in ballot:
                first.setdefault(name, 0)
            first[ballot[0]] += 1
        for name in first:
            if first[name] * 2 > len(ballots):
                return name
        worst = min(sorted(first), key=lambda n: first[n])
        ballots = [[n for n in b if n != worst] for b in ballots]
        ballots = [b for b in ballots if b]
    return None


def turnout(voted, entitled):
    """
    Return the turnout in percent as text, with one place after the point. If
    nobody may vote the text is "n/a".

    turnout(31, 40) -> '77.5 %'
    turnout(0, 0) -> 'n/a'
    """
    if entitled == 0:
        return 'n/a'
    return str(round(100 * voted / entitled, 1)) + ' %'


def double_voters(lists: Dict[str, List[str]]) -> List[str]:
    """
    Find the people who are on the lists of more than one polling place.

    >>> double_voters({'school': ['al', 'bo'], 'hall': ['cy', 'al', 'al']})
    ['al']
    """
    seen = {}
    for place, names in lists.items():
        for name in names:
            if name not in seen:
                seen[name] = set()
            seen[name].add(place)
    res = []
    for name in seen:
        if len(seen[name]) > 1:
            res.append(name)
    return sorted(res)


def lead_changes(votes):
    """
    The votes are counted one by one; each is a letter of the text. Count how
    often the sole leader became another one than the sole leader before.

    lead_changes('abba') -> 1
    lead_changes('abbbaaa') -> 2
    """
    cnt = {}
    leader = None
    changes = 0
    for v in votes:
        cnt[v] = cnt.get(v, 0) + 1
        top = max(cnt.values())
        best = [x for x in cnt if cnt[x] == top]
        if len(best) == 1:
            if leader is not None and best[0] != leader:
                changes += 1
            leader = best[0]
    return changes
