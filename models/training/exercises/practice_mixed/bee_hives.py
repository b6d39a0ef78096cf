def jars_loop(honey, size, loss):
    """
    Fill jars from a bucket; each time `loss` grams stick to the spoon. Count the full jars.

    jars_loop(1000, 300, 10) == 3
    jars_loop(610, 300, 20) == 1
    """
    jars = 0
    while honey >= size:
        honey -= size + loss
        jars += 1
    return jars


def jars(honey, size, loss):
    """The same with recursion.

    jars(1000, 300, 10) == 3
    """
    if honey < size:
        return 0
    return 1 + jars(honey - size - loss, size, loss)


def strong_hives_loop(hives, frames):
    """
    hives maps names to lists with the bees on every frame. Return the sorted names of the hives
    that have at least `frames` frames with more than 1000 bees.

    strong_hives_loop({"W": [1200, 900], "E": [2000, 1001]}, 2) == ["E"]
    """
    strong = []
    for name, bees in hives.items():
        full = 0
        for number in bees:
            if number > 1000:
                full += 1
        if full >= frames:
            strong.append(name)
    return sorted(strong)


def strong_hives(hives, frames):
    """The same with a comprehension.

    strong_hives({"W": [1200, 900], "E": [2000, 1001]}, 1) == ["E", "W"]
    """
    return sorted(name for name, bees in hives.items() if len([b for b in bees if b > 1000]) >= frames)


def dance_loop(moves):
    """
    A bee dances with the letters l, r (turn) and w (waggle). Return the number of waggles and the text
    without them.

    dance_loop("lwwrw") == (3, "lr")
    """
    waggles = 0
    turns = ""
    for move in moves:
        if move == "w":
            waggles += 1
        else:
            turns += move
    return waggles, turns


def dance(moves):
    """The same with methods of text.

    dance("lwwrw") == (3, "lr")
    """
    turns = moves.replace("w", "")
    return len(moves) - len(turns), turns


def is_swarming_loop(weights):
    """
    A hive swarms if its weight falls by more than 2 between two days.

    is_swarming_loop([30, 31, 28]) == True
    is_swarming_loop([30, 28, 27]) == False
    """
    previous = None
    for weight in weights:
        if previous is not None and previous - weight > 2:
            return True
        previous = weight
    return False


def is_swarming(weights):
    """The same with any() and zip().

    is_swarming([30, 31, 28]) == True
    """
    return any(before - after > 2 for before, after in zip(weights, weights[1:]))


def yields_by_flower_loop(notes):
    """
    Notes are texts like "linden 12". Return the sums by flower.

    yields_by_flower_loop(["linden 12", "clover 5", "linden 1"]) == {"linden": 13, "clover": 5}
    """
    sums = {}
    for note in notes:
        flower, kilos = note.split()
        if flower not in sums:
            sums[flower] = 0
        sums[flower] += int(kilos)
    return sums


def yields_by_flower(notes):
    """The same with a set of flowers and a sum for each of them.

    yields_by_flower(["linden 12", "clover 5", "linden 1"]) == {"linden": 13, "clover": 5}
    """
    pairs = [note.split() for note in notes]
    flowers = {flower for flower, _ in pairs}
    return {flower: sum(int(kilos) for name, kilos in pairs if name == flower) for flower in flowers}
