def gap_texts(times):
    """
    Given a dictionary of skier -> time in seconds, return a dictionary of skier -> text: the winner's
    time such as
    "60", for everyone else the gap to the winner such as "+1", and "fell" where the time is None.
    The order of the dictionary is kept. If nobody came down, everybody fell.

    >>> gap_texts({"Ada": 61, "Ben": 60, "Dov": None, "Eve": 60})
    {'Ada': '+1', 'Ben': '60', 'Dov': 'fell', 'Eve': '60'}
    """
    finished = [t for t in times.values() if t is not None]
    texts = {}
    for name, time in times.items():
        if time is None:
            texts[name] = "fell"
        elif time == min(finished):
            texts[name] = str(time)
        else:
            texts[name] = "+" + str(time - min(finished))
    return texts


def start_list(results, reverse_first=3):
    """
    The starting order of the second run: the best `reverse_first` skiers of the first run start
    in reverse order, all others follow in the order of their times. `results` is a
    list of (name, time) tuples in any order; equal times are ordered by name.

    For example:
    start_list([("a", 5), ("b", 3), ("c", 9), ("d", 4)], 2) == ["d", "b", "a", "c"]
    """
    ordered = sorted(results, key=lambda r: (r[1], r[0]))
    names = [name for name, _ in ordered]
    return names[:reverse_first][::-1] + names[reverse_first:]


def combined_time(run1, run2):
    """
    Add the times of two runs. Only skiers with a time in both count. Return a list of
    (total, name) tuples, the smallest total first, names in reverse alphabetical order for ties.

    >>> combined_time({"x": 10, "y": 12, "z": 9}, {"y": 8, "x": 10})
    [(20, 'y'), (20, 'x')]
    """
    both = [name for name in run1 if name in run2]
    both.sort(reverse=True)
    rows = [(run1[name] + run2[name], name) for name in both]
    rows.sort(key=lambda row: row[0])
    return rows


def medals_table(races):
    """
    Each race is a list of countries in the order of arrival. The first three get gold, silver and bronze.
    Return a list of [country, gold, silver, bronze] rows sorted like a medals table:
    more gold first, then more silver, then more bronze, then the name.

    medals_table([["NO", "SE"], ["SE", "NO", "FI"]])
        # => [["NO", 1, 1, 0], ["SE", 1, 1, 0], ["FI", 0, 0, 1]]
    """
    table = {}
    for race in races:
        for place in range(min(3, len(race))):
            country = race[place]
            if country not in table:
                table[country] = [0, 0, 0]
            table[country][place] += 1
    rows = [[c] + medals for c, medals in table.items()]
    return sorted(rows, key=lambda r: (-r[1], -r[2], -r[3], r[0]))


def biggest_climber(before, after):
    """
    Two rankings hold the same names, best first. Return the name that climbed by the most places,
    or None if nobody climbed. Of several the one that is better placed now wins.
    """
    best, gain = None, 0
    for place, name in enumerate(after):
        if name not in before:
            continue
        up = before.index(name) - place
        if up > gain:
            best, gain = name, up
    return best
