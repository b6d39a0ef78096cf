def cheapest_is_free(prices):
    """With three or more pizzas the cheapest of them is free. Return what has to be paid.

    cheapest_is_free([9, 7, 8]) -> 17
    cheapest_is_free([9, 7]) -> 16
    cheapest_is_free([]) -> 0
    """
    if len(prices) < 3:
        return sum(prices)
    return sum(prices) - min(prices)


def missing_toppings(order, stock):
    """Toppings of an order that are not in stock, each once, in the order of asking.

    missing_toppings(["ham", "corn", "tuna", "corn"], ["ham"]) -> ["corn", "tuna"]
    """
    missing = []
    for topping in order:
        if topping in stock or topping in missing:
            continue
        missing.append(topping)
    return missing


def delivery_rounds(distances, reach):
    """A courier takes orders in the given order. A round ends when its distances together
    would be more than reach. Return how many orders each round has.

    delivery_rounds([3, 4, 2, 5], 8) -> [2, 2]
    delivery_rounds([9, 1], 8) -> [1, 1]
    """
    rounds = []
    count = 0
    driven = 0
    for distance in distances:
        if count > 0 and driven + distance > reach:
            rounds.append(count)
            count = 0
            driven = 0
        count += 1
        driven += distance
    if count > 0:
        rounds.append(count)
    return rounds


def slices_left(pizzas, guests):
    """Pizzas are given by their slices. Guests eat from the first pizza on, each as many
    slices as the list guests says. Return the slices left on each pizza.

    slices_left([8, 8], [3, 4, 2]) -> [0, 7]
    slices_left([4], [9]) -> [0]
    """
    left = list(pizzas)
    for hunger in guests:
        for i in range(len(left)):
            eaten = min(hunger, left[i])
            left[i] -= eaten
            hunger -= eaten
    return left


def favourite(orders):
    """Every order is a list of pizzas. The favourite is the pizza that occurs in the most
    orders; two of the same pizza in one order count once. Ties go to the first by name.

    favourite([["ham", "ham"], ["tuna", "corn"], ["tuna"]]) -> "tuna"
    """
    counts = {}
    for order in orders:
        for pizza in set(order):
            counts[pizza] = counts.get(pizza, 0) + 1
    best = None
    for pizza in sorted(counts):
        if best is None or counts[pizza] > counts[best]:
            best = pizza
    return best


def on_time(promised, delivered, tolerance):
    """Walk two lists of minutes together and return "yes", "late" or "early" for each order.

    on_time([30, 30, 30], [31, 40, 20], 5) -> ["yes", "late", "early"]
    """
    answers = []
    for plan, real in zip(promised, delivered):
        difference = real - plan
        if abs(difference) <= tolerance:
            answers.append("yes")
        else:
            answers.append("late" if difference > 0 else "early")
    return answers


def spiciest_first(menu, most):
    """Menu entries are (name, price, spice). Names of pizzas up to the price most, by spice
    from hot to mild, equal ones by price from low to high.

    spiciest_first([("a", 8, 1), ("b", 9, 3), ("c", 7, 3), ("d", 20, 5)], 10) -> ["c", "b", "a"]
    """
    affordable = [entry for entry in menu if entry[1] <= most]
    affordable.sort(key=lambda entry: (-entry[2], entry[1]))
    return [entry[0] for entry in affordable]
