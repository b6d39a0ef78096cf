from typing import Dict, List, Tuple


def match_owners(found: List[str], claims: List[Tuple[str, str]]) -> Dict[str, str]:
    """
    found is a list of things, each at most once; claims are tuples (person, thing). A thing goes
    to the first person who claims it, but each person gets only one thing. Return a dictionary
    from person to thing.

    >>> match_owners(["hat", "key"], [("Al", "hat"), ("Al", "key"), ("Bo", "hat"), ("Cy", "key")])
    {'Al': 'hat', 'Cy': 'key'}
    >>> match_owners([], [("Al", "hat")])
    {}
    """
    left = set(found)
    given = {}
    for person, thing in claims:
        if thing in left and person not in given:
            given[person] = thing
            left.remove(thing)
    return given


def oldest_things(things: List[Tuple[str, int, int]], k: int) -> List[str]:
    """
    Things are tuples (name, day found, value). Return the names of the k things that lie there
    longest; of things found on the same day the one of lesser value comes first. If k is greater
    than the number of things, return them all.

    oldest_things([("hat", 3, 9), ("key", 1, 5), ("cap", 3, 2)], 2) == ["key", "cap"]
    oldest_things([], 2) == []
    """
    ordered = sorted(things, key=lambda t: (t[1], t[2]))
    names = []
    for i in range(min(k, len(ordered))):
        names.append(ordered[i][0])
    return names


def similar(description: str, things: List[str]) -> str:
    """
    Find the thing that shares the most words with the description (words are compared without
    regard to case, each word is counted once). The first thing wins a tie. If no thing shares a
    word, return "unknown".

    Examples:
    similar("small Red bag", ["red bag", "blue bag", "red small bag"]) == "red small bag"
    similar("pen", ["bag"]) == "unknown"
    """
    words = set(description.lower().split())
    best = "unknown"
    most = 0
    for thing in things:
        common = words & set(thing.lower().split())
        if len(common) > most:
            most = len(common)
            best = thing
    return best


def shelf_plan(things: List[str], shelves: int) -> List[List[str]]:
    """
    Put sorted things onto shelves such that each shelf gets a neighbouring part of the list and
    the sizes differ by at most one. The longer parts come first. With more shelves than things
    some shelves stay empty.

    shelf_plan(["d", "a", "c", "b", "e"], 2) == [["a", "b", "c"], ["d", "e"]]
    shelf_plan(["x"], 2) == [["x"], []]
    """
    ordered = sorted(things)
    small, extra = divmod(len(ordered), shelves)
    plan = []
    pos = 0
    for s in range(shelves):
        size = small
        if s < extra:
            size += 1
        plan.append(ordered[pos:pos + size])
        pos += size
    return plan


def umbrella_weeks(days: List[List[str]]) -> List[int]:
    """
    days[i] is the list of the things found on day i; seven days are a week. Return for each week
    (the last one may be incomplete) the number of umbrellas. A thing is an umbrella if its text
    contains "umbrella".

    umbrella_weeks([["umbrella"], [], [], [], [], [], ["red umbrella", "cap"], ["key"]]) == [2, 0]
    umbrella_weeks([]) == []
    """
    weeks = []
    for i, things in enumerate(days):
        if i % 7 == 0:
            weeks.append(0)
        for t in things:
            if "umbrella" in t:
                weeks[-1] += 1
    return weeks


def returned_share(log: List[Tuple[str, bool]]) -> Dict[str, float]:
    # the share of returned things for each kind
    total = {}
    back = {}
    for kind, returned in log:
        total[kind] = total.get(kind, 0) + 1
        if returned:
            back[kind] = back.get(kind, 0) + 1
    return {kind: round(back.get(kind, 0) / total[kind], 2) for kind in total}
