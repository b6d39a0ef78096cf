def valid_nickname(name: str) -> bool:
    """
    Check if a nickname may be used in the game. The rules are:
    - it has from 3 to 12 characters,
    - the first character is a letter,
    - it has only letters, digits and at most one "_",
    - it does not end with "_".

    Examples:
    >>> valid_nickname("red_fox7")
    True
    >>> valid_nickname("7fox")
    False
    >>> valid_nickname("fox_")
    False
    """
    if len(name) < 3 or len(name) > 12:
        return False
    if not name[0].isalpha():
        return False
    if name[-1] == "_":
        return False
    bars = 0
    for ch in name:
        if ch == "_":
            bars += 1
        elif not ch.isalpha() and not ch.isdigit():
            return False
    return bars <= 1


def make_unique(name, taken):
    """
    Given a nickname and a list of taken nicknames, return the nickname itself if it is free.
    Otherwise add the smallest number from 2 upwards that makes it free. Capital letters and
    small letters are the same for this comparison.

    make_unique("Otter", ["fox", "wolf"]) == "Otter"
    make_unique("Fox", ["fox", "FOX2"]) == "Fox3"
    """
    l = [x.lower() for x in taken]
    if name.lower() not in l:
        return name
    n = 2
    while (name + str(n)).lower() in l:
        n += 1
    return name + str(n)


def initials_with_dots(full_name: str) -> str:
    """
    Write a function that takes the name of a person and shortens all the parts but the last
    one to a capital letter with a dot. A part with a hyphen gives two letters, with the
    hyphen between them.

    >>> initials_with_dots("anna maria Berg")
    'A. M. Berg'
    >>> initials_with_dots("Karl-Otto Lind")
    'K.-O. Lind'
    """
    parts = full_name.split()
    short = []
    for part in parts[:-1]:
        pieces = []
        for piece in part.split("-"):
            pieces.append(piece[0].upper() + ".")
        short.append("-".join(pieces))
    short.append(parts[-1])
    return " ".join(short)


def name_badge(first: str, last: str, width: int) -> str:
    """
    Return the text of a badge, which may not be longer than width. Try in this order:
    first and last name, the first letter with a dot and the last name, the last name alone.
    If even this is too long, cut the last name after width characters.

    Example:
    name_badge("Julia", "Stone", 11) -> "Julia Stone"
    name_badge("Julia", "Stone", 8) -> "J. Stone"
    name_badge("Julia", "Stone", 3) -> "Sto"
    """
    tries = [first + " " + last, first[0] + ". " + last, last]
    for t in tries:
        if len(t) <= width:
            return t
    return last[:width]


def same_person(a, b):
    """
    Two entries of a guest list mean the same person if they have the same last name, and
    one of the first names is a prefix of the other one ("Tom Hill" and "Thomas Hill" are
    different, "Chris Hill" and "Christina Hill" are the same). Case does not matter.

    same_person("Chris Hill", "christina hill") == True
    same_person("Tom Hill", "Thomas Hill") == False
    """
    fa, la = a.lower().split()
    fb, lb = b.lower().split()
    if la != lb:
        return False
    return fa.startswith(fb) or fb.startswith(fa)
