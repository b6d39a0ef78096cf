def badge_name(name):
    """
    Long first names are shortened for a badge. A name of more than eight
    letters keeps its first seven letters and gets a dot.

    badge_name("Bartholomew") == "Barthol."
    badge_name("Ann") == "Ann"
    """
    if len(name) > 8:
        return name[:7] + "."
    return name


def fix_case(name):
    """
    Write each part of a name with a capital first and small letters behind,
    where parts are separated by spaces or hyphens.

    fix_case("anna-LENA berg") == "Anna-Lena Berg"
    """
    fixed = ""
    new_part = True
    for ch in name:
        if new_part:
            fixed += ch.upper()
        else:
            fixed += ch.lower()
        new_part = ch in " -"
    return fixed


def unique_badges(names):
    """
    If a name comes for the second time it gets " 2" behind it, the third time
    " 3", and so on.

    unique_badges(["Bo", "Al", "Bo", "Bo"]) == ["Bo", "Al", "Bo 2", "Bo 3"]
    """
    times = {}
    badges = []
    for name in names:
        times[name] = times.get(name, 0) + 1
        if times[name] == 1:
            badges.append(name)
        else:
            badges.append(name + " " + str(times[name]))
    return badges


def short_sign(name):
    """
    The short sign of a guest is made of the first two letters of the first
    name and the last two letters of the last name, in small letters.

    short_sign("Petra Holm") == "pelm"
    short_sign("Cher") == "cher"
    """
    words = name.lower().split()
    first = words[0]
    last = words[-1]
    return first[:2] + last[-2:]


def table_of(name):
    """
    Guests sit by their first letter: A to H at table 1, I to P at table 2,
    and the others at table 3. Names that do not begin with a letter: table 0.

    table_of("Bo") == 1
    table_of("ida") == 2
    table_of("Zoe") == 3
    table_of("?") == 0
    """
    first = name[0].upper()
    if not first.isalpha():
        return 0
    if first <= "H":
        return 1
    if first <= "P":
        return 2
    return 3


def seating(names):
    """
    Return a dict from the number of a table to the names at it, as table_of
    says. The names of a table are sorted.

    seating(["Kim", "Bo", "Al"]) == {2: ["Kim"], 1: ["Al", "Bo"]}
    """
    tables = {}
    for name in names:
        tables.setdefault(table_of(name), []).append(name)
    for table in tables:
        tables[table].sort()
    return tables


def partner(name, others):
    """
    Find the guest that has the most letters in common with a name, without
    regard to case. The first one is taken from several, None from nobody.

    partner("Lena", ["Bob", "Nel"]) == "Nel"
    partner("Bo", []) == None
    """
    letters = set(name.lower())
    best = None
    best_common = -1
    for other in others:
        common = len(letters & set(other.lower()))
        if common > best_common:
            best_common = common
            best = other
    return best
