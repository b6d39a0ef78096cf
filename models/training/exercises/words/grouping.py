from typing import Dict, List


def by_first_letter(names: List[str]) -> Dict[str, List[str]]:
    """Group the children of a class by the first letter of their name, ignoring case.

    >>> by_first_letter(["Anna", "ben", "alex"])
    {'A': ['Anna', 'alex'], 'B': ['ben']}
    """
    groups = {}
    for name in names:
        letter = name[0].upper()
        if letter not in groups:
            groups[letter] = []
        groups[letter].append(name)
    return groups


def by_length(words):
    """Group words by their length, each group sorted, the lengths in rising order.

    >>> by_length(["pear", "fig", "plum", "egg"])
    [(3, ['egg', 'fig']), (4, ['pear', 'plum'])]
    """
    groups = {}
    for word in words:
        groups.setdefault(len(word), []).append(word)
    return [(size, sorted(groups[size])) for size in sorted(groups)]


def teams_of(players: List[str], size: int) -> List[List[str]]:
    """Cut a list of players into teams of a given size; the last team may be smaller.

    >>> teams_of(["Al", "Bo", "Cy", "Di", "Ed"], 2)
    [['Al', 'Bo'], ['Cy', 'Di'], ['Ed']]
    """
    teams = []
    for i in range(0, len(players), size):
        teams.append(players[i:i + size])
    return teams


def deal_out(items, people):
    """Deal the items one after the other to the people and return a dictionary of lists.

    >>> deal_out(["a", "b", "c"], ["Kim", "Lee"])
    {'Kim': ['a', 'c'], 'Lee': ['b']}
    """
    hands = {person: [] for person in people}
    for i, item in enumerate(items):
        person = people[i % len(people)]
        hands[person].append(item)
    return hands


def train_stops(words: List[str]) -> List[List[str]]:
    """Cut a list of stations into trips; a trip ends at each 'depot', which belongs to no trip.

    >>> train_stops(["A", "B", "depot", "C", "depot"])
    [['A', 'B'], ['C']]
    """
    trips = []
    trip = []
    for word in words + ["depot"]:
        if word == "depot":
            if trip:
                trips.append(trip)
            trip = []
        else:
            trip.append(word)
    return trips


def most_common_group(emails):
    """Return the mail domain used by most of the addresses, the first of them on a tie.

    >>> most_common_group(["a@x.fi", "b@y.se", "c@y.se"])
    'y.se'
    """
    counts = {}
    for email in emails:
        domain = email.split("@")[1]
        counts[domain] = counts.get(domain, 0) + 1
    best = None
    for domain in counts:
        if best is None or counts[domain] > counts[best]:
            best = domain
    return best


def split_by_flag(tasks):
    """Separate tasks marked with '[x]' from the open ones; the marks are removed.

    >>> split_by_flag(["[x] sweep", "[ ] cook", "[x] shop"])
    (['sweep', 'shop'], ['cook'])
    """
    done = []
    todo = []
    for task in tasks:
        label = task[4:]
        if task.startswith("[x]"):
            done.append(label)
        else:
            todo.append(label)
    return done, todo


def invert_groups(groups):
    """From class -> pupils make pupil -> class."""
    return {pupil: name for name, pupils in groups.items() for pupil in pupils}


def sections(lines):
    # lines that end with ':' open a section, the others belong to the last opened one
    result = {}
    current = None
    for line in lines:
        if line.endswith(":"):
            current = line[:-1]
            result[current] = []
        elif current is not None:
            result[current].append(line)
    return result
