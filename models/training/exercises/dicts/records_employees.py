from typing import Dict, List, Optional

STAFF = [
    {"name": "Vera", "team": "sales", "age": 41, "salary": 3200},
    {"name": "Hugo", "team": "it", "age": 29, "salary": 3900},
    {"name": "Nils", "team": "it", "age": 35, "salary": 3900},
    {"name": "Cora", "team": "sales", "age": 23, "salary": 2500},
]


def names_in_team(staff: List[dict], team: str) -> List[str]:
    """Names of the people in a team, the youngest first.

    >>> names_in_team(STAFF, "sales")
    ['Cora', 'Vera']
    """
    members = [p for p in staff if p["team"] == team]
    members.sort(key=lambda p: p["age"])
    return [p["name"] for p in members]


def payroll(staff: List[dict]) -> Dict[str, int]:
    """Sum of the salaries of each team.

    >>> payroll(STAFF)
    {'sales': 5700, 'it': 7800}
    """
    sums: Dict[str, int] = {}
    for person in staff:
        team = person["team"]
        sums[team] = sums.get(team, 0) + person["salary"]
    return sums


def by_salary(staff: List[dict]) -> List[str]:
    """Names by falling salary; with the same salary the older person comes first.

    >>> by_salary(STAFF)
    ['Nils', 'Hugo', 'Vera', 'Cora']
    """
    ordered = sorted(staff, key=lambda p: (p["salary"], p["age"]), reverse=True)
    return [p["name"] for p in ordered]


def give_raise(staff: List[dict], team: str, percent: int) -> List[dict]:
    """Return new records in which a team gets a raise; the old records stay unchanged.

    >>> [p["salary"] for p in give_raise(STAFF, "sales", 10)]
    [3520, 3900, 3900, 2750]
    """
    result = []
    for person in staff:
        copy = dict(person)
        if copy["team"] == team:
            copy["salary"] += copy["salary"] * percent // 100
        result.append(copy)
    return result


def oldest_per_team(staff: List[dict]) -> Dict[str, str]:
    """Name of the oldest member of each team.

    >>> oldest_per_team(STAFF)
    {'sales': 'Vera', 'it': 'Nils'}
    """
    oldest: Dict[str, dict] = {}
    for person in staff:
        team = person["team"]
        if team not in oldest or person["age"] > oldest[team]["age"]:
            oldest[team] = person
    return {team: person["name"] for team, person in oldest.items()}


def find_by_name(staff: List[dict], name: str) -> Optional[dict]:
    """The record of a person, or None."""
    for person in staff:
        if person["name"] == name:
            return person
    return None


def age_gap(staff: List[dict]) -> int:
    """Difference in age between the oldest and the youngest person."""
    ages = [person["age"] for person in staff]
    return max(ages) - min(ages) if ages else 0


def teams_above(staff: List[dict], limit: float) -> List[str]:
    """Teams whose average salary is above the limit.

    >>> teams_above(STAFF, 3000)
    ['it']
    """
    sums, heads = {}, {}
    for p in staff:
        sums[p["team"]] = sums.get(p["team"], 0) + p["salary"]
        heads[p["team"]] = heads.get(p["team"], 0) + 1
    return sorted(t for t in sums if sums[t] / heads[t] > limit)
