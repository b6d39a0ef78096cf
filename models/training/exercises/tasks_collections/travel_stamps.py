def countries_per_year(stamps):
    """
    Stamps are (country, year) tuples. Return a dictionary of year -> number of different countries in
    rising order of years; years without stamps between the first and the last year appear with 0.

    >>> countries_per_year([("PT", 2003), ("FR", 2001), ("PT", 2003)])
    {2001: 1, 2002: 0, 2003: 1}
    """
    if not stamps:
        return {}
    years = [y for _, y in stamps]
    visited = {}
    for country, year in stamps:
        visited.setdefault(year, set()).add(country)
    result = {}
    for year in range(min(years), max(years) + 1):
        result[year] = len(visited.get(year, ()))
    return result


def first_visits(stamps):
    """
    Return the countries in the order of their first visit. Countries first visited in the same year
    are sorted by name.

    Example:
    first_visits([("PT", 2003), ("IT", 2001), ("PT", 1999)]) == ["PT", "IT"]
    """
    first = {}
    for country, year in stamps:
        if country not in first or year < first[country]:
            first[country] = year
    return sorted(first, key=lambda c: (first[c], c))


def travel_budget(trips, rates, home="EUR"):
    """
    Trips are (place, amount, currency) tuples; rates tell how much of the home currency one unit is
    worth. Return
    (total, places without a known rate). The total is rounded to 2 places.

    >>> travel_budget([("Oslo", 100, "NOK"), ("Rome", 20, "EUR"), ("Bern", 5, "CHF")], {"NOK": 0.09})
    (29.0, ['Bern'])
    """
    total = 0.0
    unknown = []
    for place, amount, currency in trips:
        if currency == home:
            total += amount
        elif currency in rates:
            total += amount * rates[currency]
        else:
            unknown.append(place)
    return round(total, 2), unknown


def route_from_legs(legs, start):
    """
    Legs of a journey are given in any order as (from, to) tuples; from each town at most one leg
    departs. Follow them from the start and return the list of towns. Stop where no leg goes on or a town
    would be visited again.

    route_from_legs([("B", "C"), ("A", "B")], "A") # => ["A", "B", "C"]
    """
    onward = dict(legs)
    route = [start]
    current = start
    while current in onward:
        current = onward[current]
        if current in route:
            break
        route.append(current)
    return route


def packing_list(items, trips):
    """
    `items` maps a thing to the set of kinds of trips for which it is needed; the kind "*" stands for
    all. Return the sorted things to pack for the given kinds of trips.

    packing_list({"tent": {"camp"}, "soap": {"*"}, "skis": {"snow"}}, ["camp"]) -> ["soap", "tent"]
    """
    kinds = set(trips) | {"*"}
    return sorted(thing for thing, needed in items.items() if needed & kinds)


def seen_by_everyone(travellers):
    """
    `travellers` maps a person to a list of places. Return a tuple (seen by everyone, seen by one
    person only), both as sorted lists. With a single traveller every place is in both lists.

    >>> seen_by_everyone({"a": ["x", "y"], "b": ["y", "z", "z"]})
    (['y'], ['x', 'z'])
    """
    counts = {}
    for places in travellers.values():
        for p in set(places):
            counts[p] = counts.get(p, 0) + 1
    everyone = sorted(p for p in counts if counts[p] == len(travellers))
    single = sorted(p for p in counts if counts[p] == 1)
    return everyone, single
