def is_lit(second, pattern):
    """
    A pattern such as "##.#..": one sign for a second, "#" is light, and it starts again behind its end.

    is_lit(0, "##.") == True
    is_lit(5, "##.") == False
    """
    return pattern[second % len(pattern)] == "#"


def lit_seconds(start, end, pattern):
    """
    Count the seconds with light from start up to and with end.

    lit_seconds(1, 4, "##.") == 3
    """
    lit = 0
    for second in range(start, end + 1):
        if is_lit(second, pattern):
            lit += 1
    return lit


def describe(pattern):
    """
    Write a pattern as a list of texts: "3 light" or "2 dark" for every part of the same sign.

    describe("###..#") == ["3 light", "2 dark", "1 light"]
    describe("") == []
    """
    parts = []
    position = 0
    while position < len(pattern):
        sign = pattern[position]
        end = position
        while end < len(pattern) and pattern[end] == sign:
            end += 1
        word = "light" if sign == "#" else "dark"
        parts.append(f"{end - position} {word}")
        position = end
    return parts


def which_tower(seen, towers):
    """
    towers maps names to patterns. A sailor has seen some seconds (a text of the same signs), starting at
    any moment. Return the sorted names of all towers which could be it.

    which_tower(".##", {"Rock": "##.", "Cape": "#.", "Bay": "##.."}) == ["Bay", "Rock"]
    """
    possible = []
    for name in sorted(towers):
        pattern = towers[name]
        long_enough = pattern * (len(seen) // len(pattern) + 2)
        if seen in long_enough:
            possible.append(name)
    return possible


def keeper_log(entries):
    """
    Entries are "day: text". Return a dict from the day (a number) to the texts of it, in lower case.

    keeper_log(["3: Fog", "4: Ship", "3: Lamp"]) == {3: ["fog", "lamp"], 4: ["ship"]}
    """
    log = {}
    for entry in entries:
        day, text = entry.split(": ", 1)
        day = int(day)
        if day not in log:
            log[day] = []
        log[day].append(text.lower())
    return log


def oil_until_empty(oil, nights):
    """
    Each night burns some oil. Return the number of nights with light to the end and the oil left after them.

    oil_until_empty(10, [3, 4, 5, 1]) == (2, 3)
    """
    full_nights = 0
    for need in nights:
        if need > oil:
            return full_nights, oil
        oil -= need
        full_nights += 1
    return full_nights, oil


def stairs(steps, strength):
    """
    The keeper climbs as many steps at a time as there is strength, then loses a third of it (rounded
    down; never below ten steps). Return how often the keeper stops, the arrival included.

    stairs(100, 45) == 4
    stairs(0, 45) == 0
    """
    if steps <= 0:
        return 0
    tired = max(10, strength - strength // 3)
    return 1 + stairs(steps - strength, tired)
