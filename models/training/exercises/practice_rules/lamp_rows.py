def press(lamps, place):
    """
    Pressing the button of a lamp switches it and the lamp to its right, if there is one. Lamps are a text
    of 0 and 1.

    press("000", 1) == "011"
    press("01", 1) == "00"
    """
    signs = list(lamps)
    for i in (place, place + 1):
        if i < len(signs):
            signs[i] = "0" if signs[i] == "1" else "1"
    return "".join(signs)


def buttons_to_dark(lamps):
    """
    Make all lamps dark from left to right: a lamp that is still on gets its button pressed. Return the
    places of the pressed buttons.

    buttons_to_dark("1101") == [0, 3]
    buttons_to_dark("100") == [0, 1, 2]
    """
    pressed = []
    for place in range(len(lamps)):
        if lamps[place] == "1":
            pressed.append(place)
            lamps = press(lamps, place)
    return pressed


def light_class(lamps):
    """
    Return "night" if no lamp is on, "day" if at least three quarters are on, "path" if every second lamp is
    on (beginning with the first one), and else "dusk".

    light_class("1010") == "path"
    light_class("1110") == "day"
    light_class("0100") == "dusk"
    """
    bright = lamps.count("1")
    if bright == 0:
        return "night"
    if bright * 4 >= len(lamps) * 3:
        return "day"
    for i, lamp in enumerate(lamps):
        expected = "1" if i % 2 == 0 else "0"
        if lamp != expected:
            return "dusk"
    return "path"


def power_used(rows, night):
    """
    A lamp that is on uses 5 units, and at night it uses 3. A row with all lamps on gets 2 units off. Return
    the units of all rows.

    power_used(["101", "111"], False) == 23
    power_used([], True) == 0
    """
    total = 0
    unit = 3 if night else 5
    for row in rows:
        total += unit * row.count("1")
        if "0" not in row and row:
            total -= 2
    return total


def dark_column(rows):
    """
    Return the index of the first column in which all lamps are off, or -1 if there is none.

    dark_column(["101", "100"]) == 1
    dark_column(["10", "01"]) == -1
    """
    for column in range(len(rows[0])):
        is_dark = True
        for row in rows:
            if row[column] == "1":
                is_dark = False
        if is_dark:
            return column
    return -1


def walk_lights(lamps, steps):
    """
    A cat walks to and fro in front of the lamps, starting at the left one, and turns around at both ends. A
    lamp is switched when she arrives at it. Return the lamps after her steps.

    walk_lights("000", 3) == "001"
    walk_lights("0", 5) == "0"
    """
    signs = list(lamps)
    if len(signs) < 2:
        return lamps
    place = 0
    direction = 1
    for _ in range(steps):
        if not 0 <= place + direction < len(signs):
            direction = -direction
        place += direction
        signs[place] = "1" if signs[place] == "0" else "0"
    return "".join(signs)


def repair_order(broken, distances):
    """
    `broken` maps lamps to the days they are broken, `distances` to their way from the workshop. A lamp
    broken for more than 7 days is repaired first, then the nearest ones. Return the names in order.

    repair_order({"a": 2, "b": 9, "c": 1}, {"a": 5, "b": 8, "c": 3}) == ["b", "c", "a"]
    """
    urgent = []
    others = []
    for lamp, days in broken.items():
        if days > 7:
            urgent.append(lamp)
        else:
            others.append(lamp)
    urgent.sort(key=lambda lamp: distances[lamp])
    others.sort(key=lambda lamp: distances[lamp])
    return urgent + others
