from typing import List, Dict


def short_name(full: str) -> str:
    """Write all names but the last one as initials.

    >>> short_name('Maria Anna Keller')
    'M. A. Keller'
    """
    parts = full.split()
    short = [p[0] + '.' for p in parts[:-1]]
    return ' '.join(short + parts[-1:])


def surname_first(full):
    """Turn 'Jo Ann Hill' into 'Hill, Jo Ann'; a single name stays.

    >>> surname_first('Jo Ann Hill')
    'Hill, Jo Ann'
    >>> surname_first('Plato')
    'Plato'
    """
    pos = full.rfind(' ')
    if pos < 0:
        return full
    return full[pos + 1:] + ', ' + full[:pos]


def make_login(first: str, last: str, taken: set) -> str:
    """First letter and up to five letters of the surname; a number is added if the login is taken.

    >>> make_login('Eva', 'Brandt', set())
    'ebrand'
    >>> make_login('Eva', 'Brandt', {'ebrand', 'ebrand2'})
    'ebrand3'
    """
    base = (first[0] + last[:5]).lower()
    login = base
    n = 2
    while login in taken:
        login = base + str(n)
        n += 1
    return login


def tag_colour(name: str, colours: List[str]) -> str:
    """Choose a colour by the number of the first letter in the alphabet.

    >>> tag_colour('Cleo', ['red', 'blue'])
    'red'
    """
    index = ord(name[0].lower()) - ord('a')
    return colours[index % len(colours)]


def same_initials(names):
    """Group names by their initials, only groups of two or more.

    >>> same_initials(['Al Bo', 'Cy Do', 'Ann Bing'])
    {'AB': ['Al Bo', 'Ann Bing']}
    """
    groups: Dict[str, List[str]] = {}
    for name in names:
        key = ''.join(p[0] for p in name.split())
        groups.setdefault(key, []).append(name)
    return {k: v for k, v in groups.items() if len(v) > 1}


def tidy_name(name: str) -> str:
    """Capitalise each part of a name, also after a hyphen.

    >>> tidy_name('jean-luc MORO')
    'Jean-Luc Moro'
    """
    out = ''
    start = True
    for ch in name:
        out += ch.upper() if start else ch.lower()
        start = ch in ' -'
    return out


def letters_in_common(a: str, b: str) -> str:
    """Letters that occur in both names without regard to case, in alphabetical order.

    >>> letters_in_common('Nora', 'Arne')
    'anr'
    """
    return ''.join(sorted(set(a.lower()) & set(b.lower()) - {' '}))


def fits_on_tag(name, width, lines):
    # can the words of the name be put on the lines without breaking a word?
    used = 1
    room = width
    for word in name.split():
        if len(word) > width:
            return False
        need = len(word) if room == width else len(word) + 1
        if need > room:
            used += 1
            room = width - len(word)
        else:
            room -= need
    return used <= lines
