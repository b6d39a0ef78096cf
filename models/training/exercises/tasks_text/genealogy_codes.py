def relation(path: str) -> str:
    """
    A path of the letters "m" (mother) and "f" (father) leads from a child to an ancestor: "mf" is the
    mother's father. Put it into words: one letter is "mother" or "father", two are "grand...", and each
    further letter adds a "great-". An empty path is "self".

    >>> relation("f"), relation("mf"), relation("mffm")
    ('father', 'grandfather', 'great-great-grandmother')
    """
    if not path:
        return "self"
    word = "mother" if path[-1] == "m" else "father"
    if len(path) == 1:
        return word
    return "great-" * (len(path) - 2) + "grand" + word


def path_of(number: int) -> str:
    """
    In a family book the child has the number 1, and the father of number n has 2n, the mother 2n + 1.
    Return the path from the child to a number. Numbers below 1 give None.

    >>> path_of(6), path_of(1), path_of(0) is None
    ('mf', '', True)
    """
    if number < 1:
        return None
    path = ""
    while number > 1:
        path = ("m" if number % 2 == 1 else "f") + path
        number //= 2
    return path


def number_of(path: str) -> int:
    """The inverse of path_of.

    >>> number_of("mf"), number_of("")
    (6, 1)
    """
    n = 1
    for ch in path:
        n = 2 * n + (1 if ch == "m" else 0)
    return n


def years_text(text: str):
    """
    Read the years of a life: "*1901 +1980" gives (1901, 1980). A missing death gives None in its place,
    so does a missing birth. Order does not matter.

    >>> years_text("*1901 +1980"), years_text("+1777")
    ((1901, 1980), (None, 1777))
    """
    born = died = None
    for word in text.split():
        year = word[1:]
        if not year.isdigit():
            continue
        if word[0] == "*":
            born = int(year)
        elif word[0] == "+":
            died = int(year)
    return born, died


def lived_in(people: dict, year: int) -> list:
    """
    Given names with such life texts, return the sorted names of those who were surely alive in a year:
    both years must be known.

    >>> lived_in({"Ida": "*1901 +1980", "Max": "*1950", "Eva": "*1930 +1999"}, 1940)
    ['Eva', 'Ida']
    """
    names = []
    for name, text in people.items():
        born, died = years_text(text)
        if born is None or died is None:
            continue
        if born <= year <= died:
            names.append(name)
    return sorted(names)


def married_name(own: str, other: str, style: str) -> str:
    """
    Names after a wedding: "own" keeps the own name, "other" takes the other one, "double" joins both by
    a hyphen. A name that has a hyphen already gives only its first part to a double name. An unknown
    style is an error.

    >>> married_name("Roth-Lang", "Berg", "double")
    'Roth-Berg'
    """
    if style == "own":
        return own
    if style == "other":
        return other
    if style != "double":
        raise ValueError("unknown style: " + style)
    parts = [name.split("-")[0] for name in (own, other)]
    return "-".join(parts)


def same_side(a: str, b: str) -> bool:
    # both ancestors come from the same parent
    return len(a) > 0 and len(b) > 0 and a[0] == b[0]


def tree_lines(paths):
    # one line per ancestor, moved in by two blanks for each generation
    return ["  " * len(p) + relation(p) for p in sorted(paths)]
