from typing import Dict, List


def room_to_guests(guests: Dict[str, int]) -> Dict[int, List[str]]:
    """A hotel knows the room of each guest. Return the guests of each room.

    >>> room_to_guests({"Ada": 12, "Bea": 7, "Cid": 12})
    {12: ['Ada', 'Cid'], 7: ['Bea']}
    """
    rooms: Dict[int, List[str]] = {}
    for guest, room in guests.items():
        if room in rooms:
            rooms[room].append(guest)
        else:
            rooms[room] = [guest]
    return rooms


def decode_table(code: Dict[str, str]) -> Dict[str, str]:
    """Invert a secret code. Raise a ValueError if two letters have the same symbol.

    >>> decode_table({"a": "#", "b": "%"})
    {'#': 'a', '%': 'b'}
    """
    table = {}
    for letter, symbol in code.items():
        if symbol in table:
            raise ValueError("symbol used twice: " + symbol)
        table[symbol] = letter
    return table


def is_one_to_one(badges: Dict[str, int]) -> bool:
    """True if no two people have the same badge number.

    >>> is_one_to_one({"Ed": 4, "Flo": 9})
    True
    >>> is_one_to_one({"Ed": 4, "Flo": 4})
    False
    """
    return len(set(badges.values())) == len(badges)


def shared_badges(badges: Dict[str, int]) -> Dict[int, int]:
    """Badge numbers used by more than one person, with the number of users."""
    users: Dict[int, int] = {}
    for number in badges.values():
        users[number] = users.get(number, 0) + 1
    return {number: n for number, n in users.items() if n > 1}


def actors_to_films(films: Dict[str, List[str]]) -> Dict[str, List[str]]:
    """From film -> actors make actor -> films, with sorted actors.

    >>> actors_to_films({"Dusk": ["Liv", "Ben"], "Dawn": ["Liv"]})
    {'Ben': ['Dusk'], 'Liv': ['Dusk', 'Dawn']}
    """
    by_actor: Dict[str, List[str]] = {}
    for film, cast in films.items():
        for actor in cast:
            by_actor.setdefault(actor, []).append(film)
    return {actor: by_actor[actor] for actor in sorted(by_actor)}


def follow_links(links: Dict[str, str], start: str) -> List[str]:
    """Follow the links page by page until a page has no link or was seen before.

    >>> follow_links({"a": "b", "b": "c"}, "a")
    ['a', 'b', 'c']
    >>> follow_links({"a": "b", "b": "a"}, "a")
    ['a', 'b']
    """
    path = [start]
    seen = {start}
    while path[-1] in links:
        page = links[path[-1]]
        if page in seen:
            break
        path.append(page)
        seen.add(page)
    return path


def compose(first: Dict[str, str], second: Dict[str, str]) -> Dict[str, str]:
    """Combine two lookups: product -> shelf and shelf -> aisle give product -> aisle.
    Products whose shelf is unknown are left out.

    >>> compose({"jam": "s1", "oil": "s9"}, {"s1": "aisle 3"})
    {'jam': 'aisle 3'}
    """
    return {k: second[v] for k, v in first.items() if v in second}


def nickname_lookup(people: Dict[str, List[str]], name: str) -> str:
    """Return the real name for a nickname, or the name itself if nobody uses it."""
    for real, nicknames in people.items():
        if name in nicknames:
            return real
    return name
