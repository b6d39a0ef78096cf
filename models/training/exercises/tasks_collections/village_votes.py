from typing import Dict, List, Optional


def winner_with_quorum(votes: List[str], members: int) -> Optional[str]:
    """
    Given a list of votes (names, or "" for an empty paper) and the number of members of the club,
    return the name of the winner. Rules:
    - at least half of the members must have handed in a paper, empty ones included;
    - the winner needs more valid votes than every other candidate, a tie means no winner.
    Return None where nobody wins.

    >>> winner_with_quorum(["Ida", "", "Ida", "Bo"], 7)
    'Ida'
    >>> winner_with_quorum(["Ida", "Bo"], 3) is None
    True
    """
    if len(votes) * 2 < members:
        return None
    tally = {}
    for name in votes:
        if name:
            tally[name] = tally.get(name, 0) + 1
    if not tally:
        return None
    top = max(tally.values())
    leaders = [name for name in tally if tally[name] == top]
    return leaders[0] if len(leaders) == 1 else None


def points_of_ballots(ballots, weights=(5, 3, 1)):
    """
    Each ballot is a list of names, best first. The first name gets weights[0] points, the second
    weights[1] and so on; further names get nothing. Return a list of (name, points)
    sorted by points from high to low, and by name for equal points.

    Example:
    points_of_ballots([["a", "b"], ["b"]]) => [("b", 8), ("a", 5)]
    """
    points = {}
    for ballot in ballots:
        for name, w in zip(ballot, weights):
            points[name] = points.get(name, 0) + w
    rows = list(points.items())
    rows.sort(key=lambda row: (-row[1], row[0]))
    return rows


def seats_by_share(votes: Dict[str, int], seats: int) -> Dict[str, int]:
    """
    Share out the seats of a council. Every party first gets the whole part of
    votes * seats / all votes. The seats that are left go, one each, to the parties with the
    largest remainder; for equal remainders the party with more votes comes first, then the name.
    With no votes at all everybody gets 0 seats.

    >>> seats_by_share({"red": 50, "blue": 30, "green": 20}, 7)
    {'red': 4, 'blue': 2, 'green': 1}
    """
    total = sum(votes.values())
    if total == 0:
        return {party: 0 for party in votes}
    result = {}
    rest = {}
    for party, v in votes.items():
        result[party], rest[party] = divmod(v * seats, total)
    left = seats - sum(result.values())
    order = sorted(votes, key=lambda p: (-rest[p], -votes[p], p))
    for party in order[:left]:
        result[party] += 1
    return result


def double_voters(lists):
    """
    Several polling rooms hand in their lists of voters. Return, in alphabetical order, the people
    who appear in more than one room. A name that is repeated within a single room is a
    slip of the pen and does not count.

    double_voters([["Ann", "Ann"], ["Bea"], ["Bea", "Cy"]]) # => ["Bea"]
    """
    rooms = {}
    for number, names in enumerate(lists):
        for name in names:
            rooms.setdefault(name, set()).add(number)
    ans = [name for name, seen in rooms.items() if len(seen) > 1]
    return sorted(ans)


def was_ever_tied(votes, a, b):
    """
    Votes are read out one by one. Check if, after at least one vote for a or b was read,
    the candidates a and b had the same number of votes at some moment.
    """
    score = {a: 0, b: 0}
    for v in votes:
        if v not in score:
            continue
        score[v] += 1
        if score[a] == score[b]:
            return True
    return False
