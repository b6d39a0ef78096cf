def menu_path(keys):
    """
    A caller walks through a menu with keys. A digit goes one level deeper, "*" goes one level back and
    "#" goes back to the top. Return the digits of the place where the caller is.

    menu_path("12*3") -> "13"
    menu_path("1#45") -> "45"
    menu_path("**") -> ""
    """
    path = []
    for key in keys:
        if key == "#":
            path = []
        elif key == "*":
            if path:
                path.pop()
        else:
            path.append(key)
    return "".join(path)


def menu_text(menu, path):
    """
    The menu is a dict from keys to texts or to dicts of the same kind. Follow the path and return the text
    found, or "more" if the path ends at a dict, or "wrong key" if a key does not exist.

    menu_text({"1": "hours", "2": {"1": "bus"}}, "21") -> "bus"
    menu_text({"1": "hours", "2": {"1": "bus"}}, "2") -> "more"
    menu_text({"1": "hours"}, "5") -> "wrong key"
    """
    place = menu
    for key in path:
        if isinstance(place, str) or key not in place:
            return "wrong key"
        place = place[key]
    if isinstance(place, dict):
        return "more"
    return place


def call_cost(seconds, hour, abroad):
    """
    The first 10 seconds are free, then each begun minute costs 12 cents, or 6 cents between 20 and 6
    o'clock. Calls to another country cost three times as much.

    call_cost(8, 12, True) -> 0
    call_cost(70, 12, False) -> 12
    call_cost(71, 22, True) -> 36
    """
    if seconds <= 10:
        return 0
    minutes = (seconds - 10 + 59) // 60
    a_minute = 12
    if hour >= 20 or hour < 6:
        a_minute = 6
    cost = minutes * a_minute
    return cost * 3 if abroad else cost


def clean_number(number):
    """
    Return a phone number in the short form: only digits, "+49" or "0049" in front replaced by "0". Numbers
    with other signs than digits, "+", "-", "/" and spaces give None.

    clean_number("+49 30/12-34") -> "0301234"
    clean_number("030 12") -> "03012"
    clean_number("call me") -> None
    """
    for sign in "-/ ":
        number = number.replace(sign, "")
    for prefix in ("+49", "0049"):
        if number.startswith(prefix):
            number = "0" + number[len(prefix):]
    if not number.isdigit():
        return None
    return number


def longest_wait(calls, minutes_each):
    """
    One person answers calls, which come at the given minutes (in growing order) and take `minutes_each`
    minutes. Return the longest time somebody has to wait.

    longest_wait([0, 2, 3], 4) -> 5
    longest_wait([0, 10], 4) -> 0
    """
    free_at = 0
    longest = 0
    for minute in calls:
        start = max(minute, free_at)
        longest = max(longest, start - minute)
        free_at = start + minutes_each
    return longest


def missed_calls(log):
    """
    The log has entries like "Ann?" (a missed call), "Ann!" (an answered one) and "Ann>" (we called back).
    Return the names with a missed call that was neither answered nor called back later, in the order in
    which they became missed.

    missed_calls(["Ann?", "Bo?", "Ann>", "Cy?"]) -> ["Bo", "Cy"]
    """
    missed = []
    for entry in log:
        name = entry[:-1]
        kind = entry[-1]
        if kind == "?" and name not in missed:
            missed.append(name)
        elif kind in "!>" and name in missed:
            missed.remove(name)
    return missed


def speed_dial(calls, places):
    """
    Return a dict from 1, 2, ... to the names that were called most often, for as many places as given.
    Equal names are ordered by the alphabet.

    speed_dial(["Bo", "Al", "Bo", "Cy"], 2) -> {1: "Bo", 2: "Al"}
    """
    names = sorted(set(calls), key=lambda name: (-calls.count(name), name))
    dial = {}
    for place, name in enumerate(names[:places], start=1):
        dial[place] = name
    return dial
