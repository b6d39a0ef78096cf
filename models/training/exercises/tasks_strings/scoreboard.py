def parse_result(line: str):
    """
    Given the result of a match as "Lions 3:1 Bears", return the name of the winner, or "draw".
    The names of the teams can have several words; the score is the only word with a colon.
    If there is no score in the line return None.

    >>> parse_result("Red Lions 3:1 Bears")
    'Red Lions'
    >>> parse_result("Owls 2:2 Bears")
    'draw'
    >>> parse_result("rain") is None
    True
    """
    words = line.split()
    for i in range(len(words)):
        if ":" in words[i]:
            a, b = words[i].split(":")
            if int(a) > int(b):
                return " ".join(words[:i])
            elif int(a) < int(b):
                return " ".join(words[i + 1:])
            return "draw"
    return None


def longest_streak(season: str, what: str = "W") -> int:
    """
    A season is a string of the letters W (won), D (drawn), L (lost) and "x" for matches that were
    not played. Return the length of the longest streak of the given letter, where a match that
    was not played neither ends the streak nor counts.

    Examples:
    >>> longest_streak("WWxWLW")
    3
    >>> longest_streak("WW", "L")
    0
    """
    best = 0
    run = 0
    for c in season:
        if c == what:
            run += 1
            best = max(best, run)
        elif c != "x":
            run = 0
    return best


def table_line(place, team, points):
    """
    Build one line of a table: the place with a dot in 3 characters (right), a space, the name in 10
    characters (left, cut if it is too long), and the points in 4 characters (right).

    table_line(1, "Lions", 42) == " 1. Lions       42"
    table_line(12, "Northern Bears", 7) == "12. Northern B   7"
    """
    first = (str(place) + ".").rjust(3)
    name = team[:10].ljust(10)
    return first + " " + name + str(points).rjust(4)


def goals_text(goals: str) -> dict:
    """
    The goals of a match are noted with the minute and the name: "12 Kim, 40 Bo, 77 Kim". Write a
    function which returns a dictionary from the name to the list of the minutes.

    goals_text("12 Kim, 40 Bo, 77 Kim") == {"Kim": [12, 77], "Bo": [40]}
    goals_text("") == {}
    """
    res = {}
    if goals == "":
        return res
    for g in goals.split(", "):
        minute, name = g.split(" ", 1)
        if name not in res:
            res[name] = []
        res[name].append(int(minute))
    return res


def medals(text):
    """Return (gold, silver, bronze): how often each of the words occurs in the text, any case."""
    words = [w.strip(".,!").lower() for w in text.split()]
    return tuple(words.count(m) for m in ("gold", "silver", "bronze"))
