def couple(front, back):
    """Join two trains. If the last car of the front and the first car of the back have the
    same number, it is the same car and must be there only once.

    couple([1, 2], [3]) == [1, 2, 3]
    couple([1, 2], [2, 3]) == [1, 2, 3]
    couple([], [5]) == [5]
    """
    if front and back and front[-1] == back[0]:
        return front + back[1:]
    return front + back


def shunt(cars, turns):
    """In every turn the last car is moved to the place behind the engine, which always
    stays the first car. Return the train after all turns.

    shunt(["engine", "a", "b", "c"], 1) == ["engine", "c", "a", "b"]
    shunt(["engine", "a", "b", "c"], 4) == ["engine", "c", "a", "b"]
    """
    cars = list(cars)
    for _ in range(turns):
        if len(cars) > 2:
            last = cars.pop()
            cars.insert(1, last)
    return cars


def stops_with_standing(boarding, leaving, seats):
    """At every stop first people leave and then others board. Return the numbers of the stops,
    from 1, behind which somebody has to stand because all seats are taken.

    stops_with_standing([10, 5, 0], [0, 3, 12], 10) == [2]
    stops_with_standing([], [], 4) == []
    """
    on_board = 0
    standing = []
    for i in range(len(boarding)):
        on_board = on_board - leaving[i] + boarding[i]
        if on_board > seats:
            standing.append(i + 1)
    return standing


def open_the_middle(cars):
    """Return the train with its two middle cars moved to the ends: the left one of them to
    the front, the right one to the back. A train with an odd number of cars is unchanged.

    open_the_middle([1, 2, 3, 4]) == [2, 1, 4, 3]
    open_the_middle([1, 2, 3]) == [1, 2, 3]
    """
    if len(cars) % 2 == 1 or not cars:
        return cars[:]
    half = len(cars) // 2
    left = cars[:half]
    right = cars[half:]
    return left[-1:] + left[:-1] + right[1:] + right[:1]


def walks_to_dinner(cars):
    """Cars are "seat", "bed" or "dining". For every bed car return how many cars its guests
    walk towards the back until they reach a dining car; -1 if there is none behind them.

    walks_to_dinner(["bed", "seat", "dining", "bed"]) == [2, -1]
    walks_to_dinner(["dining"]) == []
    """
    walks = []
    for i, car in enumerate(cars):
        if car != "bed":
            continue
        behind = cars[i:]
        walks.append(behind.index("dining") if "dining" in behind else -1)
    return walks


def weight_is_balanced(weights):
    """A train is balanced if the front half is not heavier than the back half. The middle
    car of an odd number of cars counts for neither half.

    weight_is_balanced([3, 9, 4]) == True
    weight_is_balanced([5, 1, 2, 3]) == False
    """
    half = len(weights) // 2
    front = 0
    back = 0
    for k in range(half):
        front += weights[k]
        back += weights[-1 - k]
    return front <= back


def uncouple_at(cars, numbers):
    """Cut the train behind every car whose number is in numbers.

    uncouple_at([4, 7, 1, 9], [7]) == [[4, 7], [1, 9]]
    uncouple_at([4, 7], [7]) == [[4, 7]]
    """
    parts = [[]]
    for car in cars:
        parts[-1].append(car)
        if car in numbers:
            parts.append([])
    return [part for part in parts if part]
