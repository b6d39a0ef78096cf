from dataclasses import dataclass, field
from typing import Dict, List, Optional


@dataclass
class Member:
    name: str
    born: int
    sports: List[str] = field(default_factory=list)
    paid: bool = True


CLUB = [
    Member("Finn", 2001, ["judo", "golf"]),
    Member("Lotte", 1988, ["golf"], False),
    Member("Anton", 1988, ["rowing"]),
    Member("Britta", 2010, [], False),
]


def players_of(club: List[Member], sport: str) -> List[str]:
    """Names of everybody who does the sport.

    >>> players_of(CLUB, "golf")
    ['Finn', 'Lotte']
    """
    return [m.name for m in club if sport in m.sports]


def sizes(club: List[Member]) -> Dict[str, int]:
    """Number of members for each sport, the biggest sport first.

    >>> sizes(CLUB)
    {'golf': 2, 'judo': 1, 'rowing': 1}
    """
    count: Dict[str, int] = {}
    for member in club:
        for sport in member.sports:
            count[sport] = count.get(sport, 0) + 1
    return dict(sorted(count.items(), key=lambda kv: (-kv[1], kv[0])))


def by_age(club: List[Member]) -> List[str]:
    """Names from old to young; those born in the same year by name.

    >>> by_age(CLUB)
    ['Anton', 'Lotte', 'Finn', 'Britta']
    """
    return [m.name for m in sorted(club, key=lambda m: (m.born, m.name))]


def debtors(club: List[Member]) -> str:
    """Names of those who have not paid, in one text.

    >>> debtors(CLUB)
    'Britta and Lotte'
    >>> debtors([])
    'nobody'
    """
    names = sorted(m.name for m in club if not m.paid)
    if not names:
        return "nobody"
    if len(names) == 1:
        return names[0]
    return ", ".join(names[:-1]) + " and " + names[-1]


def fees(club: List[Member], year: int) -> int:
    """Yearly fees: adults pay 100, those under 18 pay 40, and every sport costs 10 more.

    >>> fees(CLUB, 2024)
    380
    """
    total = 0
    for m in club:
        if year - m.born < 18:
            total += 40
        else:
            total += 100
        total += 10 * len(m.sports)
    return total


def training_partner(club: List[Member], name: str) -> Optional[str]:
    """The first other member who shares a sport with the named one, or None.

    >>> training_partner(CLUB, "Lotte")
    'Finn'
    >>> training_partner(CLUB, "Anton") is None
    True
    """
    own = set()
    for m in club:
        if m.name == name:
            own = set(m.sports)
    for m in club:
        if m.name != name and own & set(m.sports):
            return m.name
    return None


def join_sport(club: List[Member], name: str, sport: str) -> bool:
    """Let a member start a sport. False if the member is unknown or does it already."""
    for m in club:
        if m.name == name:
            if sport in m.sports:
                return False
            m.sports.append(sport)
            return True
    return False


def age_classes(club: List[Member], year: int) -> Dict[str, int]:
    """Count the members in the classes 'child' (below 18), 'adult' and 'senior' (from 60)."""
    classes = {"child": 0, "adult": 0, "senior": 0}
    for m in club:
        age = year - m.born
        if age < 18:
            classes["child"] += 1
        elif age < 60:
            classes["adult"] += 1
        else:
            classes["senior"] += 1
    return classes
