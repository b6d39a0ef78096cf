def seat_alternating(families):
    """
    Families are lists of names. Seat the first members of all families, then all second
    members and so on. Return one list.

    >>> seat_alternating([["a1", "a2"], ["b1"], ["c1", "c2"]])
    ['a1', 'b1', 'c1', 'a2', 'c2']
    """
    seated = []
    largest = max((len(family) for family in families), default=0)
    for k in range(largest):
        for family in families:
            if k < len(family):
                seated.append(family[k])
    return seated


def coming(guests, answers):
    """
    Answers belong to the guests at the same places: "yes", "no", or "+1", which means that
    one brings somebody along. Return the number of people that come.

    >>> coming(["al", "bo", "cy"], ["yes", "+1", "no"])
    3
    """
    people = 0
    for i in range(len(guests)):
        if answers[i] == "yes":
            people += 1
        elif answers[i] == "+1":
            people += 2
    return people


def not_side_by_side(row, enemies):
    """
    Check a row of guests: no two guests from the list enemies may have fewer than two others
    between them.

    >>> not_side_by_side(["al", "x", "y", "bo"], ["al", "bo"])
    True
    >>> not_side_by_side(["al", "x", "bo"], ["al", "bo"])
    False
    """
    last = None
    for place, guest in enumerate(row):
        if guest in enemies:
            if last is not None and place - last <= 2:
                return False
            last = place
    return True


def tables_for(groups, size):
    """
    Groups arrive one by one and take a table of the given size alone or join the first table
    with enough free seats. Return the number of guests at each table; groups that are too
    big are sent away.

    >>> tables_for([3, 4, 2, 7, 1], 5)
    [5, 5]
    """
    tables = []
    for group in groups:
        if group > size:
            continue
        for t in range(len(tables)):
            if tables[t] + group <= size:
                tables[t] += group
                break
        else:
            tables.append(group)
    return tables


def thank_you_order(gifts):
    """
    Gifts are (guest, value). Guests with several gifts are thanked once. Return the guests by
    the value of all their gifts, the greatest first; equal values by name.

    >>> thank_you_order([("al", 10), ("bo", 15), ("al", 9), ("cy", 15)])
    ['al', 'bo', 'cy']
    """
    values = {}
    for guest, value in gifts:
        values[guest] = values.get(guest, 0) + value
    return sorted(values, key=lambda guest: (-values[guest], guest))


def late_guests(arrivals, begin):
    """
    Arrivals are (guest, minute). Split the guests who are late into two lists: those who came
    within a quarter of an hour and those who came later than that.

    >>> late_guests([("al", 5), ("bo", 0), ("cy", 40)], 0)
    (['al'], ['cy'])
    """
    bit_late = []
    very_late = []
    for guest, minute in arrivals:
        late = minute - begin
        if 0 < late <= 15:
            bit_late.append(guest)
        if late > 15:
            very_late.append(guest)
    return bit_late, very_late
