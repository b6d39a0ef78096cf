def water_needed(beds):
    """
    Every bed is (plants, litres for one plant, covered). A covered bed needs half of the
    water, rounded up. Return the litres of all beds together.

    >>> water_needed([(3, 2, False), (5, 1, True)])
    9
    """
    litres = 0
    for plants, each, covered in beds:
        need = plants * each
        if covered:
            need = (need + 1) // 2
        litres += need
    return litres


def neighbours_that_fight(beds, enemies):
    """
    Beds are names of plants in a row, enemies is a list of pairs which must not stand side
    by side. Return the indices of beds whose right neighbour is an enemy.

    >>> neighbours_that_fight(["bean", "onion", "leek", "bean"], [("onion", "bean")])
    [0]
    """
    fights = []
    for i in range(len(beds) - 1):
        here = beds[i]
        right = beds[i + 1]
        if (here, right) in enemies or (right, here) in enemies:
            fights.append(i)
    return fights


def sunniest_free_bed(sun_hours, planted):
    """
    Return the index of the bed with the most hours of sun in which nothing grows (its
    entry in planted is an empty text), None if there is no free bed.

    >>> sunniest_free_bed([4, 9, 7], ["", "leek", ""])
    2
    >>> sunniest_free_bed([4], ["bean"]) is None
    True
    """
    best = None
    most_sun = -1
    for i, plant in enumerate(planted):
        if plant == "" and sun_hours[i] > most_sun:
            best = i
            most_sun = sun_hours[i]
    return best


def next_years_plan(beds, rest_every):
    """
    Next year every plant moves one bed to the right and the last one to the first bed.
    Beds whose number, counted from 1, is divisible by rest_every rest: their plant is
    replaced by "clover".

    >>> next_years_plan(["bean", "onion", "leek"], 3)
    ['leek', 'bean', 'clover']
    """
    moved = beds[-1:] + beds[:-1]
    plan = []
    for number, plant in enumerate(moved, start=1):
        plan.append("clover" if number % rest_every == 0 else plant)
    return plan


def first_to_harvest(beds, today):
    """
    Beds are (plant, sown on day, days to grow). Sort the plants that are not yet ripe
    today by the days that they still need; plants that need the same time by name.

    >>> first_to_harvest([("leek", 10, 90), ("bean", 20, 60), ("cress", 5, 10)], 30)
    ['bean', 'leek']
    """
    waiting = []
    for plant, sown, grow in beds:
        left = sown + grow - today
        if left > 0:
            waiting.append((left, plant))
    waiting.sort()
    return [plant for left, plant in waiting]


def has_enough_variety(rows):
    """
    A garden is a list of rows. It has enough variety if every row has at least two
    different plants and no two rows are equal.

    >>> has_enough_variety([["a", "b"], ["b", "a", "a"]])
    True
    >>> has_enough_variety([["a", "b"], ["a", "b"]])
    False
    """
    seen = []
    for row in rows:
        if len(set(row)) < 2 or row in seen:
            return False
        seen.append(row)
    return True
