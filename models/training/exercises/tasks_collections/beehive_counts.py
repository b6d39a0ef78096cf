def daily_totals(records):
    """
    Records are (day, hive, bees) tuples. Return a dictionary of day -> total bees, in the order of the
    days. A hive that was counted twice on a day counts with its larger number only.

    >>> daily_totals([(2, "a", 5), (1, "a", 3), (2, "a", 7), (2, "b", 1)])
    {1: 3, 2: 8}
    """
    largest = {}
    for day, hive, bees in records:
        key = (day, hive)
        if key not in largest or bees > largest[key]:
            largest[key] = bees
    totals = {}
    for day, hive in sorted(largest):
        totals[day] = totals.get(day, 0) + largest[(day, hive)]
    return totals


def weak_hives(counts, share):
    """
    `counts` maps a hive to its number of bees. A hive is weak when it has less than `share` percent of
    the average of all hives. Return the weak hives, the weakest first.

    Example:
    weak_hives({"h1": 10, "h2": 100, "h3": 100}, 50) == ["h1"]
    """
    if not counts:
        return []
    average = sum(counts.values()) / len(counts)
    weak = [h for h, n in counts.items() if n * 100 < average * share]
    weak.sort(key=lambda h: (counts[h], h))
    return weak


def honey_ranking(harvest):
    """
    `harvest` maps a hive to a list of jars, one number a year. Sort the hives by their total, for
    equal totals by their best year, then by name; high values first. Return texts like "1. Rose (12)".

    >>> honey_ranking({"Rose": [5, 7], "Lime": [9, 3], "Heath": []})
    ['1. Lime (12)', '2. Rose (12)', '3. Heath (0)']
    """
    def key(name):
        jars = harvest[name]
        return (-sum(jars), -max(jars, default=0), name)

    lines = []
    for place, name in enumerate(sorted(harvest, key=key), 1):
        lines.append(str(place) + ". " + name + " (" + str(sum(harvest[name])) + ")")
    return lines


def queens_by_year(marks):
    """
    Queens are marked with a colour for the last digit of their birth year: 1 and 6 white, 2 and 7
    yellow, 3 and 8 red, 4 and 9 green, 5 and 0 blue. Given a list of birth years, return a dictionary
    of colour -> number of queens (only colours that occur).

    queens_by_year([2021, 2016, 2020]) -> {"white": 2, "blue": 1}
    """
    colors = ["blue", "white", "yellow", "red", "green"]
    result = {}
    for year in marks:
        c = colors[year % 5]
        result[c] = result.get(c, 0) + 1
    return result


def visited_in_common(flights, least):
    """
    `flights` maps a bee to the list of flowers it visited. Return the flowers visited by at least
    `least` different bees as a dictionary flower -> sorted bees, in alphabetical order.

    >>> visited_in_common({"b1": ["ivy", "ivy"], "b2": ["ivy", "aster"]}, 2)
    {'ivy': ['b1', 'b2']}
    """
    visitors = {}
    for bee, flowers in flights.items():
        for flower in flowers:
            visitors.setdefault(flower, set()).add(bee)
    return {f: sorted(visitors[f]) for f in sorted(visitors) if len(visitors[f]) >= least}


def first_full_frame(frames, limit):
    """
    Frames are lists of cells, a cell is True if it is filled. Return the index of the first frame of
    which at least `limit` percent is filled, or None. Frames without cells are skipped.
    """
    for i, cells in enumerate(frames):
        if not cells:
            continue
        if sum(1 for c in cells if c) * 100 >= limit * len(cells):
            return i
    return None
