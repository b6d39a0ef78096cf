def pick_teams(players):
    """Two captains choose in turn; players are sorted by skill (name -> skill) first.

    >>> pick_teams({"Al": 5, "Bo": 9, "Cy": 7, "Di": 2})
    (['Bo', 'Al'], ['Cy', 'Di'])
    """
    order = sorted(players, key=lambda p: players[p], reverse=True)
    return order[0::2], order[1::2]


def balanced_teams(players):
    """Go from strong to weak and put everybody into the team that is weaker so far.

    >>> balanced_teams({"Al": 5, "Bo": 9, "Cy": 7, "Di": 2})
    (['Bo', 'Di'], ['Cy', 'Al'])
    """
    red, blue = [], []
    red_sum = blue_sum = 0
    for name in sorted(players, key=players.get, reverse=True):
        if red_sum <= blue_sum:
            red.append(name)
            red_sum += players[name]
        else:
            blue.append(name)
            blue_sum += players[name]
    return red, blue


def covers_skills(team, skills, needed):
    """True if the members together have all needed skills.

    >>> covers_skills(["Al", "Bo"], {"Al": {"cook"}, "Bo": {"drive", "sew"}}, {"cook", "sew"})
    True
    >>> covers_skills(["Al"], {"Al": {"cook"}}, {"cook", "sew"})
    False
    """
    have = set()
    for member in team:
        have |= skills.get(member, set())
    return needed <= have


def choose_helpers(skills, needed):
    """Choose helpers greedily: always the one who brings the most missing skills.
    Stop when nothing is missing or nobody can help any more.

    >>> choose_helpers({"Al": {"a"}, "Bo": {"a", "b"}, "Cy": {"c", "b"}}, {"a", "b", "c"})
    ['Bo', 'Cy']
    """
    missing = set(needed)
    chosen = []
    while missing:
        best = None
        gain = 0
        for name in skills:
            useful = len(skills[name] & missing)
            if useful > gain:
                best, gain = name, useful
        if best is None:
            break
        chosen.append(best)
        missing -= skills[best]
    return chosen


def only_expert(skills):
    """Skills that only one person has, with this person.

    >>> only_expert({"Al": {"cook", "sew"}, "Bo": {"sew"}})
    {'cook': 'Al'}
    """
    experts = {}
    for name, own in skills.items():
        for skill in own:
            experts.setdefault(skill, []).append(name)
    return {skill: names[0] for skill, names in experts.items() if len(names) == 1}


def duty_roster(names, days):
    # day -> person; start again at the first name when the names are used up
    roster = {}
    i = 0
    for day in days:
        roster[day] = names[i]
        i = (i + 1) % len(names)
    return roster


def swap_duty(roster, a, b):
    """Return a roster in which two people have exchanged all their days.

    >>> swap_duty({"Mon": "Al", "Tue": "Bo", "Wed": "Al"}, "Al", "Bo")
    {'Mon': 'Bo', 'Tue': 'Al', 'Wed': 'Bo'}
    """
    result = {}
    for day, person in roster.items():
        if person == a:
            result[day] = b
        elif person == b:
            result[day] = a
        else:
            result[day] = person
    return result


def fair_enough(roster):
    """True if nobody has two duties more than somebody else on the roster.

    >>> fair_enough({"Mon": "Al", "Tue": "Bo", "Wed": "Al"})
    True
    """
    counts = {}
    for person in roster.values():
        counts[person] = counts.get(person, 0) + 1
    if not counts:
        return True
    return max(counts.values()) - min(counts.values()) < 2
