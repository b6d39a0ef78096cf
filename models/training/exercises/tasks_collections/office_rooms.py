def free_rooms(bookings, rooms, start, end):
    """
    Bookings are (room, from, to) with whole hours; a booking ends before the hour `to`. Return the
    rooms from the given list that are free from `start` to `end`. If start is not before end, every
    room is free.

    >>> free_rooms([("A", 9, 11), ("B", 8, 9)], ["A", "B", "C"], 9, 10)
    ['B', 'C']
    """
    if start >= end:
        return list(rooms)
    taken = set()
    for room, a, b in bookings:
        if a < end and start < b:
            taken.add(room)
    return [r for r in rooms if r not in taken]


def book(bookings, sizes, people, start, end):
    """
    Find the smallest room with enough seats that is free and return its name (first name for equal
    sizes), or None. `sizes` maps a room to its seats. The list of bookings gets the new booking.

    Example:
    book([("S", 9, 10)], {"S": 4, "M": 8, "L": 20}, 3, 9, 10) == "M"
    """
    for room in sorted(sizes, key=lambda r: (sizes[r], r)):
        if sizes[room] < people:
            continue
        if room in free_rooms(bookings, [room], start, end):
            bookings.append((room, start, end))
            return room
    return None


def day_plan(bookings, room, first=8, last=17):
    """
    Return a text for the hours of a room from `first` to before `last`: "#" for a booked hour, "." for
    a free one.

    >>> day_plan([("A", 9, 11), ("A", 16, 20)], "A")
    '.##.....#'
    """
    plan = ""
    for hour in range(first, last):
        busy = False
        for r, a, b in bookings:
            if r == room and a <= hour < b:
                busy = True
        plan += "#" if busy else "."
    return plan


def common_free_hours(calendars):
    """
    `calendars` maps a person to a set of busy hours. Return the sorted hours from 8 to 17 in which
    everybody is free as ranges (first, last), with neighbouring hours joined.

    common_free_hours({"a": {8, 12}, "b": {13, 14, 17}}) -> [(9, 11), (15, 16)]
    """
    busy = set()
    for hours in calendars.values():
        busy |= hours
    ranges = []
    for hour in range(8, 18):
        if hour in busy:
            continue
        if ranges and ranges[-1][1] == hour - 1:
            ranges[-1] = (ranges[-1][0], hour)
        else:
            ranges.append((hour, hour))
    return ranges


def desk_map(people, rows, columns):
    """
    Seat people at desks row by row and return a dictionary of name -> "row/column" (from 1). People
    who get no desk work at home: their value is "home".

    >>> desk_map(["x", "y", "z"], 1, 2)
    {'x': '1/1', 'y': '1/2', 'z': 'home'}
    """
    places = {}
    for i, name in enumerate(people):
        r, c = divmod(i, columns)
        places[name] = str(r + 1) + "/" + str(c + 1) if r < rows else "home"
    return places


def meeting_score(people, present, weights):
    """
    Add the weights (default 1) of the people who are present and subtract 1 for each invited
    person who is missing. Guests who were not invited count nothing.

    meeting_score(["a", "b", "c"], {"a", "c", "x"}, {"a": 3}) # => 3
    """
    score = 0
    for p in people:
        score += weights.get(p, 1) if p in present else -1
    return score
