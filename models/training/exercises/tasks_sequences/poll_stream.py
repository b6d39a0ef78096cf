def majority_moments(votes: list[str], option: str) -> list[int]:
    """
    Return the numbers of votes (1, 2, 3 ...) after which the given option had more than half
    of all votes counted so far, and had not had it one vote earlier.

    >>> majority_moments(["no", "yes", "yes", "no", "yes"], "yes")
    [3, 5]
    """
    have = 0
    before = False
    moments = []
    for n, v in enumerate(votes, start=1):
        if v == option:
            have += 1
        now = have * 2 > n
        if now and not before:
            moments.append(n)
        before = now
    return moments


def decided_after(votes: list[str], total: int) -> int:
    """
    Votes for "a" or "b" come in one by one, `total` in all. Return after how many of them the
    result could no longer change, or -1 if it is still open when the list is over.
    A draw is an open result.

    >>> decided_after(["a", "b", "a", "a"], 5)
    4
    >>> decided_after(["a", "b"], 4)
    -1
    """
    a = b = 0
    for i, v in enumerate(votes):
        if v == "a":
            a += 1
        elif v == "b":
            b += 1
        if abs(a - b) > total - i - 1:
            return i + 1
    return -1


def suspicious_runs(votes: list[str], minutes: list[int], size: int) -> list[str]:
    """
    A run is suspicious if at least `size` equal votes follow each other within the same
    minute. Return the options with such runs, each once, in order of appearance.

    >>> suspicious_runs(list("aaabbb"), [1, 1, 1, 1, 2, 2], 3)
    ['a']
    """
    found = []
    run = 0
    for i in range(len(votes)):
        if i > 0 and votes[i] == votes[i - 1] and minutes[i] == minutes[i - 1]:
            run += 1
        else:
            run = 1
        if run == size and votes[i] not in found:
            found.append(votes[i])
    return found


def moving_share(votes, option, k):
    """
    Return the share of the option (in whole percent, rounded down) within the last k votes
    after every vote; at the beginning within the votes that are there.

    Example:
    moving_share(["x", "y", "x"], "x", 2) == [100, 50, 50]
    """
    shares = []
    for i in range(len(votes)):
        part = votes[max(0, i - k + 1):i + 1]
        shares.append(100 * part.count(option) // len(part))
    return shares


def first_past(votes: list[str], goal: int) -> str | None:
    """
    The option that is the first to reach `goal` votes wins at once. Votes given as "" are
    blank. Return None if nobody reaches the goal.

    >>> first_past(["a", "b", "", "b", "a", "a"], 2)
    'b'
    """
    counts = {}
    for v in votes:
        if not v:
            continue
        counts[v] = counts.get(v, 0) + 1
        if counts[v] == goal:
            return v
    return None


def clean_ballots(ballots: list[list[int]], options: int, most: int) -> tuple[list, int]:
    """
    A ballot is valid if it has 1 to `most` different numbers, all from 0 to options - 1.
    Return the valid ballots, each one sorted, and the number of invalid ones.

    >>> clean_ballots([[2, 0], [1, 1], [], [5]], 3, 2)
    ([[0, 2]], 3)
    """
    def valid(b):
        if not 1 <= len(b) <= most or len(set(b)) != len(b):
            return False
        return all(0 <= x < options for x in b)

    good = [sorted(b) for b in ballots if valid(b)]
    return good, len(ballots) - len(good)
