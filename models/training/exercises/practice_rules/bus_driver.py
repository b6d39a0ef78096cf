def ride_price(age, zones, pass_holder):
    """
    Return the price of a bus ride in cents. Children under 6 and holders of a pass ride for free. The first
    zone costs 200, every further one 80. Up to 15 years, and from 65 on, only half is paid.

    >>> ride_price(30, 3, False)
    360
    >>> ride_price(70, 1, False)
    100
    >>> ride_price(4, 5, False)
    0
    """
    if age < 6 or pass_holder:
        return 0
    price = 200 + 80 * (zones - 1)
    if age <= 15 or age >= 65:
        price //= 2
    return price


def passengers_left_behind(stops, seats):
    """
    At each stop (out, waiting) people get out, and then as many of the waiting ones get in as there are
    free seats. Return the number of people who could not get in, over the whole trip.

    >>> passengers_left_behind([(0, 5), (2, 4), (1, 0)], 6)
    1
    """
    on_board = 0
    left_behind = 0
    for out, waiting in stops:
        on_board -= min(out, on_board)
        free = seats - on_board
        if waiting > free:
            left_behind += waiting - free
            on_board = seats
        else:
            on_board += waiting
    return left_behind


def delay_at_end(delays, pauses):
    """
    `delays` holds the minutes lost between two stops (negative if the driver was quick), `pauses` the
    minutes planned as a pause at each stop. A pause is shortened as long as the bus is late. The bus never
    leaves early.

    >>> delay_at_end([4, 3, -1], [1, 2, 0])
    3
    """
    late = 0
    for lost, pause in zip(delays, pauses):
        late += lost
        if late > 0:
            late = max(0, late - pause)
        else:
            late = 0
    return late


def line_name(code):
    """
    Turn the code of a line into its name. "N" and a number is a night line, "X" and a number an express
    line, a number alone is a city line below 100 and a country line from 100 on. Everything else is
    "unknown".

    >>> line_name("N4")
    'night line 4'
    >>> line_name("205")
    'country line 205'
    >>> line_name("Q1")
    'unknown'
    """
    kinds = {"N": "night", "X": "express"}
    if code.isdigit():
        kind = "city" if int(code) < 100 else "country"
        return kind + " line " + code
    first, number = code[:1], code[1:]
    if first in kinds and number.isdigit():
        return kinds[first] + " line " + number
    return "unknown"


def next_departure(times, now):
    """
    Return the minutes to wait for the next bus. The times are minutes of the day in growing order. After
    the last bus one has to wait for the first one of the next day.

    >>> next_departure([300, 420, 600], 400)
    20
    >>> next_departure([300, 420, 600], 700)
    1040
    """
    later = [time for time in times if time >= now]
    if later:
        departure = later[0]
    else:
        departure = times[0] + 24 * 60
    return departure - now


def bell_stops(buttons, stops):
    """
    A bus stops only where somebody pressed the button on the way to the stop. `buttons` is a list of the
    places (numbers of metres) where the button was pressed, `stops` the places of the stops in growing
    order. Return the stops served.

    >>> bell_stops([50, 130, 140], [100, 150, 220])
    [100, 150]
    """
    served = []
    previous = 0
    for stop in stops:
        pressed = False
        for place in buttons:
            if previous <= place < stop:
                pressed = True
        if pressed:
            served.append(stop)
        previous = stop
    return served
