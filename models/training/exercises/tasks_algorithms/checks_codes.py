def valid_locker_code(code: str) -> bool:
    """
    A locker code is accepted if
    - it has 4 to 8 characters,
    - it consists of digits and the letters A to F only,
    - no character stands next to an equal one,
    - at least one digit and at least one letter occur.
    Return True if the code is accepted, otherwise False.

    >>> valid_locker_code("4A7B")
    True
    >>> valid_locker_code("44AB")
    False
    >>> valid_locker_code("1234")
    False
    """
    if len(code) < 4 or len(code) > 8:
        return False
    has_digit = False
    has_letter = False
    for i, c in enumerate(code):
        if c.isdigit():
            has_digit = True
        elif c in "ABCDEF":
            has_letter = True
        else:
            return False
        if i > 0 and code[i - 1] == c:
            return False
    return has_digit and has_letter


def is_wavy(l):
    """
    Check whether the steps of a dance are wavy: each number except the first and the
    last one is either larger than both of its neighbours or smaller than both. Lists
    with fewer than three numbers count as wavy.

    is_wavy([3, 7, 2, 9]) == True
    is_wavy([3, 4, 5]) == False
    is_wavy([1]) == True
    """
    for i in range(1, len(l) - 1):
        a, b, c = l[i - 1], l[i], l[i + 1]
        if not (b > a and b > c) and not (b < a and b < c):
            return False
    return True


def check_roster(roster: dict, max_shifts: int) -> str:
    """
    `roster` maps a day to the list of names on duty. Return 'ok', or else the first
    problem that is found while going through the days:
    'empty DAY' if nobody is there, 'double NAME' if a name is listed twice on one day,
    'too much NAME' if somebody gets more than max_shifts days.

    >>> check_roster({"Mon": ["Al"], "Tue": ["Al", "Bo"]}, 1)
    'too much Al'
    >>> check_roster({"Mon": []}, 3)
    'empty Mon'
    >>> check_roster({"Mon": ["Al"], "Tue": ["Bo"]}, 1)
    'ok'
    """
    shifts = {}
    for day, names in roster.items():
        if not names:
            return "empty " + day
        for name in names:
            if names.count(name) > 1:
                return "double " + name
            shifts[name] = shifts.get(name, 0) + 1
            if shifts[name] > max_shifts:
                return "too much " + name
    return "ok"


def all_touch(dominoes):
    """Can the dominoes lie in the given order, each turned if needed, so that equal halves touch?

    all_touch([(1, 2), (3, 2), (3, 3)]) == True
    all_touch([(1, 2), (3, 4)]) == False
    """
    def go(i, end):
        if i == len(dominoes):
            return True
        a, b = dominoes[i]
        if a == end and go(i + 1, b):
            return True
        return b == end and go(i + 1, a)

    if not dominoes:
        return True
    a, b = dominoes[0]
    return go(1, b) or go(1, a)


def one_slip(typed, wanted):
    """
    Return True if the typed word becomes the wanted one when exactly one pair of
    neighbouring letters is swapped.

    one_slip("tabel", "table") == True
    one_slip("table", "table") == False
    """
    if len(typed) != len(wanted):
        return False
    wrong = [i for i in range(len(typed)) if typed[i] != wanted[i]]
    if len(wrong) != 2 or wrong[1] != wrong[0] + 1:
        return False
    i, j = wrong
    return typed[i] == wanted[j] and typed[j] == wanted[i]


def warm_up_then_sprint(speeds):
    # True if the speeds never fall up to some place and from there on each one is at least double the last
    n = len(speeds)
    i = n - 1
    while i > 0 and speeds[i] >= 2 * speeds[i - 1]:
        i -= 1
    while i > 0 and speeds[i] >= speeds[i - 1]:
        i -= 1
    return i <= 0
