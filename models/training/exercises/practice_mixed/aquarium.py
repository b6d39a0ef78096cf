def litres(width, depth, height, gravel):
    """
    Litres of water of a tank given in centimetres: the gravel and 3 centimetres at the top are without
    water.

    litres(50, 40, 43, 10) -> 60.0
    """
    water = height - gravel - 3
    if water < 0:
        water = 0
    return width * depth * water / 1000


def fish_list(fish):
    """
    Text for a dict of fish: "3 guppies, 1 molly". The plural of a name on "y" ends in "ies", else in "s".

    fish_list({"guppy": 3, "molly": 1, "tetra": 2}) -> "3 guppies, 1 molly, 2 tetras"
    """
    words = []
    for name, number in fish.items():
        if number == 1:
            word = name
        elif name.endswith("y"):
            word = name[:-1] + "ies"
        else:
            word = name + "s"
        words.append(f"{number} {word}")
    return ", ".join(words)


def fits_in(fish, sizes, water):
    """
    Every centimetre of fish needs a litre and a half. Is there enough water for all?

    fits_in({"guppy": 3}, {"guppy": 4}, 18) -> True
    fits_in({"guppy": 3}, {"guppy": 4}, 17) -> False
    """
    needed = 0
    for name, number in fish.items():
        needed += number * sizes[name] * 1.5
    return needed <= water


def feeding_days(plan, days):
    """
    plan maps food to the number of days between two feedings, all begin on day 0. Return for every day the
    sorted food; days without food have an empty list.

    feeding_days({"flakes": 1, "shrimp": 2}, 3) -> [["flakes", "shrimp"], ["flakes"], ["flakes", "shrimp"]]
    """
    menu = []
    for day in range(days):
        today = []
        for food in sorted(plan):
            if day % plan[food] == 0:
                today.append(food)
        menu.append(today)
    return menu


def peaceful_pairs(fish, enemies):
    """
    All pairs of different fish which may live together; enemies is a list of pairs in any order.

    peaceful_pairs(["cod", "eel", "ray"], [("ray", "cod")]) -> [("cod", "eel"), ("eel", "ray")]
    """
    pairs = []
    for i, first in enumerate(fish):
        for second in fish[i + 1:]:
            if (first, second) in enemies or (second, first) in enemies:
                continue
            pairs.append((first, second))
    return pairs


def temperature_steps(now, wanted):
    """
    A heater raises the water by 1.0 an hour as long as 2 degrees or more are missing, then by 0.5. Return
    the hours and the temperature at the end.

    temperature_steps(20, 23) -> (4, 23.0)
    """
    hours = 0
    temperature = float(now)
    while temperature < wanted:
        if wanted - temperature >= 2:
            temperature += 1.0
        else:
            temperature += 0.5
        hours += 1
    return hours, temperature


def eaten_by(fish, eats):
    """
    eats maps a fish to the fish it eats. Return the longest chain that begins with the fish, as a list.

    eaten_by("shark", {"shark": ["cod", "ray"], "cod": ["shrimp"]}) -> ["shark", "cod", "shrimp"]
    """
    longest = []
    for other in eats.get(fish, []):
        chain = eaten_by(other, eats)
        if len(chain) > len(longest):
            longest = chain
    return [fish] + longest
