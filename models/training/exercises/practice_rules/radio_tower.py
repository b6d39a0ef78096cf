def wave_kind(khz):
    """
    Return the kind of a radio wave by its frequency in kilohertz: "long" below 300, "medium" below 3000,
    "short" below 30000, and "ultra" from there on. Zero and negative numbers raise a ValueError.

    >>> wave_kind(3000)
    'short'
    """
    if khz <= 0:
        raise ValueError("frequency must be positive")
    names = ["long", "medium", "short"]
    limit = 300
    for name in names:
        if khz < limit:
            return name
        limit *= 10
    return "ultra"


def reached(towers, house):
    """
    A tower is a pair (place, range) on a straight road. Return the towers that reach the house.

    >>> reached([(0, 5), (8, 3), (20, 4)], 5)
    [(0, 5), (8, 3)]
    """
    return [tower for tower in towers if abs(tower[0] - house) <= tower[1]]


def best_tower(towers, house):
    """
    Of all towers that reach the house, return the nearest one; of two equally near ones that with the
    longer range. None if the house has no reception.

    >>> best_tower([(0, 5), (8, 4), (2, 9)], 5)
    (2, 9)
    """
    best = None
    for tower in reached(towers, house):
        if best is None:
            best = tower
            continue
        old = abs(best[0] - house)
        new = abs(tower[0] - house)
        if new < old or new == old and tower[1] > best[1]:
            best = tower
    return best


def silent_houses(towers, houses):
    """
    Count the houses that no tower reaches, and those that three or more towers reach, where nobody
    understands anything.

    >>> silent_houses([(0, 5), (3, 5), (4, 5)], [3, 30, 9])
    2
    """
    silent = 0
    for house in houses:
        number = len(reached(towers, house))
        if number == 0 or number >= 3:
            silent += 1
    return silent


def place_towers(houses, reach):
    """
    Set up as few towers as needed along a road so that each house is at most `reach` away from one: always
    start with the leftmost house without reception and set the tower as far right as it allows. Return the
    places.

    >>> place_towers([1, 2, 9, 5], 2)
    [3, 11]
    """
    places = []
    for house in sorted(houses):
        if not places or house > places[-1] + reach:
            places.append(house + reach)
    return places


def read_message(signals):
    """
    The signals are "0", "1" and "e" (an error). A pair "01" means "a", "10" means "b", "00" is a space and
    "11" ends the message; a pair with an error becomes "?".

    >>> read_message("01100e0011")
    'ab? '
    """
    letters = {"01": "a", "10": "b", "00": " "}
    message = ""
    for i in range(0, len(signals) - 1, 2):
        pair = signals[i:i + 2]
        if pair == "11":
            break
        message += letters.get(pair, "?")
    return message


def call_sign(sign):
    """
    A call sign has one or two capital letters, then exactly one digit, then one to three capital letters.
    Return its three parts, or None if it is wrong.

    >>> call_sign("DL7ABC")
    ('DL', '7', 'ABC')
    >>> call_sign("D77A") is None
    True
    """
    digits = [i for i, letter in enumerate(sign) if letter.isdigit()]
    if len(digits) != 1:
        return None
    place = digits[0]
    front, back = sign[:place], sign[place + 1:]
    if not (front + back).isalpha() or not (front + back).isupper():
        return None
    if len(front) not in (1, 2) or len(back) not in (1, 2, 3):
        return None
    return front, sign[place], back


def jam_level(noise):
    """
    The level goes up by 1 with each noisy minute (above 60) and down by 1 with each quiet one (below 20).
    It stays between 0 and 3. Return "free", "weak", "strong" or "jammed" for the last level.

    >>> jam_level([70, 80, 10, 40])
    'weak'
    """
    level = 0
    for value in noise:
        if value > 60 and level < 3:
            level += 1
        elif value < 20 and level > 0:
            level -= 1
    return ["free", "weak", "strong", "jammed"][level]
