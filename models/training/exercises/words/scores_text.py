from typing import Dict, List, Tuple


def parse_result(text: str) -> Tuple[str, int, str, int]:
    """Split 'Lions 3 - 2 Bears' into home team, goals, away team, goals.

    >>> parse_result("Lions 3 - 2 Bears")
    ('Lions', 3, 'Bears', 2)
    """
    home, away = text.split(" - ")
    home_name, home_goals = home.split()
    away_goals, away_name = away.split()
    return home_name, int(home_goals), away_name, int(away_goals)


def match_points(score: str) -> Tuple[int, int]:
    """League points of both sides: 3 for a win, 1 each for a draw.

    >>> match_points("2:0"), match_points("1:1"), match_points("0:4")
    ((3, 0), (1, 1), (0, 3))
    """
    a, b = [int(x) for x in score.split(":")]
    if a > b:
        return 3, 0
    elif a < b:
        return 0, 3
    return 1, 1


def league(results: List[str]) -> Dict[str, int]:
    """Count the wins of each team from lines 'winner beat loser'.

    >>> league(["A beat B", "C beat A", "A beat C"])
    {'A': 2, 'B': 0, 'C': 1}
    """
    wins = {}
    for line in results:
        winner, _, loser = line.split()
        wins[winner] = wins.get(winner, 0) + 1
        if loser not in wins:
            wins[loser] = 0
    return wins


def longest_streak(form: str) -> int:
    """Longest run of wins in a form string of W, D and L.

    >>> longest_streak("WWLWWWD")
    3
    """
    best = 0
    run = 0
    for letter in form:
        if letter == "W":
            run += 1
            best = max(best, run)
        else:
            run = 0
    return best


def sets_won(score):
    """Count the sets each tennis player won in '6-4 3-6 7-5'.

    >>> sets_won("6-4 3-6 7-5")
    (2, 1)
    """
    first = 0
    second = 0
    for part in score.split():
        a, b = part.split("-")
        if int(a) > int(b):
            first += 1
        else:
            second += 1
    return first, second


def medal_table(rows: List[str]) -> List[str]:
    """Order countries 'name gold silver bronze' by their medals, gold first.

    >>> medal_table(["FIN 1 0 4", "SWE 1 2 0", "NOR 3 0 0"])
    ['NOR', 'SWE', 'FIN']
    """
    def key(row):
        parts = row.split()
        return int(parts[1]), int(parts[2]), int(parts[3])

    return [row.split()[0] for row in sorted(rows, key=key, reverse=True)]


def format_rank(n):
    """1st, 2nd, 3rd, 4th, ..., 11th, 12th, 13th, ..., 21st.

    >>> [format_rank(n) for n in (1, 2, 3, 4, 12, 21)]
    ['1st', '2nd', '3rd', '4th', '12th', '21st']
    """
    if n % 100 in (11, 12, 13):
        return str(n) + "th"
    endings = {1: "st", 2: "nd", 3: "rd"}
    return str(n) + endings.get(n % 10, "th")


def bowling_rolls(text):
    """Count the pins in a line of rolls where 'X' is ten and '-' is none.

    >>> bowling_rolls("X 3 - 7")
    20
    """
    total = 0
    for roll in text.split():
        if roll == "X":
            total += 10
        elif roll != "-":
            total += int(roll)
    return total


def best_jump(attempts: List[str]):
    # longest valid jump; 'x' is a foul, None if all failed
    jumps = [float(a) for a in attempts if a != "x"]
    return max(jumps) if jumps else None
