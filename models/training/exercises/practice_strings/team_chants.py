def chant(name, times):
    """
    Shout the name of a team: it is repeated with hyphens, and each time it is
    written in capitals if its number is even.

    >>> chant("go", 3)
    'go-GO-go'
    """
    shouts = []
    for number in range(1, times + 1):
        if number % 2 == 0:
            shouts.append(name.upper())
        else:
            shouts.append(name)
    return "-".join(shouts)


def chant_short(name, times):
    """
    The same as chant, with a comprehension.

    >>> chant_short("go", 3)
    'go-GO-go'
    """
    return "-".join([name.upper() if i % 2 else name for i in range(times)])


def build_up(name):
    """
    The fans shout the start of a name, each time with one more letter.

    >>> build_up("win")
    'w! wi! win!'
    """
    shouted = ""
    for end in range(1, len(name) + 1):
        if end > 1:
            shouted += " "
        shouted += name[:end] + "!"
    return shouted


def build_up_recursive(name):
    """
    The same as build_up, with recursion.

    >>> build_up_recursive("win")
    'w! wi! win!'
    >>> build_up_recursive("")
    ''
    """
    if name == "":
        return ""
    if len(name) == 1:
        return name + "!"
    return build_up_recursive(name[:-1]) + " " + name + "!"


def goals_of(events, team):
    """
    The events of a match are texts like "12 A" (a goal of team A in minute
    12). An "o" behind the team is an own goal and counts for no one here.

    >>> goals_of(["12 A", "30 B", "44 Ao", "80 A"], "A")
    2
    """
    goals = 0
    for event in events:
        minute, scorer = event.split()
        if scorer == team:
            goals += 1
    return goals


def goals_of_sum(events, team):
    """
    The same as goals_of, with a sum.

    >>> goals_of_sum(["12 A", "30 B", "44 Ao", "80 A"], "A")
    2
    """
    scorers = [event.split()[1] for event in events]
    return sum(scorer == team for scorer in scorers)


def table_line(team, points, width):
    """
    Write a team at the left side and its points at the right side of a line.
    A name that is too long is cut so that one space stays.

    >>> table_line("Rovers", 12, 12)
    'Rovers    12'
    >>> table_line("Wanderers", 3, 6)
    'Wand 3'
    """
    points_text = str(points)
    room = width - len(points_text) - 1
    name = team[:room]
    spaces = width - len(name) - len(points_text)
    return name + " " * spaces + points_text


def table_line_ljust(team, points, width):
    """
    The same as table_line, with a method of str.

    >>> table_line_ljust("Rovers", 12, 12)
    'Rovers    12'
    >>> table_line_ljust("Wanderers", 3, 6)
    'Wand 3'
    """
    room = width - len(str(points))
    return team[:room - 1].ljust(room) + str(points)


def form(results):
    """
    The form of a team are the results of its last five games as letters: "w",
    "d" or "l". Each result is a text such as "3:1" with the own goals first.

    >>> form(["3:1", "0:0", "1:2"])
    'wdl'
    """
    letters = ""
    for result in results[-5:]:
        own, other = result.split(":")
        if int(own) > int(other):
            letters += "w"
        elif int(own) == int(other):
            letters += "d"
        else:
            letters += "l"
    return letters


def unbeaten(letters):
    """
    Return how many of the last games in a row were not lost.

    >>> unbeaten("wldw")
    2
    >>> unbeaten("l")
    0
    """
    games = 0
    for letter in reversed(letters):
        if letter == "l":
            break
        games += 1
    return games
