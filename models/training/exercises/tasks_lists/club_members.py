from typing import Dict, List, Optional, Tuple


def oldest_by_team(members: List[Dict]) -> Dict[str, str]:
    """
    Each member is a dictionary with the keys "name", "age" and "team". Return a dictionary that
    gives the name of the oldest member of every team. If two are equally old, choose the name
    that comes first in the alphabet. Members without a team (the key is missing or None) are ignored.

    >>> oldest_by_team([{"name": "Bo", "age": 9, "team": "red"}, {"name": "Al", "age": 9, "team": "red"}])
    {'red': 'Al'}
    >>> oldest_by_team([{"name": "Cy", "age": 4}])
    {}
    """
    best = {}
    for m in members:
        team = m.get("team")
        if team is None:
            continue
        if team not in best:
            best[team] = m
        else:
            b = best[team]
            if m["age"] > b["age"] or (m["age"] == b["age"] and m["name"] < b["name"]):
                best[team] = m
    return {team: m["name"] for team, m in best.items()}


def missing_fields(members: List[Dict], fields: List[str]) -> List[Tuple[int, str]]:
    """
    Check that every dictionary has all the fields and that none of them is None or an empty
    string. Return the faults
    as tuples (index of the member, field), in order.

    missing_fields([{"name": "Al", "mail": ""}, {"mail": "b"}], ["name"]) == [(1, "name")]
    missing_fields([], ["name"]) == []
    """
    faults = []
    for i, m in enumerate(members):
        for f in fields:
            if f not in m or m[f] is None or m[f] == "":
                faults.append((i, f))
    return faults


def pay_fees(members: Dict[str, int], payments: List[Tuple[str, int]]) -> Dict[str, int]:
    """
    members maps each name to the open fee. Subtract the payments and return the names that still
    owe something. Payments of unknown people are ignored; paying too much is fine.

    Example:
    pay_fees({"Al": 20, "Bo": 10}, [("Bo", 10), ("Al", 5), ("Zoe", 3)]) == {"Al": 15}
    """
    left = {}
    for name in members:
        left[name] = members[name]
    for name, amount in payments:
        if name in left:
            left[name] -= amount
    return {n: v for n, v in left.items() if v > 0}


def age_bands(ages: List[int], width: int) -> List[Tuple[str, int]]:
    """
    Count members in bands of ages, such as "10-19" for the width 10. Return tuples (band, count)
    in ascending order; bands without members do not appear.

    age_bands([12, 19, 31, 8], 10) == [("0-9", 1), ("10-19", 2), ("30-39", 1)]
    age_bands([], 5) == []
    """
    counts = {}
    for a in ages:
        low = a // width * width
        counts[low] = counts.get(low, 0) + 1
    res = []
    for low in sorted(counts):
        res.append((str(low) + "-" + str(low + width - 1), counts[low]))
    return res


def longest_member(joined: Dict[str, int], left: Dict[str, int], year: int) -> Optional[str]:
    """
    joined and left give years. Who left is no member any more; the others are members up to the
    given year. Return the name of the person with the most years in the club, former members
    included (the first in the alphabet if there are several). Return None if nobody ever joined.

    longest_member({"Al": 2000, "Bo": 2010}, {"Al": 2005}, 2020) == "Bo"
    longest_member({}, {}, 2020) == None
    """
    best = None
    most = -1
    for name in sorted(joined):
        end = left.get(name, year)
        if end - joined[name] > most:
            most = end - joined[name]
            best = name
    return best
