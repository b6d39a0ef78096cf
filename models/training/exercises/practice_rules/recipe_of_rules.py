def name_error(name):
    """
    Names of players have 3 to 10 signs, begin with a letter, have only letters, digits and "_", and no "_"
    at the end. Return the number of the first rule that is broken (1 to 4), or 0.

    >>> [name_error(name) for name in ("al", "4you", "a-lot", "ann_", "ann_7")]
    [1, 2, 3, 4, 0]
    """
    if not 3 <= len(name) <= 10:
        return 1
    if not name[0].isalpha():
        return 2
    for sign in name:
        if not sign.isalnum() and sign != "_":
            return 3
    if name[-1] == "_":
        return 4
    return 0


def free_name(wish, taken):
    """
    If the wished name is taken, put 2, 3, 4 ... behind it until it is free. The comparison ignores capitals.

    >>> free_name("Ann", ["ann", "ANN2"])
    'Ann3'
    >>> free_name("Bo", [])
    'Bo'
    """
    used = {name.lower() for name in taken}
    if wish.lower() not in used:
        return wish
    number = 2
    while f"{wish.lower()}{number}" in used:
        number += 1
    return wish + str(number)


def sign_up(wishes):
    """
    Let players sign up one after the other. Wrong names are refused, taken names get a number. Return the
    accepted names.

    >>> sign_up(["Ann", "x", "ann", "7up"])
    ['Ann', 'ann2']
    """
    accepted = []
    for wish in wishes:
        if name_error(wish) > 0:
            continue
        accepted.append(free_name(wish, accepted))
    return accepted


def login_log(events):
    """
    Events are "name in" and "name out". Return the largest number of players that were in at the same time.
    Somebody who is in already cannot come in again.

    >>> login_log(["ann in", "bo in", "ann in", "bo out", "cy in"])
    2
    """
    inside = set()
    most = 0
    for event in events:
        name, action = event.split()
        if action == "in":
            inside.add(name)
        elif name in inside:
            inside.remove(name)
        most = max(most, len(inside))
    return most


def level_of(points):
    """
    Level 1 needs 10 points, and every further level 5 points more than the one before (15, 20, ...), on top
    of those already used. Return the level that is reached.

    >>> [level_of(points) for points in (9, 10, 24, 25, 45)]
    [0, 1, 1, 2, 3]
    """
    level = 0
    need = 10
    while points >= need:
        points -= need
        need += 5
        level += 1
    return level


def daily_bonus(days):
    """
    `days` holds the days on which somebody played, in growing order. The first day gives 1 point, and every
    day that directly follows gives one more than the day before, up to 5. After a gap it begins with 1
    again. Return all points.

    >>> daily_bonus([1, 2, 3, 7, 8])
    9
    """
    total = 0
    bonus = 0
    last = None
    for day in days:
        if last is not None and day == last + 1:
            bonus = min(5, bonus + 1)
        else:
            bonus = 1
        total += bonus
        last = day
    return total


def make_teams(players):
    """
    `players` is a list of (name, points). The best player goes to team A, the next two to team B, the next
    two to A again and so on. Return both teams as lists of names.

    >>> make_teams([("al", 3), ("bo", 9), ("cy", 5), ("di", 1)])
    (['bo', 'di'], ['cy', 'al'])
    """
    team_a, team_b = [], []
    ordered = sorted(players, key=lambda player: player[1], reverse=True)
    for i, (name, _) in enumerate(ordered):
        if (i + 1) // 2 % 2 == 0:
            team_a.append(name)
        else:
            team_b.append(name)
    return team_a, team_b
