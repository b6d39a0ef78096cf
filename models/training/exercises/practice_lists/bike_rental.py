def minutes_used(rental):
    """A rental is (bike, out, back); a bike that is not back has None and was used 0 minutes."""
    bike, out, back = rental
    if back is None:
        return 0
    return back - out


def income(rentals, price):
    """Every begun half hour costs the price.

    income([(1, 0, 30), (2, 0, 31), (1, 50, None)], 2) == 6
    """
    total = 0
    for rental in rentals:
        half_hours = (minutes_used(rental) + 29) // 30
        total += half_hours * price
    return total


def bikes_outside(rentals):
    """Numbers of bikes that are not back, smallest first.

    bikes_outside([(7, 0, None), (2, 0, 31), (3, 50, None)]) == [3, 7]
    """
    return sorted(rental[0] for rental in rentals if rental[2] is None)


def most_used_bike(rentals):
    """The bike with the most minutes over all of its rentals, None if no bike was used at all.

    most_used_bike([(1, 0, 30), (2, 5, 45), (1, 60, 75)]) == 1
    most_used_bike([(4, 9, None)]) == None
    """
    minutes = {}
    for rental in rentals:
        bike = rental[0]
        minutes[bike] = minutes.get(bike, 0) + minutes_used(rental)
    best = None
    for bike, used in minutes.items():
        if used > 0 and (best is None or used > minutes[best]):
            best = bike
    return best


def stands_needed(rentals, at):
    """How many of the bikes in the list stand at the station at a given minute? A bike stands
    there unless it is out at this minute.

    stands_needed([(1, 0, 30), (2, 5, 45), (1, 60, 75)], 35) == 1
    """
    bikes = {rental[0] for rental in rentals}
    for bike, out, back in rentals:
        if out <= at and (back is None or at < back):
            bikes.discard(bike)
    return len(bikes)


def rentals_that_overlap(rentals):
    """One bike cannot be rented twice at the same time. Return the indices of rentals that begin
    before the rental of the same bike in front of them has ended.

    rentals_that_overlap([(1, 0, 30), (2, 5, 45), (1, 20, 75)]) == [2]
    """
    wrong = []
    busy_until = {}
    for i, (bike, out, back) in enumerate(rentals):
        if bike in busy_until and out < busy_until[bike]:
            wrong.append(i)
        if back is not None:
            busy_until[bike] = back
    return wrong


def longest_by_bike(rentals, bikes):
    """For every bike of the list bikes the minutes of its longest rental, 0 for unused ones.

    longest_by_bike([(1, 0, 30), (1, 60, 75), (2, 0, 9)], [1, 2, 3]) == [30, 9, 0]
    """
    longest = []
    for number in bikes:
        own = [minutes_used(rental) for rental in rentals if rental[0] == number]
        longest.append(max(own, default=0))
    return longest


def shortest_pause(rentals):
    """Rentals of one bike in order. Return the shortest time between giving it back and the next
    rental, -1 if there is no pause.

    shortest_pause([(1, 0, 30), (1, 40, 75), (1, 79, None)]) == 4
    """
    pauses = []
    for before, after in zip(rentals, rentals[1:]):
        if before[2] is not None:
            pauses.append(after[1] - before[2])
    if not pauses:
        return -1
    return min(pauses)
