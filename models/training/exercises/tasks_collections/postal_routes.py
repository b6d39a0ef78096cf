def sort_mail(letters):
    """
    Letters are dictionaries with "street", "number" (such as "12" or "12b") and "name". Sort them for
    the postman: by street, then odd numbers in rising order, then even numbers in falling order (he
    walks back on the other side); for equal numbers the letter behind decides. Return the names.

    >>> sort_mail([{"street": "Elm", "number": "2", "name": "B"},
    ...            {"street": "Elm", "number": "4a", "name": "D"},
    ...            {"street": "Elm", "number": "3", "name": "C"},
    ...            {"street": "Elm", "number": "1", "name": "A"}])
    ['A', 'C', 'D', 'B']
    """
    def key(letter):
        digits = "".join(ch for ch in letter["number"] if ch.isdigit())
        tail = letter["number"][len(digits):]
        n = int(digits)
        if n % 2 == 1:
            return (letter["street"], 0, n, tail)
        return (letter["street"], 1, -n, tail)

    return [x["name"] for x in sorted(letters, key=key)]


def bags(weights, limit):
    """
    `weights` maps a parcel to grams. Fill bags in the order of the dictionary; a bag is closed when
    the next parcel would make it heavier than the limit. A parcel that is too heavy on its own gets a
    bag for itself. Return the bags as lists of parcels.

    Example:
    bags({"a": 4, "b": 5, "c": 2, "d": 20}, 10) == [["a", "b"], ["c"], ["d"]]
    """
    result = []
    load = 0
    for parcel, w in weights.items():
        if not result or load + w > limit:
            result.append([])
            load = 0
        result[-1].append(parcel)
        load += w
    return result


def district_of(code, districts, default="other"):
    """
    `districts` maps a name to a list of (first, last) ranges of postal codes, borders included. Return
    the name of the district for a code; if several fit, the one with the narrowest range.

    >>> district_of(1042, {"north": [(1000, 1999)], "harbour": [(1040, 1049), (7, 7)]})
    'harbour'
    """
    best = None
    for name, ranges in districts.items():
        for first, last in ranges:
            if first <= code <= last:
                width = last - first
                if best is None or width < best[0]:
                    best = (width, name)
    return default if best is None else best[1]


def undelivered(letters, residents, moved):
    """
    Letters are (address, name) tuples, `residents` maps an address to a set of names, `moved` maps a
    name to a new address. Return the list of letters that must be sent on, as (new address, name), and the
    list of names whose letters go back to the sender.

    undelivered([("A1", "Ed"), ("A1", "Flo"), ("A1", "Gil")], {"A1": {"Ed"}}, {"Flo": "B2"})
    -> ([("B2", "Flo")], ["Gil"])
    """
    forward, back = [], []
    for address, name in letters:
        if name in residents.get(address, set()):
            continue
        if name in moved:
            forward.append((moved[name], name))
        else:
            back.append(name)
    return forward, back


def stamps_for(weight, table):
    """Return the stamp value for a weight from a dictionary max weight -> value, None if too heavy."""
    for limit in sorted(table):
        if weight <= limit:
            return table[limit]
    return None


def longest_name_per_street(residents):
    """
    `residents` maps (street, number) tuples to a name. Return {street: longest name}; for names of the
    same length the house with the smaller number wins.

    >>> longest_name_per_street({("Elm", 9): "Anna", ("Elm", 2): "Otto", ("Oak", 1): "Bo"})
    {'Elm': 'Otto', 'Oak': 'Bo'}
    """
    longest = {}
    for street, number in sorted(residents):
        name = residents[(street, number)]
        if len(name) > len(longest.get(street, "")):
            longest[street] = name
    return longest
