from typing import Dict, List


def sort_by_last_name(names: List[str]) -> List[str]:
    """
    Sort full names by the last name; persons with the same last name by the first names. A "von" or "de"
    in small letters before the last name does not count for the order.

    >>> sort_by_last_name(["Eva Stein", "Jan von Berg", "Ada Stein"])
    ['Jan von Berg', 'Ada Stein', 'Eva Stein']
    """
    def key(name):
        parts = name.split()
        last = parts[-1]
        first = [p for p in parts[:-1] if p not in ("von", "de")]
        return (last, first)

    return sorted(names, key=key)


def call_names(names: List[str]) -> List[str]:
    """
    In a class everybody is called by the first name. If several pupils have the same first name, the first
    letter of the last name is added, with a dot: "Tim B.". Every name has exactly two parts. Return the
    list of the names by which the pupils are called.

    call_names(["Tim Bach", "Ute Alt", "Tim Rot"]) == ["Tim B.", "Ute", "Tim R."]
    """
    count = {}
    for n in names:
        first = n.split()[0]
        count[first] = count.get(first, 0) + 1
    res = []
    for n in names:
        first, last = n.split()
        if count[first] > 1:
            res.append(first + " " + last[0] + ".")
        else:
            res.append(first)
    return res


def login_names(people):
    """
    Give each person a login: the first letter of the first name and up to five letters of the last name,
    in small letters. If the login is taken already, add "x" as often as it is needed.

    login_names(["Ann Miller", "Al Miller", "Bo Li"]) == ["amille", "amillex", "bli"]
    """
    logins = []
    for p in people:
        a, b = p.lower().split()
        x = a[0] + b[:5]
        while x in logins:
            x += "x"
        logins.append(x)
    return logins


def alphabet_register(names: List[str]) -> Dict[str, List[str]]:
    """
    Create a register: a dictionary from the capital first letter to the sorted list of the names that begin
    with it. The letters are inserted in alphabetical order. Empty names are skipped.

    >>> alphabet_register(["bo", "Ann", "Bea", "al"])
    {'A': ['Ann', 'al'], 'B': ['Bea', 'bo']}
    """
    register = {}
    for name in sorted(n for n in names if n != ""):
        letter = name[0].upper()
        if letter not in register:
            register[letter] = []
        register[letter].append(name)
    ordered = {}
    for letter in sorted(register):
        ordered[letter] = register[letter]
    return ordered


def table_cards(guests: List[str], size: int) -> List[str]:
    """
    Guests sit down at tables with size seats in the order of the list. Return one text for each table: its
    number, a colon, and the first letters of its guests in alphabetical order. Empty seats are written as
    "-".

    table_cards(["Eva", "Bo", "Cy"], 2) => ["1:BE", "2:C-"]
    """
    cards = []
    number = 1
    for i in range(0, len(guests), size):
        group = guests[i:i + size]
        letters = sorted(g[0] for g in group)
        text = str(number) + ":" + "".join(letters)
        text += "-" * (size - len(group))
        cards.append(text)
        number += 1
    return cards
