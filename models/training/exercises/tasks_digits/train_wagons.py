def wagon_of_seat(seat, sizes):
    """
    The seats of a train are numbered through from 1. Given the list of wagon sizes, return the wagon
    (counted from 1) and the seat within the wagon as a tuple. If there is no such seat,
    return None.

    >>> wagon_of_seat(45, [30, 20])
    (2, 15)
    >>> wagon_of_seat(51, [30, 20]) is None
    True
    """
    if seat < 1:
        return None
    for i, size in enumerate(sizes, 1):
        if seat <= size:
            return i, seat
        seat -= size
    return None


def is_window(seat: int, per_row: int = 4) -> bool:
    """In each row the first and the last seat are at the window. Seats are numbered from 1.

    is_window(1) == True
    is_window(4) == True
    is_window(6) == False
    """
    return seat % per_row in (0, 1)


def opposite_seat(seat, per_group):
    """
    Seats are arranged in groups of per_group (an even number); within a group the first seat faces the
    last one, the second the last but one, and so on. Return the number of the seat opposite.

    >>> opposite_seat(1, 6)
    6
    >>> opposite_seat(9, 6)
    10
    """
    group, place = divmod(seat - 1, per_group)
    return group * per_group + (per_group - 1 - place) + 1


def coupling_order(numbers):
    """Wagons are coupled in the order given, odd numbers at the front of the train and even ones at its
    end. Return the train from front to end.

    >>> coupling_order([4, 7, 2, 9])
    [9, 7, 4, 2]
    """
    train = []
    for n in numbers:
        if n % 2 == 1:
            train.insert(0, n)
        else:
            train.append(n)
    return train


def heaviest_coupling(weights):
    """
    The hook before wagon i pulls this wagon and all wagons behind it, but the pull is halved (whole
    tons) behind every wagon with a weight above 50, which has an engine of its own. Return
    the pull at the first hook.

    >>> heaviest_coupling([20, 60, 30, 10])
    100
    >>> heaviest_coupling([])
    0
    """
    pull = 0
    for i in range(len(weights) - 1, -1, -1):
        if weights[i] > 50:
            pull //= 2
        pull += weights[i]
    return pull


def trips_needed(people, seats, crew):
    """A shuttle has the given number of seats, crew of which are needed by the staff on each trip.
    Return the number of trips for all people. If no seat is left for them: -1; nobody
    waiting: 0.

    trips_needed(25, 12, 2) == 3
    trips_needed(0, 12, 2) == 0
    trips_needed(5, 2, 2) == -1
    """
    if people <= 0:
        return 0
    free = seats - crew
    if free <= 0:
        return -1
    trips = people // free
    if people % free != 0:
        trips += 1
    return trips


def platform_sections(wagons, first="A", per_section=3):
    """
    Return for every wagon the section letter where it stops; each section takes per_section wagons.

    >>> platform_sections(7)
    'AAABBBC'
    """
    text = ""
    for i in range(wagons):
        text += chr(ord(first) + i // per_section)
    return text


def express_stops(stations, every, last):
    """The express halts at station 0, at each every-th station and always at the last one. Count
    its halts."""
    halts = set(range(0, last + 1, every))
    halts.add(last)
    return len([s for s in stations if s in halts])
