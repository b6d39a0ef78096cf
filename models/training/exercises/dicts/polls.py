from collections import Counter


def winner(votes):
    """Return the option with the most votes. A tie for the first place gives 'tie',
    and no votes at all give None.

    >>> winner(["red", "blue", "red"])
    'red'
    >>> winner(["red", "blue"])
    'tie'
    """
    counts = {}
    for vote in votes:
        counts[vote] = counts.get(vote, 0) + 1
    if not counts:
        return None
    top = max(counts.values())
    leaders = [option for option in counts if counts[option] == top]
    if len(leaders) > 1:
        return "tie"
    return leaders[0]


def has_majority(votes, option):
    """True if more than half of the votes are for the option.

    >>> has_majority(["yes", "no", "yes"], "yes")
    True
    >>> has_majority(["yes", "no"], "yes")
    False
    """
    return votes.count(option) * 2 > len(votes)


def percentages(counts):
    """Turn vote counts into whole percentages, rounded.

    >>> percentages({"tea": 3, "coffee": 1})
    {'tea': 75, 'coffee': 25}
    >>> percentages({"tea": 0})
    {'tea': 0}
    """
    total = sum(counts.values())
    if total == 0:
        return {option: 0 for option in counts}
    return {option: round(100 * n / total) for option, n in counts.items()}


def valid_votes(ballots, options):
    """Count only the ballots whose vote is one of the options, every voter once: the
    first ballot of a voter counts. A ballot is (voter, vote).

    >>> valid_votes([("v1", "A"), ("v2", "X"), ("v1", "B"), ("v3", "B")], {"A", "B"})
    {'A': 1, 'B': 1}
    """
    seen = set()
    counts = {}
    for voter, vote in ballots:
        if voter in seen:
            continue
        seen.add(voter)
        if vote in options:
            counts[vote] = counts.get(vote, 0) + 1
    return counts


def last_vote_counts(ballots):
    """Every voter may change the mind: only the last ballot of each voter counts.

    >>> last_vote_counts([("v1", "A"), ("v2", "A"), ("v1", "B")])
    {'B': 1, 'A': 1}
    """
    final = {}
    for voter, vote in ballots:
        final[voter] = vote
    return dict(Counter(final.values()))


def points_vote(rankings):
    """Each voter lists the options from best to worst. With n options the first gets
    n points, the last gets 1. Return the points of each option.

    >>> points_vote([["a", "b", "c"], ["b", "a", "c"]])
    {'a': 5, 'b': 5, 'c': 2}
    """
    points = {}
    for ranking in rankings:
        n = len(ranking)
        for i in range(n):
            option = ranking[i]
            points[option] = points.get(option, 0) + n - i
    return points


def drop_last(counts):
    # remove the option (or options) with the fewest votes
    if not counts:
        return {}
    fewest = min(counts.values())
    return {option: n for option, n in counts.items() if n > fewest}


def non_voters(members, ballots):
    """Return the members who did not vote, in alphabetical order.

    >>> non_voters(["Ida", "Leo", "Cat"], [("Leo", "yes")])
    ['Cat', 'Ida']
    """
    voted = {voter for voter, _ in ballots}
    return sorted(set(members) - voted)
