from typing import Dict, List, Optional


def find_phone(book: Dict[str, str], name: str) -> Optional[str]:
    """Look up a phone number without caring about upper and lower case.

    >>> find_phone({"Mia Lund": "555-12", "Per": "555-77"}, "mia lund")
    '555-12'
    >>> find_phone({}, "Per") is None
    True
    """
    wanted = name.lower()
    for key, phone in book.items():
        if key.lower() == wanted:
            return phone
    return None


def who_has(book: Dict[str, str], phone: str) -> List[str]:
    """Return everyone with the given number; dashes and blanks do not matter.

    >>> who_has({"Mia": "555-12", "Per": "5 55 12", "Jo": "999"}, "55512")
    ['Mia', 'Per']
    """
    def digits(s):
        return "".join(c for c in s if c.isdigit())

    return [name for name, number in book.items() if digits(number) == digits(phone)]


def by_initial(names: List[str]) -> Dict[str, List[str]]:
    """Group names by their first letter, with the letters and the names sorted.

    >>> by_initial(["Tom", "anna", "Tess", "Abe"])
    {'A': ['Abe', 'anna'], 'T': ['Tess', 'Tom']}
    """
    groups: Dict[str, List[str]] = {}
    for name in sorted(names, key=str.lower):
        letter = name[0].upper()
        if letter not in groups:
            groups[letter] = []
        groups[letter].append(name)
    return groups


def same_household(addresses: Dict[str, str]) -> List[List[str]]:
    """Return the groups of at least two people who live at the same address.

    >>> same_household({"Ina": "Elm 3", "Bob": "Oak 1", "Udo": "Elm 3"})
    [['Ina', 'Udo']]
    """
    groups = {}
    for person, address in addresses.items():
        groups.setdefault(address, []).append(person)
    return [people for people in groups.values() if len(people) > 1]


def merge_books(mine: Dict[str, str], yours: Dict[str, str]) -> Dict[str, str]:
    """Join two phone books. Where both have the person, the first book is right."""
    merged = dict(yours)
    merged.update(mine)
    return merged


def conflicts(mine: Dict[str, str], yours: Dict[str, str]) -> List[str]:
    """Names which are in both books but with different numbers.

    >>> conflicts({"A": "1", "B": "2"}, {"B": "3", "A": "1", "C": "4"})
    ['B']
    """
    result = []
    for name in mine:
        if name in yours and mine[name] != yours[name]:
            result.append(name)
    return sorted(result)


def parse_card(card: str) -> Dict[str, str]:
    """Read a card like 'name: Mia; city: Oslo' into a dict. Parts without a colon are left out.

    >>> parse_card("name: Mia; city: Oslo; ???")
    {'name': 'Mia', 'city': 'Oslo'}
    """
    fields = {}
    for part in card.split(";"):
        if ":" not in part:
            continue
        key, value = part.split(":", 1)
        fields[key.strip()] = value.strip()
    return fields


def rename_contact(book: Dict[str, str], old: str, new: str) -> bool:
    """Move an entry to a new name. Return False if the old name is missing or the new one taken."""
    if old not in book or new in book:
        return False
    book[new] = book.pop(old)
    return True
