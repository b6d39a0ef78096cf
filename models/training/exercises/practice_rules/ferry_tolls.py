def vehicle_class(length, wheels):
    """
    Return the toll class of a vehicle. A vehicle with two wheels or fewer is a "bike". Otherwise the length
    in metres decides: below 4.5 it is "small", below 7 it is "medium" and from 7 on it is "long". A long
    vehicle with more than eight wheels is "heavy".

    >>> vehicle_class(2.0, 2)
    'bike'
    >>> vehicle_class(4.5, 4)
    'medium'
    >>> vehicle_class(12, 10)
    'heavy'
    """
    if wheels <= 2:
        return "bike"
    if length < 4.5:
        return "small"
    elif length < 7:
        return "medium"
    elif wheels > 8:
        return "heavy"
    else:
        return "long"


def total_toll(classes):
    """
    Add the tolls of all vehicles on a ferry: 3 for a bike, 12 for small, 18 for medium, 30 for long and 55
    for heavy. Every fifth vehicle travels for half of its toll, rounded down. Unknown classes cost nothing
    but are counted.

    >>> total_toll(["bike", "small"])
    15
    >>> total_toll(["bike", "bike", "bike", "bike", "heavy"])
    39
    """
    tolls = {"bike": 3, "small": 12, "medium": 18, "long": 30, "heavy": 55}
    total = 0
    for number, name in enumerate(classes, start=1):
        toll = tolls.get(name, 0)
        if number % 5 == 0:
            toll = toll // 2
        total += toll
    return total


def load_deck(lengths, deck_length, gap):
    """
    Vehicles drive onto a deck one behind the other, with a gap between two of them. A vehicle that does not
    fit any more waits for the next ferry, and so does everybody behind it. Return the number of loaded
    vehicles.

    >>> load_deck([5, 5, 5], 16, 1)
    2
    >>> load_deck([], 20, 1)
    0
    """
    used = 0
    loaded = 0
    for length in lengths:
        needed = length if loaded == 0 else length + gap
        if used + needed > deck_length:
            break
        used += needed
        loaded += 1
    return loaded


def split_sides(weights):
    """
    Every vehicle goes to the side of the deck which is lighter at that moment; the left side is taken when
    both are equal. Return the indices on the left and the indices on the right.

    >>> split_sides([4, 3, 2, 5])
    ([0, 3], [1, 2])
    """
    left, right = [], []
    left_weight = 0
    right_weight = 0
    for i, weight in enumerate(weights):
        if left_weight <= right_weight:
            left.append(i)
            left_weight += weight
        else:
            right.append(i)
            right_weight += weight
    return left, right


def check_ticket(ticket):
    """
    A ticket looks like "F-2041-K": the letter F, four digits and a capital letter, joined by hyphens. The
    last digit must be odd for a ticket that ends with K. Return "ok" or the first rule that is broken:
    "parts", "prefix", "number", "letter" or "parity".

    >>> check_ticket("F-2041-K")
    'ok'
    >>> check_ticket("F-2042-K")
    'parity'
    >>> check_ticket("F-20-K")
    'number'
    """
    parts = ticket.split("-")
    if len(parts) != 3:
        return "parts"
    prefix, number, letter = parts
    if prefix != "F":
        return "prefix"
    if len(number) != 4 or not number.isdigit():
        return "number"
    if len(letter) != 1 or not letter.isupper():
        return "letter"
    if letter == "K" and int(number[-1]) % 2 == 0:
        return "parity"
    return "ok"


def waiting_after(arrivals, capacity):
    """
    In each hour new cars arrive and then one ferry takes at most `capacity` cars away. Return how many cars
    wait after each hour.

    >>> waiting_after([5, 9, 0, 2], 6)
    [0, 3, 0, 0]
    """
    waiting = 0
    history = []
    for cars in arrivals:
        waiting += cars
        waiting -= min(waiting, capacity)
        history.append(waiting)
    return history
