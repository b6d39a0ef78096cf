def bed_needs(plant, weeks):
    """
    Return the litres of water a plant needs in a week. Tomatoes need 4, and 6 from their fifth week on.
    Herbs need 1. Everything else needs 2, but nothing in its first week.

    bed_needs("tomato", 5) == 6
    bed_needs("mint", 3) == 1
    bed_needs("bean", 1) == 0
    """
    if plant == "tomato":
        if weeks >= 5:
            return 6
        return 4
    if plant in ("mint", "basil", "dill"):
        return 1
    return 0 if weeks <= 1 else 2


def good_neighbours(row):
    """
    Tomatoes must not stand beside potatoes, and no plant may stand beside two of its own kind. Return True
    if the row follows these rules.

    good_neighbours(["bean", "tomato", "bean", "potato"]) == True
    good_neighbours(["tomato", "potato"]) == False
    good_neighbours(["dill", "dill", "dill"]) == False
    """
    for i in range(len(row) - 1):
        pair = {row[i], row[i + 1]}
        if pair == {"tomato", "potato"}:
            return False
        if i > 0 and row[i - 1] == row[i] == row[i + 1]:
            return False
    return True


def water_rows(dry, cans):
    """
    `dry` tells for each row how many litres it lacks. The gardener waters the driest row first and the
    first of equal rows, but only if the can holds enough for the whole row. Return the indices of the
    watered rows in that order.

    water_rows([3, 8, 5], 12) == [1, 0]
    water_rows([3, 3], 3) == [0]
    """
    order = sorted(range(len(dry)), key=lambda i: -dry[i])
    watered = []
    for i in order:
        if dry[i] == 0:
            continue
        if dry[i] <= cans:
            cans -= dry[i]
            watered.append(i)
    return watered


def sunny_places(heights):
    """
    The sun shines from the left. In the matrix of heights a plant is in the sun if every plant left of it
    in its row is lower. Count the plants in the sun; a height of 0 is no plant.

    sunny_places([[1, 3, 2], [0, 2, 2]]) == 3
    """
    count = 0
    for row in heights:
        highest = 0
        for height in row:
            if height > highest:
                count += 1
                highest = height
    return count


def snail_damage(leaves, snails):
    """
    In each night every snail eats one leaf of the plant with the most leaves at that moment (the first of
    equal ones). Return the leaves after one night. Snails go home hungry when no leaf is left.

    snail_damage([3, 5], 3) == [2, 3]
    snail_damage([1], 4) == [0]
    """
    plants = list(leaves)
    for _ in range(snails):
        most = max(plants)
        if most == 0:
            break
        plants[plants.index(most)] -= 1
    return plants


def harvest_basket(harvest, limit):
    """
    `harvest` holds lines like "bean 12". Fill a basket line by line; a line that does not fit wholly is put
    in as far as possible, and then the basket is full. Return a dict from plants to numbers.

    harvest_basket(["bean 12", "dill 3", "bean 9"], 20) == {"bean": 17, "dill": 3}
    """
    basket = {}
    room = limit
    for line in harvest:
        plant, number = line.split()
        taken = min(int(number), room)
        if taken == 0:
            break
        basket[plant] = basket.get(plant, 0) + taken
        room -= taken
    return basket


def season(month, south=False):
    """
    Return the season of a month: 3 to 5 spring, 6 to 8 summer, 9 to 11 autumn, and else winter. In the
    south it is the season of half a year later.

    season(4) == "spring"
    season(1, True) == "summer"
    """
    if south:
        month = (month + 5) % 12 + 1
    if 3 <= month <= 5:
        return "spring"
    elif 6 <= month <= 8:
        return "summer"
    elif 9 <= month <= 11:
        return "autumn"
    return "winter"
