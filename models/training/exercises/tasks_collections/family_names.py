from typing import Dict, List, Optional, Tuple


def initials_clash(names: List[str]) -> List[str]:
    """
    Given full names such as "Nora Lind", return the sorted list of initials ("NL") that belong to
    more than one person. Names with a single word have one letter only. Empty names are skipped,
    and small letters count like capitals.

    >>> initials_clash(["Nora Lind", "nils lund", "Bo", ""])
    ['NL']
    """
    count: Dict[str, int] = {}
    for name in names:
        parts = name.split()
        if not parts:
            continue
        key = "".join(p[0].upper() for p in parts)
        count[key] = count.get(key, 0) + 1
    return sorted(k for k, c in count.items() if c > 1)


def ancestors(parents: Dict[str, Tuple[Optional[str], Optional[str]]], name: str) -> set:
    """
    The dictionary maps a person to (mother, father); an unknown parent is None. Return the set of
    all known ancestors of a person.

    Example:
    ancestors({"kid": ("mum", None), "mum": ("gran", "grandpa")}, "kid")
        == {"mum", "gran", "grandpa"}
    """
    result = set()
    todo = [name]
    while todo:
        person = todo.pop()
        for parent in parents.get(person, (None, None)):
            if parent is not None and parent not in result:
                result.add(parent)
                todo.append(parent)
    return result


def children_of(parents):
    """
    Turn a dictionary of child -> (mother, father) round: parent -> children sorted by name.
    None is no parent.

    >>> children_of({"b": ("m", "f"), "a": ("m", None)})
    {'m': ['a', 'b'], 'f': ['b']}
    """
    result = {}
    for child in sorted(parents):
        for parent in parents[child]:
            if parent is None:
                continue
            result.setdefault(parent, []).append(child)
    return result


def sibling_kind(parents, a, b):
    """
    Return "full" if two people share both known parents, "half" if exactly one parent is shared,
    and "none" otherwise. Nobody is a sibling of himself or herself.
    """
    if a == b:
        return "none"
    pa = set(parents.get(a, ())) - {None}
    pb = set(parents.get(b, ())) - {None}
    shared = len(pa & pb)
    if shared == 2:
        return "full"
    return "half" if shared == 1 else "none"


def short_names(people: List[str]) -> Dict[str, str]:
    """
    Find a short form for every first name: the shortest beginning of it that no other name in the
    list starts with. When a name is the beginning of another one, its short form is
    the whole name. The names are all different.

    >>> short_names(["Mara", "Marlon", "Otto"])
    {'Mara': 'Mara', 'Marlon': 'Marl', 'Otto': 'O'}
    """
    short = {}
    for name in people:
        short[name] = name
        for size in range(1, len(name)):
            head = name[:size]
            if not any(other.startswith(head) for other in people if other != name):
                short[name] = head
                break
    return short


def name_days(calendar, people):
    """
    The calendar maps a day "MM-DD" to the names celebrated then. Return (day, name) tuples for the given
    people in the order of the year; whoever has no name day comes at the end with None.

    name_days({"06-24": ["Hans"], "01-06": ["Kaspar"]}, ["Hans", "Zoe", "Kaspar"])
    -> [("01-06", "Kaspar"), ("06-24", "Hans"), (None, "Zoe")]
    """
    day_of = {}
    for day in sorted(calendar):
        for name in calendar[day]:
            if name not in day_of:
                day_of[name] = day
    rows = [(day_of.get(p), p) for p in people]
    rows.sort(key=lambda r: (r[0] is None, r[0] or "", r[1]))
    return rows
