def trips_of_ferry(people, seats):
    """How many trips are needed, if one seat is always taken by the ferryman, who must return each time?

    trips_of_ferry(10, 4) -> 4
    trips_of_ferry(0, 4) -> 0
    """
    trips = 0
    while people > 0:
        people -= seats - 1
        trips += 1
    return trips


def queue_at_ferry(arrivals, seats):
    """People arrive before each departure. Return how many people wait when the ferry has left, for every
    departure, and go on with empty arrivals until nobody waits.

    queue_at_ferry([5, 1], 2) -> [3, 2, 0]
    queue_at_ferry([], 2) -> []
    """
    waiting = 0
    waits = []
    departure = 0
    while departure < len(arrivals) or waiting > 0:
        if departure < len(arrivals):
            waiting += arrivals[departure]
        waiting = max(0, waiting - seats)
        waits.append(waiting)
        departure += 1
    return waits


def cars_on_deck(lengths, deck, gap):
    """Cars drive onto the deck in order, with a gap between two cars, until one does not fit. Count them.

    cars_on_deck([4, 5, 6], 16, 1) -> 2
    cars_on_deck([20], 16, 1) -> 0
    """
    used = 0
    cars = 0
    for length in lengths:
        needed = length if cars == 0 else length + gap
        if used + needed > deck:
            break
        used += needed
        cars += 1
    return cars


def drift(width, speed, current, step=1):
    """The ferry crosses a river of the given width with its speed while the current moves it sideways.
    Return how far it has drifted after the last full or partial minute.

    drift(10, 4, 2) -> 6
    drift(8, 4, 2) -> 4
    """
    crossed = 0
    moved = 0
    while crossed < width:
        crossed += speed * step
        moved += current * step
    return moved


def balance_sides(weights):
    """Put each load on the side of the deck that is lighter so far, left in doubt. Return both totals.

    balance_sides([5, 3, 4, 1]) -> (6, 7)
    balance_sides([]) -> (0, 0)
    """
    left = right = 0
    for weight in weights:
        if left <= right:
            left += weight
        else:
            right += weight
    return left, right


def tide_steps(level, change, low, high, hours):
    """The water rises by change every hour until it would pass high, then falls until it would pass low,
    and so on. Return the levels of the given hours.

    tide_steps(2, 2, 0, 5, 5) -> [4, 2, 0, 2, 4]
    """
    levels = []
    direction = 1
    for _ in range(hours):
        following = level + direction * change
        if following > high or following < low:
            direction = -direction
            following = level + direction * change
        level = following
        levels.append(level)
    return levels


def fare(people, adults_price, child_ages):
    """All people pay, children (given by their ages, among the people) below 6 are free and below 14 pay
    half, rounded up.

    fare(3, 5, [4]) -> 10
    fare(3, 5, [7, 12]) -> 11
    fare(1, 5, []) -> 5
    """
    total = (people - len(child_ages)) * adults_price
    for age in child_ages:
        if age < 6:
            continue
        if age < 14:
            total += (adults_price + 1) // 2
        else:
            total += adults_price
    return total
