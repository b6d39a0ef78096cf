def score_sheet(answers, key):
    """
    `key` maps the number of a question to the right answer, or to a list of answers that are all accepted.
    `answers` maps numbers to what a team wrote. Return the number of right answers. Case and outer
    spaces are ignored, questions that are not in the key are too.

    >>> score_sheet({1: " Rome", 2: "six", 9: "?"}, {1: "rome", 2: ["6", "Six"], 3: "x"})
    2
    """
    def clean(text):
        return text.strip().lower()

    right = 0
    for number, given in answers.items():
        if number not in key:
            continue
        wanted = key[number]
        if isinstance(wanted, str):
            wanted = [wanted]
        if clean(given) in [clean(w) for w in wanted]:
            right += 1
    return right


def hardest_questions(sheets):
    """
    Each sheet maps the number of a question to True or False. Return the numbers of the questions with
    the fewest True values, in rising order. A question that is missing on a sheet counts as False
    there. Without sheets return [].

    Example:
    hardest_questions([{1: True, 2: False}, {1: True, 3: True}]) == [2]
    """
    hits = {}
    for sheet in sheets:
        for number, ok in sheet.items():
            hits[number] = hits.get(number, 0) + (1 if ok else 0)
    if not hits:
        return []
    low = min(hits.values())
    return sorted(n for n in hits if hits[n] == low)


def podium(scores):
    """
    Given a dictionary of team -> points, return up to three lists of teams: those with the highest
    number of points, those with the second highest and those with the third highest. Teams with 0
    points never stand on the podium. Names within a list are sorted.

    >>> podium({"Owls": 7, "Bees": 9, "Ants": 7, "Cats": 0})
    [['Bees'], ['Ants', 'Owls']]
    """
    levels = sorted({p for p in scores.values() if p > 0}, reverse=True)
    return [sorted(t for t in scores if scores[t] == level) for level in levels[:3]]


def with_jokers(rounds, joker):
    """
    `rounds` is a list of points, `joker` the number of the round (from 1) that counts double. If the
    joker is None or there is no such round, the worst round counts half instead, rounded down.

    with_jokers([4, 6, 2], 2) -> 18
    with_jokers([4, 6, 3], None) -> 11
    """
    if not rounds:
        return 0
    total = sum(rounds)
    if joker is not None and 1 <= joker <= len(rounds):
        return total + rounds[joker - 1]
    worst = min(rounds)
    return total - worst + worst // 2


def lead_history(rounds):
    """
    Every round is a dictionary of team -> points of this round. After each round the leader is the
    team with the largest sum so far; as long as the top is tied the old leader stays (None in the
    beginning). Return the list of leaders.

    >>> lead_history([{"a": 1, "b": 1}, {"a": 2}, {"b": 2}, {"b": 1}])
    [None, 'a', 'a', 'b']
    """
    sums = {}
    leader = None
    history = []
    for r in rounds:
        for team, p in r.items():
            sums[team] = sums.get(team, 0) + p
        top = max(sums.values()) if sums else 0
        first = [t for t in sums if sums[t] == top]
        if len(first) == 1:
            leader = first[0]
        history.append(leader)
    return history
