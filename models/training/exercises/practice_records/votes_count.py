"""A vote in a club: ballots in a box, and the counting of them."""


class Ballot:
    """A ballot with the names in the order in which the voter likes them.

    >>> ballot = Ballot(["Eva", "Jan"])
    >>> ballot.first, len(ballot)
    ('Eva', 2)
    >>> ballot.without("Eva")
    Ballot(Jan)
    """

    def __init__(self, names):
        if len(names) != len(set(names)):
            raise ValueError("a name stands on the ballot twice")
        self.names = list(names)

    def __len__(self):
        return len(self.names)

    def __repr__(self):
        return "Ballot(" + " > ".join(self.names) + ")"

    @property
    def first(self):
        return self.names[0] if self.names else None

    def without(self, name):
        return Ballot([other for other in self.names if other != name])

    def prefers(self, a, b):
        """Tell whether a stands before b; a name that is missing stands behind all others.

        >>> Ballot(["Eva", "Jan"]).prefers("Jan", "Tia"), Ballot(["Eva"]).prefers("Jan", "Tia")
        (True, False)
        """
        if a not in self.names:
            return False
        if b not in self.names:
            return True
        return self.names.index(a) < self.names.index(b)


def read_ballots(lines):
    """Read ballots from lines with `>` between names; wrong ballots are left out.

    >>> read_ballots(["Eva > Jan", "Jan>Jan", "Tia"])
    [Ballot(Eva > Jan), Ballot(Tia)]
    """
    ballots = []
    for line in lines:
        try:
            ballots.append(Ballot([name.strip() for name in line.split(">")]))
        except ValueError:
            pass
    return ballots


def first_votes(ballots):
    """Count the first names.

    >>> first_votes(read_ballots(["Eva > Jan", "Jan", "Eva"]))
    {'Eva': 2, 'Jan': 1}
    """
    votes = {}
    for ballot in ballots:
        if ballot.first is not None:
            votes[ballot.first] = votes.get(ballot.first, 0) + 1
    return votes


def majority(ballots):
    """Return the name that is first on more than half of the ballots, or None.

    >>> majority(read_ballots(["Eva", "Jan", "Eva"])), majority(read_ballots(["Eva", "Jan"]))
    ('Eva', None)
    """
    for name, count in first_votes(ballots).items():
        if count * 2 > len(ballots):
            return name
    return None


def runoff(ballots):
    """Strike out the name with the fewest first votes (of several the last in the alphabet) until one has
    the majority of the ballots that still have a name.

    >>> runoff(read_ballots(["Eva", "Eva", "Jan", "Jan", "Tia > Jan"]))
    'Jan'
    """
    ballots = [ballot for ballot in ballots if len(ballot) > 0]
    while ballots:
        winner = majority(ballots)
        if winner is not None:
            return winner
        votes = first_votes(ballots)
        fewest = min(votes.values())
        out = max(name for name in votes if votes[name] == fewest)
        ballots = [ballot.without(out) for ballot in ballots]
        ballots = [ballot for ballot in ballots if len(ballot) > 0]
    return None


def points_vote(ballots, points=(3, 2, 1)):
    """Give points for the places on the ballots and return (name, points) pairs, the best first.

    >>> points_vote(read_ballots(["Eva > Jan", "Jan > Tia"]))
    [('Jan', 5), ('Eva', 3), ('Tia', 2)]
    """
    sums = {}
    for ballot in ballots:
        for name, worth in zip(ballot.names, points):
            sums[name] = sums.get(name, 0) + worth
    return sorted(sums.items(), key=lambda pair: (-pair[1], pair[0]))


def duel(ballots, a, b):
    """Compare two names: how many prefer the first one and how many the second one.

    >>> duel(read_ballots(["Eva > Jan", "Tia > Jan > Eva", "Tia"]), "Eva", "Jan")
    (1, 1)
    """
    for_a = sum(1 for ballot in ballots if ballot.prefers(a, b))
    for_b = sum(1 for ballot in ballots if ballot.prefers(b, a))
    return for_a, for_b


def beats_everyone(ballots, names):
    """Return the name that wins the duel against each other one; "" if there is none.

    >>> beats_everyone(read_ballots(["Eva > Jan", "Tia > Jan > Eva", "Jan > Tia"]), ["Eva", "Jan", "Tia"])
    'Jan'
    """
    for name in names:
        wins = 0
        for other in names:
            own, against = duel(ballots, name, other)
            if other != name and own > against:
                wins += 1
        if wins == len(names) - 1:
            return name
    return ""
