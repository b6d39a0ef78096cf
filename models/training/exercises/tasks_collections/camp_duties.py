from typing import Dict, List


def duty_roster(names: List[str], duties: List[str], days: int) -> List[Dict[str, str]]:
    """
    Make a roster for a summer camp: a list with one dictionary duty -> name for each day. On the first day
    the duties are given to the names in order, starting again from the front if there are more duties than
    names; each following day everything moves on by one name.
    Without names every day is an empty dictionary.

    >>> duty_roster(["A", "B"], ["cook", "wash"], 2)
    [{'cook': 'A', 'wash': 'B'}, {'cook': 'B', 'wash': 'A'}]
    """
    roster = []
    for day in range(days):
        today = {}
        if names:
            for i, duty in enumerate(duties):
                today[duty] = names[(i + day) % len(names)]
        roster.append(today)
    return roster


def unfair_names(roster, limit):
    """
    Given such a roster, return the sorted names that have more than `limit` duties in all or two duties on
    one and the same day.

    For example:
    unfair_names([{"a": "X", "b": "X"}, {"a": "Y"}], 5) => ["X"]
    """
    total = {}
    bad = set()
    for today in roster:
        names = list(today.values())
        for name in names:
            total[name] = total.get(name, 0) + 1
            if names.count(name) > 1:
                bad.add(name)
    for name in total:
        if total[name] > limit:
            bad.add(name)
    return sorted(bad)


def swap_duties(today, a, b):
    """
    Return a copy of the dictionary duty -> name in which a does what b did, and the other way round.

    >>> swap_duties({"cook": "A", "fire": "B", "wash": "C"}, "A", "B")
    {'cook': 'B', 'fire': 'A', 'wash': 'C'}
    """
    swapped = {}
    for duty, name in today.items():
        if name == a:
            swapped[duty] = b
        elif name == b:
            swapped[duty] = a
        else:
            swapped[duty] = name
    return swapped


def free_on_day(names, roster, day):
    """
    Return the names without a duty on the given day (1 is the first), in the given order.
    On a day outside of the roster everybody is free.

    free_on_day(["A", "B"], [{"cook": "B"}], 1) -> ["A"]
    """
    if not 1 <= day <= len(roster):
        return list(names)
    busy = set(roster[day - 1].values())
    return [n for n in names if n not in busy]


def tents(children, size):
    """
    Children are (name, age) tuples. They are sorted by age, then by name, and fill tents of `size`
    places one after the other. But a tent may not hold children whose ages differ by more than 2
    years; then a new tent begins. Return the tents as lists of names.

    >>> tents([("Z", 8), ("A", 9), ("M", 12), ("B", 9)], 2)
    [['Z', 'A'], ['B'], ['M']]
    """
    result = []
    youngest = 0
    for name, age in sorted(children, key=lambda c: (c[1], c[0])):
        if not result or len(result[-1]) == size or age - youngest > 2:
            result.append([])
            youngest = age
        result[-1].append(name)
    return result


def every_duty_done(roster, duties):
    """Check that every duty has a name (not None, not "") on every day of the roster."""
    return all(today.get(duty) for today in roster for duty in duties)
