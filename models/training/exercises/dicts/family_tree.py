from typing import Dict, List, Optional

MOTHERS = {"Ida": "Rosa", "Jan": "Rosa", "Rosa": "Emma", "Paul": "Emma", "Zita": "Ida"}


def children_of(mothers: Dict[str, str], name: str) -> List[str]:
    """Sorted children of a woman; the dict maps a child to its mother.

    >>> children_of(MOTHERS, "Rosa")
    ['Ida', 'Jan']
    """
    result = []
    for child, mother in mothers.items():
        if mother == name:
            result.append(child)
    return sorted(result)


def line_of(mothers: Dict[str, str], name: str) -> List[str]:
    """The person, the mother, the grandmother and so on as far as known.

    >>> line_of(MOTHERS, "Zita")
    ['Zita', 'Ida', 'Rosa', 'Emma']
    """
    line = [name]
    while name in mothers:
        name = mothers[name]
        line.append(name)
    return line


def generation(mothers: Dict[str, str], name: str) -> int:
    """0 for a person with unknown mother, otherwise one more than the mother."""
    if name not in mothers:
        return 0
    return generation(mothers, mothers[name]) + 1


def generations(mothers: Dict[str, str]) -> Dict[int, List[str]]:
    """Group everybody who is mentioned by generation.

    >>> generations(MOTHERS)
    {0: ['Emma'], 1: ['Paul', 'Rosa'], 2: ['Ida', 'Jan'], 3: ['Zita']}
    """
    people = set(mothers) | set(mothers.values())
    groups: Dict[int, List[str]] = {}
    for person in sorted(people):
        steps = 0
        current = person
        while current in mothers:
            current = mothers[current]
            steps += 1
        groups.setdefault(steps, []).append(person)
    return dict(sorted(groups.items()))


def siblings(mothers: Dict[str, str], name: str) -> List[str]:
    """Everybody else with the same mother.

    >>> siblings(MOTHERS, "Jan")
    ['Ida']
    >>> siblings(MOTHERS, "Emma")
    []
    """
    mother = mothers.get(name)
    if mother is None:
        return []
    return [p for p in mothers if mothers[p] == mother and p != name]


def count_descendants(mothers: Dict[str, str], name: str) -> int:
    """Number of children, grandchildren and so on.

    >>> count_descendants(MOTHERS, "Rosa")
    3
    """
    count = 0
    for child in mothers:
        if mothers[child] == name:
            count += 1 + count_descendants(mothers, child)
    return count


def common_ancestor(mothers: Dict[str, str], a: str, b: str) -> Optional[str]:
    """The nearest woman in the lines of both people, or None.

    >>> common_ancestor(MOTHERS, "Zita", "Paul")
    'Emma'
    """
    line = set()
    current = a
    line.add(current)
    while current in mothers:
        current = mothers[current]
        line.add(current)
    current = b
    while current not in line:
        if current not in mothers:
            return None
        current = mothers[current]
    return current


def childless(mothers: Dict[str, str]) -> List[str]:
    """People in the tree who have no children in it, sorted."""
    return sorted(set(mothers) - set(mothers.values()))


def largest_family(mothers: Dict[str, str]) -> str:
    """The mother with most children; the alphabetically first one in a tie.

    >>> largest_family(MOTHERS)
    'Emma'
    """
    counts: Dict[str, int] = {}
    for mother in mothers.values():
        counts[mother] = counts.get(mother, 0) + 1
    most = max(counts.values())
    return min(m for m in counts if counts[m] == most)
