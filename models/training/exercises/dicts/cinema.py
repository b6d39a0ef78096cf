def free_in_row(sold, row, seats):
    """Free seats in a row of a cinema; sold is a set of (row, seat).

    >>> free_in_row({("A", 1), ("A", 3), ("B", 2)}, "A", 4)
    [2, 4]
    """
    result = []
    for seat in range(1, seats + 1):
        if (row, seat) not in sold:
            result.append(seat)
    return result


def seats_together(sold, rows, seats, group):
    """First place where a group can sit side by side, as (row, first seat), or None.

    >>> seats_together({("A", 2), ("B", 1)}, "AB", 4, 3)
    ('B', 2)
    >>> seats_together({("A", 2)}, "A", 3, 2) is None
    True
    """
    for row in rows:
        run = 0
        for seat in range(1, seats + 1):
            if (row, seat) in sold:
                run = 0
            else:
                run += 1
            if run == group:
                return row, seat - group + 1
    return None


def parse_seats(text):
    """Read seats such as 'B7 a12' into a list of tuples.

    >>> parse_seats("B7 a12")
    [('B', 7), ('A', 12)]
    """
    seats = []
    for part in text.split():
        seats.append((part[0].upper(), int(part[1:])))
    return seats


def double_sold(bookings):
    """Seats that appear in the bookings of more than one customer.

    >>> double_sold({"Amy": ["B7", "B8"], "Bert": ["B8", "B9"]})
    ['B8']
    """
    owner = {}
    double = set()
    for customer, seats in bookings.items():
        for seat in seats:
            if seat in owner and owner[seat] != customer:
                double.add(seat)
            owner[seat] = customer
    return sorted(double)


def income(tickets, prices):
    """Tickets are (film, category). Sum the income of each film.

    >>> income([("Dusk", "adult"), ("Dawn", "child"), ("Dusk", "child")], {"adult": 9, "child": 5})
    {'Dusk': 14, 'Dawn': 5}
    """
    money = {}
    for film, category in tickets:
        if film not in money:
            money[film] = 0
        money[film] += prices[category]
    return money


def programme(shows):
    """Shows are dicts with 'film', 'hall' and 'time'. List the times of each film in order.

    >>> programme([{"film": "Dusk", "hall": 2, "time": "20:15"},
    ...            {"film": "Dusk", "hall": 1, "time": "17:30"}])
    {'Dusk': ['17:30', '20:15']}
    """
    times = {}
    for show in shows:
        times.setdefault(show["film"], []).append(show["time"])
    return {film: sorted(ts) for film, ts in times.items()}


def allowed_films(films, age):
    # titles of films (title -> minimum age) that somebody of this age may see
    return sorted(title for title, minimum in films.items() if age >= minimum)


def rating_table(ratings, at_least):
    """Average stars of each film with at least so many ratings, the best first.

    >>> rating_table([("Dusk", 4), ("Dawn", 5), ("Dusk", 5), ("Noon", 2), ("Noon", 3)], 2)
    [('Dusk', 4.5), ('Noon', 2.5)]
    """
    stars = {}
    for film, n in ratings:
        stars.setdefault(film, []).append(n)
    table = []
    for film in stars:
        if len(stars[film]) >= at_least:
            table.append((film, sum(stars[film]) / len(stars[film])))
    table.sort(key=lambda row: (-row[1], row[0]))
    return table


def hall_usage(shows, halls):
    """Number of shows in each hall, with a zero for empty halls.

    >>> hall_usage([("Dusk", 2), ("Dawn", 2)], [1, 2])
    {1: 0, 2: 2}
    """
    usage = dict.fromkeys(halls, 0)
    for _, hall in shows:
        usage[hall] += 1
    return usage
