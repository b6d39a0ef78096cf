def final_score(goals: str) -> str:
    """Every goal is a letter: 'h' for the home team and 'g' for the guests.

    >>> final_score('hgh')
    '2:1'
    """
    return f"{goals.count('h')}:{goals.count('g')}"


def score_history(goals):
    """All scores during a game, beginning with 0:0.

    >>> score_history('hg')
    ['0:0', '1:0', '1:1']
    """
    home = guests = 0
    history = ['0:0']
    for goal in goals:
        if goal == 'h':
            home += 1
        else:
            guests += 1
        history.append(str(home) + ':' + str(guests))
    return history


def lead_changes(goals: str) -> int:
    """How often does the lead pass to the other team? A draw in between does not matter, and the first
    lead is not a change.

    >>> lead_changes('hggghh')
    1
    >>> lead_changes('hgghhg')
    2
    """
    diff = 0
    leader = 0
    changes = 0
    for goal in goals:
        diff += 1 if goal == 'h' else -1
        if diff != 0:
            now = 1 if diff > 0 else -1
            if leader != 0 and now != leader:
                changes += 1
            leader = now
    return changes


def winner(score: str) -> str:
    """'home', 'guests' or 'draw' for a score like '3:1'.

    >>> winner('3:1')
    'home'
    >>> winner('2:2')
    'draw'
    """
    home, guests = map(int, score.split(':'))
    if home > guests:
        return 'home'
    if home < guests:
        return 'guests'
    return 'draw'


def league_points(results: str) -> int:
    """'W' gives three points, 'D' one. Every third win in a row gives one point extra.

    >>> league_points('WWWDL')
    11
    """
    points = 0
    row = 0
    for r in results:
        if r == 'W':
            points += 3
            row += 1
            if row % 3 == 0:
                points += 1
        else:
            row = 0
            if r == 'D':
                points += 1
    return points


def form_string(scores, home_first=True):
    """Turn scores into letters W, D, L, as seen by the team that stands first (or second).

    >>> form_string(['2:1', '0:0', '1:4'])
    'WDL'
    """
    letters = ''
    for score in scores:
        a, b = [int(x) for x in score.split(':')]
        if not home_first:
            a, b = b, a
        if a > b:
            letters += 'W'
        elif a == b:
            letters += 'D'
        else:
            letters += 'L'
    return letters


def longest_unbeaten(form: str) -> int:
    """Longest stretch of games without 'L'.

    >>> longest_unbeaten('WDLWWD')
    3
    """
    return max(len(part) for part in form.split('L'))


def set_wins(match: str) -> tuple[int, int]:
    """Sets of a match are written like '6-4 3-6 7-5'. Return the sets won by both.

    >>> set_wins('6-4 3-6 7-5')
    (2, 1)
    """
    first, second = 0, 0
    for part in match.split():
        a, b = part.split('-')
        if int(a) > int(b):
            first += 1
        else:
            second += 1
    return first, second


def rally_letters(rally: str) -> str:
    """In a rally the players A and B take turns. Given the number of strokes as '|' marks, who made the
    last one? A begins; an empty rally gives '-'.

    >>> rally_letters('|||')
    'A'
    """
    if not rally:
        return '-'
    return 'A' if len(rally) % 2 == 1 else 'B'


def lap_letters(laps, runner):
    # place of a runner in every lap, laps are strings of runner letters
    return [lap.index(runner) + 1 for lap in laps if runner in lap]


def overtakes(before: str, after: str, runner: str) -> str:
    """Which runners were in front of the runner before, but are behind now?

    >>> overtakes('abcd', 'acdb', 'd')
    'b'
    """
    ahead = before[:before.index(runner)]
    behind = after[after.index(runner) + 1:]
    return ''.join(r for r in ahead if r in behind)
