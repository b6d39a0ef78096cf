def evening_end(acts, breaks):
    """
    Acts and breaks alternate: act, break, act, ... Return the number of minutes until the end. Breaks
    that would come after the last act are not counted.

    evening_end([50, 40], [20]) == 110
    evening_end([50], [20, 20]) == 50
    """
    minutes = 0
    for i, act in enumerate(acts):
        minutes += act
        if i < len(acts) - 1 and i < len(breaks):
            minutes += breaks[i]
    return minutes


def role_of(line):
    """
    A line of a play is "ROLE: words". Return the role, or an empty text if the part before the colon is not
    all in capitals.

    role_of("ANNA: Good day!") == "ANNA"
    role_of("(Anna: sits down)") == ""
    """
    role, colon, _ = line.partition(":")
    if colon and role.isupper() and role.isalpha():
        return role
    return ""


def words_per_role(lines):
    """
    How many words does every role say? Lines without a role belong to the role that spoke before.

    words_per_role(["ANNA: Good day!", "BEN: Hm.", "I see."]) == {"ANNA": 2, "BEN": 3}
    """
    spoken = {}
    role = ""
    for line in lines:
        words = line.split()
        if role_of(line):
            role = role_of(line)
            words = words[1:]
        if role:
            spoken[role] = spoken.get(role, 0) + len(words)
    return spoken


def seats_together(row, wanted):
    """
    A row is a text of "x" (taken) and "." (free). Return all indices where so many free seats in a row
    begin.

    seats_together("x...x..", 2) == [1, 2, 5]
    seats_together("xx", 1) == []
    """
    starts = []
    for start in range(len(row) - wanted + 1):
        part = row[start:start + wanted]
        if "x" not in part:
            starts.append(start)
    return starts


def never_alone(scenes):
    """
    Every scene is the set of roles on the stage. Check if at every change at least one role stays, and no
    scene has less than two roles.

    never_alone([{"A", "B"}, {"B", "C"}]) == True
    never_alone([{"A", "B"}, {"C", "D"}]) == False
    """
    before = None
    for scene in scenes:
        if len(scene) < 2:
            return False
        if before is not None and not (before & scene):
            return False
        before = scene
    return True


def shortest_and_longest_part(spoken):
    """
    The role with the fewest words and the one with the most; names decide equal cases (the first in the
    alphabet).

    shortest_and_longest_part({"B": 5, "A": 5, "C": 9}) == ("A", "C")
    """
    roles = sorted(spoken)
    short = roles[0]
    long = roles[0]
    for role in roles[1:]:
        if spoken[role] < spoken[short]:
            short = role
        elif spoken[role] > spoken[long]:
            long = role
    return short, long


def applause(people, loss):
    """
    In the first round all people clap, in each later one `loss` people less. Return the number of claps
    of all rounds together.

    applause(5, 2) == 9
    applause(4, 4) == 4
    """
    if people <= 0:
        return 0
    return people + applause(people - loss, loss)
