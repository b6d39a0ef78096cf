def valid_ballots(ballots, candidates):
    """
    A ballot is a string of crosses, one character per candidate: "x" for a cross and "." for none.
    It is valid when it has exactly one cross. Return the number of votes for each candidate.
    >>> valid_ballots(["x..", ".x.", "xx.", "...", "x.."], ["Ann", "Ben", "Cy"])
    {'Ann': 2, 'Ben': 1, 'Cy': 0}
    """
    votes = {name: 0 for name in candidates}
    for ballot in ballots:
        if ballot.count("x") != 1:
            continue
        votes[candidates[ballot.index("x")]] += 1
    return votes


def instant_runoff(ballots: list[str]) -> str:
    """ Every ballot lists candidates (single letters) by preference. As long as nobody has
    more than half of the votes, the weakest candidate is struck from all ballots.
    Of equally weak ones, the last in the alphabet goes.
    >>> instant_runoff(["abc", "acb", "bca", "bac", "cba"])
    'b'
    """
    ballots = list(ballots)
    while True:
        counts = {}
        for ballot in ballots:
            for letter in ballot:
                counts.setdefault(letter, 0)
            if ballot:
                counts[ballot[0]] += 1
        best = max(sorted(counts), key=lambda c: counts[c])
        if counts[best] * 2 > sum(counts.values()) or len(counts) == 1:
            return best
        weakest = min(sorted(counts, reverse=True), key=lambda c: counts[c])
        ballots = [b.replace(weakest, "") for b in ballots]


def majority_of_states(states: dict[str, tuple[int, int]]) -> str:
    """
    For each state the votes of the lions and of the bears are given. The party that
    wins more states wins the election; otherwise the result is "tie".
    >>> majority_of_states({"north": (5, 3), "south": (2, 9), "east": (4, 1)})
    'lions'
    """
    balance = 0
    for lions, bears in states.values():
        if lions > bears:
            balance += 1
        elif bears > lions:
            balance -= 1
    if balance == 0:
        return "tie"
    return "lions" if balance > 0 else "bears"


def above_threshold(votes: dict[str, int], percent: int) -> list[str]:
    """Parties that got at least the given percentage of all votes, sorted by name.
    >>> above_threshold({"sun": 50, "moon": 46, "mars": 4}, 5)
    ['moon', 'sun']
    """
    total = sum(votes.values())
    return sorted(p for p in votes if votes[p] * 100 >= percent * total)


def class_speaker(votes: list[str]) -> str:
    # most votes wins, on a tie the one who was named first
    best = ""
    best_count = 0
    for name in votes:
        count = votes.count(name)
        if count > best_count:
            best, best_count = name, count
    return best


def approval(votes):
    """Voters may tick several films in a list. Return the film that most voters ticked;
    a film ticked twice by the same voter counts once.
    >>> approval([["Up", "Jaws"], ["Up", "Up"], ["Jaws", "Heat"], ["Jaws"]])
    'Jaws'
    """
    counts = {}
    for ticked in votes:
        for film in set(ticked):
            counts[film] = counts.get(film, 0) + 1
    return max(sorted(counts), key=counts.get)
