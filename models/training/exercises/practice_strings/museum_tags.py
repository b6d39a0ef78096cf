from typing import Dict, List, Optional, Tuple


def split_tag(tag: str) -> Tuple[str, int]:
    """A tag such as "vase-1820" names a thing and its year. Return both as a tuple, with the year as a
    number. A tag without a year gets the year 0.
    """
    if "-" not in tag:
        return (tag, 0)
    place = tag.rindex("-")
    name = tag[:place]
    year = int(tag[place + 1:])
    return (name, year)


def oldest(tags: List[str]) -> Optional[str]:
    """Return the name of the thing with the smallest year, or None if there are no tags. Tags without a
    year are ignored.
    """
    oldest_name = None
    oldest_year = 0
    for tag in tags:
        name, year = split_tag(tag)
        if year == 0:
            continue
        if oldest_name is None or year < oldest_year:
            oldest_name = name
            oldest_year = year
    return oldest_name


def by_century(tags: List[str]) -> Dict[int, List[str]]:
    """Put the names into a dict by their century. The year 1820 belongs to the century 18 here, because
    only the first digits are used.
    """
    centuries: Dict[int, List[str]] = {}
    for tag in tags:
        name, year = split_tag(tag)
        century = year // 100
        if century not in centuries:
            centuries[century] = []
        centuries[century].append(name)
    return centuries


def plural(name: str, count: int) -> str:
    """Return the count and the name, such as "3 vases". Names that end with "s", "x" or "ch" get "es",
    and a single thing gets no ending at all.
    """
    if count == 1:
        return "1 " + name
    if name.endswith(("s", "x", "ch")):
        return str(count) + " " + name + "es"
    return str(count) + " " + name + "s"


def initials_of_artist(artist: str) -> str:
    """Return the first letters of all names of an artist except the last one, each with a dot, and then
    the whole last name: "Paula Maria Berg" gives "P.M. Berg".
    """
    names = artist.split()
    if len(names) <= 1:
        return artist
    initials = ""
    for name in names[:-1]:
        initials += name[0].upper() + "."
    return initials + " " + names[-1]


def room_index(things: List[str]) -> str:
    """Return the first letters of all things, sorted and without doubles, as one text in capitals."""
    first_letters = set()
    for thing in things:
        if thing:
            first_letters.add(thing[0].upper())
    return "".join(sorted(first_letters))


def damaged_name(readable: str, full: str) -> bool:
    """A damaged plate shows "#" for each letter that cannot be read. Check if the plate can stand for
    the full name.
    """
    if len(readable) != len(full):
        return False
    for seen, letter in zip(readable, full):
        if seen != "#" and seen != letter:
            return False
    return True


def candidates(readable: str, names: List[str]) -> List[str]:
    """Return all the names that a damaged plate can stand for, sorted from the shortest to the longest,
    and in the order of the alphabet if they are equally long.
    """
    fitting = [name for name in names if damaged_name(readable, name)]
    return sorted(fitting, key=lambda name: (len(name), name))
