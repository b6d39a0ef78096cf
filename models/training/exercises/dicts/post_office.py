def sort_by_zip(letters):
    """Letters are (zip code, name). Put the names into boxes by the first digit of the code.

    >>> sort_by_zip([("80331", "Eva"), ("10115", "Ben"), ("81667", "Ali")])
    {'8': ['Eva', 'Ali'], '1': ['Ben']}
    """
    boxes = {}
    for code, name in letters:
        box = code[0]
        if box not in boxes:
            boxes[box] = []
        boxes[box].append(name)
    return boxes


def postage(weight, table):
    """Look up the price for a weight in a list of (maximum weight, price), sorted by weight.
    None if the letter is too heavy.

    >>> postage(60, [(20, 85), (50, 100), (500, 160)])
    160
    >>> postage(600, [(20, 85), (50, 100), (500, 160)]) is None
    True
    """
    for limit, price in table:
        if weight <= limit:
            return price
    return None


def parcels_per_street(parcels):
    """Count parcels by street; the address is something like 'Elm Road 12'.

    >>> parcels_per_street(["Elm Road 12", "Oak Lane 3", "Elm Road 7"])
    {'Elm Road': 2, 'Oak Lane': 1}
    """
    counts = {}
    for address in parcels:
        street = address.rsplit(" ", 1)[0]
        counts[street] = counts.get(street, 0) + 1
    return counts


def delivery_order(houses):
    """Go up the odd side of the street and come back on the even side.

    >>> delivery_order([4, 1, 8, 7, 3])
    [1, 3, 7, 8, 4]
    """
    odd = sorted(h for h in houses if h % 2 == 1)
    even = sorted((h for h in houses if h % 2 == 0), reverse=True)
    return odd + even


def track(scans):
    """Scans are (parcel, place) in the order of time. Return the way of each parcel as a text.

    >>> track([("p1", "Rome"), ("p2", "Oslo"), ("p1", "Bern")])
    {'p1': 'Rome > Bern', 'p2': 'Oslo'}
    """
    ways = {}
    for parcel, place in scans:
        if parcel in ways:
            ways[parcel] += " > " + place
        else:
            ways[parcel] = place
    return ways


def lost_parcels(sent, arrived):
    """Parcels that were sent but did not arrive, grouped by their destination.
    `sent` maps a parcel to its destination.

    >>> lost_parcels({"p1": "Rome", "p2": "Oslo", "p3": "Rome"}, ["p2"])
    {'Rome': ['p1', 'p3']}
    """
    lost = {}
    for parcel, town in sent.items():
        if parcel not in arrived:
            lost.setdefault(town, []).append(parcel)
    return lost


def forward(letters, moved):
    """Replace old addresses by new ones; somebody may have moved several times.

    >>> forward(["Elm 1", "Fir 3"], {"Elm 1": "Oak 2", "Oak 2": "Ash 9"})
    ['Ash 9', 'Fir 3']
    """
    result = []
    for address in letters:
        while address in moved:
            address = moved[address]
        result.append(address)
    return result


def stamp_book(stamps):
    # number of stamps per country, only countries with at least two stamps
    countries = {}
    for stamp in stamps:
        country = stamp["country"]
        countries[country] = countries.get(country, 0) + 1
    return {c: n for c, n in countries.items() if n >= 2}


def heaviest_parcel(parcels):
    """Number of the heaviest parcel in a list of dicts with 'id' and 'grams'.

    >>> heaviest_parcel([{"id": 7, "grams": 900}, {"id": 9, "grams": 1200}])
    9
    """
    if not parcels:
        return None
    best = parcels[0]
    for parcel in parcels[1:]:
        if parcel["grams"] > best["grams"]:
            best = parcel
    return best["id"]
