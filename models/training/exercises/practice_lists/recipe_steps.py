def scale_amounts(amounts, guests, planned):
    """
    A recipe is planned for some people. Return the amounts for the guests, each rounded
    up to whole grams.

    >>> scale_amounts([100, 55], 3, 2)
    [150, 83]
    """
    scaled = []
    for grams in amounts:
        exact = grams * guests
        if exact % planned == 0:
            scaled.append(exact // planned)
        else:
            scaled.append(exact // planned + 1)
    return scaled


def shopping(needed, pantry):
    """
    Both lists hold (thing, grams); a thing is at most once in the pantry. Return what
    has to be bought, most grams first.

    >>> shopping([("flour", 500), ("salt", 5), ("sugar", 90)], [("flour", 100), ("salt", 50)])
    [('flour', 400), ('sugar', 90)]
    """
    at_home = dict(pantry)
    to_buy = []
    for thing, grams in needed:
        missing = grams - at_home.get(thing, 0)
        if missing > 0:
            to_buy.append((thing, missing))
    return sorted(to_buy, key=lambda entry: -entry[1])


def step_is_ready(steps, done, step):
    """
    steps[i] lists the numbers of the steps that must be done before step i. Return True
    if the given step is not done yet and could be begun now.

    >>> step_is_ready([[], [0], [0, 1]], [0], 2)
    False
    """
    if step in done:
        return False
    for earlier in steps[step]:
        if earlier not in done:
            return False
    return True


def order_of_steps(steps):
    """
    Do the steps in rounds: in every round all steps that are ready. Return the rounds;
    steps that never get ready are left out. Uses the function above.

    >>> order_of_steps([[], [0], [0, 1], [], [5], [4]])
    [[0, 3], [1], [2]]
    """
    done = []
    rounds = []
    while True:
        ready = [i for i in range(len(steps)) if step_is_ready(steps, done, i)]
        if not ready:
            return rounds
        rounds.append(ready)
        done.extend(ready)


def oven_is_free(baking, start, minutes):
    """
    baking is a list of (from, to) minutes. Check that the oven is free from start on for
    so many minutes. One cake may begin in the minute in which another one is finished.

    >>> oven_is_free([(0, 30), (50, 90)], 30, 20)
    True
    """
    end = start + minutes
    return not any(begin < end and start < stop for begin, stop in baking)


def layers(flours, creams):
    """
    Build a cake: a layer of dough, one of cream and so on. It ends with dough, so one
    cream layer fewer than dough layers is used. Return the layers from below.

    >>> layers(["d1", "d2", "d3"], ["c1", "c2", "c3"])
    ['d1', 'c1', 'd2', 'c2', 'd3']
    """
    cake = []
    for number, dough in enumerate(flours):
        if number > 0:
            if number > len(creams):
                break
            cake.append(creams[number - 1])
        cake.append(dough)
    return cake


def most_similar(recipes, fridge):
    """
    Recipes are lists of things. Return the index of the recipe for which the fewest
    things are missing in the fridge; -1 without recipes.

    >>> most_similar([["egg", "oil"], ["egg", "milk", "salt"]], ["egg", "milk"])
    0
    """
    best, fewest = -1, None
    for i, things in enumerate(recipes):
        missing = len(set(things) - set(fridge))
        if fewest is None or missing < fewest:
            best, fewest = i, missing
    return best
