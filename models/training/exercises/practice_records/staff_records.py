from typing import Any, Dict, List, Optional, Tuple

Record = Dict[str, Any]


class StaffFile:
    """The staff of a company as dictionaries with the keys name, team, salary and boss. The boss is the
    name of another person of the staff, or None for whoever is at the top."""

    def __init__(self, records: List[Record]):
        self.records = {record["name"]: record for record in records}

    def __len__(self) -> int:
        return len(self.records)

    def __contains__(self, name: str) -> bool:
        return name in self.records

    def reports_of(self, boss: str) -> List[str]:
        """The names of those who work directly under a boss."""
        return [name for name, record in self.records.items() if record["boss"] == boss]

    def chain(self, name: str) -> List[str]:
        """The bosses above a person, from the nearest to the top.

        >>> staff = StaffFile([
        ...     {"name": "Uma", "team": "sales", "salary": 90, "boss": None},
        ...     {"name": "Per", "team": "sales", "salary": 50, "boss": "Uma"},
        ...     {"name": "Gil", "team": "lab", "salary": 40, "boss": "Per"},
        ... ])
        >>> staff.chain("Gil")
        ['Per', 'Uma']
        """
        bosses = []
        boss = self.records[name]["boss"]
        while boss is not None:
            bosses.append(boss)
            boss = self.records[boss]["boss"]
        return bosses

    def check(self) -> List[str]:
        """One message for each thing that is wrong: bosses who are not in the file, salaries below zero."""
        messages = []
        for name, record in self.records.items():
            if record["boss"] is not None and record["boss"] not in self:
                messages.append(name + ": unknown boss")
            if record["salary"] < 0:
                messages.append(name + ": negative salary")
        return messages


def team_costs(staff: StaffFile) -> List[Tuple[str, int]]:
    """Add up the salaries of each team and return (team, sum) pairs, the dearest team first."""
    costs: Dict[str, int] = {}
    for record in staff.records.values():
        team = record["team"]
        costs[team] = costs.get(team, 0) + record["salary"]
    return sorted(costs.items(), key=lambda pair: pair[1], reverse=True)


def people_under(staff: StaffFile, boss: str) -> int:
    """Count everybody who works under a boss, over all levels. The boss is not counted."""
    count = 0
    for name in staff.reports_of(boss):
        count += 1 + people_under(staff, name)
    return count


def common_boss(staff: StaffFile, first: str, second: str) -> Optional[str]:
    """Return the nearest boss whom two persons have in common, or None. Nobody is the own boss here."""
    above = staff.chain(second)
    for boss in staff.chain(first):
        if boss in above:
            return boss
    return None


def raise_salaries(staff: StaffFile, team: str, percent: int) -> int:
    """Raise the salaries of one team by so many percent, rounded down to whole numbers. Returns what the
    raise costs altogether."""
    cost = 0
    for record in staff.records.values():
        if record["team"] != team:
            continue
        extra = record["salary"] * percent // 100
        record["salary"] += extra
        cost += extra
    return cost


def earns_more_than_boss(staff: StaffFile) -> List[str]:
    """Return the sorted names of those whose salary is above that of their boss."""
    names = []
    for name, record in staff.records.items():
        boss = record["boss"]
        if boss in staff and record["salary"] > staff.records[boss]["salary"]:
            names.append(name)
    return sorted(names)


def chart(staff: StaffFile, top: str, depth: int = 0) -> str:
    """Return the people under somebody as indented lines, two spaces for each level, with the person given
    at the top of them."""
    lines = ["  " * depth + top]
    for name in sorted(staff.reports_of(top)):
        lines.append(chart(staff, name, depth + 1))
    return "\n".join(lines)
