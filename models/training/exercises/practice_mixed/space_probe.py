def signal_delay(distance):
    """
    Seconds for a signal to the probe and back, with 300000 km per second, rounded to one decimal.

    >>> signal_delay(450000)
    3.0
    """
    return round(2 * distance / 300000, 1)


def encode(values):
    """
    Write small numbers (0 to 15) as hex digits, with a "." where a value is missing (None).

    >>> encode([1, 15, None, 10])
    '1f.a'
    """
    text = ""
    for value in values:
        if value is None:
            text += "."
        else:
            text += format(value, "x")
    return text


def decode(text):
    """
    The way back from such a text to the values.

    >>> decode('1f.a')
    [1, 15, None, 10]
    """
    values = []
    for ch in text:
        values.append(None if ch == "." else int(ch, 16))
    return values


def fill_gaps(values):
    """
    Replace a missing value by the last value before it; at the beginning by 0.

    >>> fill_gaps([None, 4, None, None, 7])
    [0, 4, 4, 4, 7]
    """
    filled = []
    last = 0
    for value in values:
        if value is not None:
            last = value
        filled.append(last)
    return filled


def battery_after(commands, charge):
    """
    Run commands such as "photo 3" (each photo costs 2), "move 5" (each step costs 1) and "sun 10" (adds
    10, up to a charge of 100). Stop before a command for which the charge is too low. Return the charge
    and the number of commands done.

    >>> battery_after(["move 5", "photo 3", "sun 20", "move 99"], 12)
    (21, 3)
    """
    cost_of = {"photo": 2, "move": 1}
    done = 0
    for command in commands:
        word, number = command.split()
        number = int(number)
        if word == "sun":
            charge = min(100, charge + number)
        else:
            cost = cost_of[word] * number
            if cost > charge:
                break
            charge -= cost
        done += 1
    return charge, done


def rocks_by_kind(samples):
    """
    Samples are (kind, grams). Return for each kind the grams of its heaviest sample.

    >>> rocks_by_kind([("basalt", 12), ("ice", 3), ("basalt", 20)])
    {'basalt': 20, 'ice': 3}
    """
    heaviest = {}
    for kind, grams in samples:
        if kind not in heaviest or grams > heaviest[kind]:
            heaviest[kind] = grams
    return heaviest


def safe_to_land(ground, size, slope):
    """
    Is there a stretch of `size` heights in a row in which neighbours never differ by more than `slope`?

    >>> safe_to_land([5, 9, 8, 8, 2], 3, 1)
    True
    >>> safe_to_land([5, 9, 8, 2], 3, 1)
    False
    """
    flat = 1
    for i in range(1, len(ground)):
        if abs(ground[i] - ground[i - 1]) <= slope:
            flat += 1
        else:
            flat = 1
        if flat >= size:
            return True
    return size <= 1 and len(ground) > 0


def orbit_changes(height, target):
    """
    An engine burst doubles the distance to the planet if that does not go over the target, else it adds
    1. Return the bursts needed from a height to the target.

    >>> orbit_changes(3, 14)
    4
    """
    if height >= target:
        return 0
    if height * 2 <= target:
        return 1 + orbit_changes(height * 2, target)
    return 1 + orbit_changes(height + 1, target)
