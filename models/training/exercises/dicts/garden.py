def plants_by_month(sowing):
    """From plant -> (first month, last month) make month -> plants.

    >>> plants_by_month({"pea": (3, 5), "kale": (5, 5)})
    {3: ['pea'], 4: ['pea'], 5: ['kale', 'pea']}
    """
    months = {}
    for plant, (first, last) in sowing.items():
        for month in range(first, last + 1):
            months.setdefault(month, []).append(plant)
    return {m: sorted(months[m]) for m in sorted(months)}


def bad_neighbours(bed, enemies):
    """Pairs of plants next to each other in a bed that do not get along. The enemies
    are a set of pairs in any order.

    >>> bad_neighbours(["pea", "onion", "kale"], {("onion", "pea")})
    [('pea', 'onion')]
    """
    result = []
    for i in range(len(bed) - 1):
        a, b = bed[i], bed[i + 1]
        if (a, b) in enemies or (b, a) in enemies:
            result.append((a, b))
    return result


def harvest(picks):
    """Add up picks like 'pea 250' (grams) and return kilograms, the best plant first.

    >>> harvest(["pea 250", "kale 900", "pea 1000"])
    [('pea', 1.25), ('kale', 0.9)]
    """
    grams = {}
    for pick in picks:
        plant, weight = pick.rsplit(" ", 1)
        grams[plant] = grams.get(plant, 0) + int(weight)
    ordered = sorted(grams.items(), key=lambda kv: kv[1], reverse=True)
    return [(plant, g / 1000) for plant, g in ordered]


def thirsty(last_watered, every, today):
    """Plants which need water today: the last time is at least `every[plant]` days ago.
    Without an entry a plant wants water every 3 days.

    >>> thirsty({"fern": 8, "cactus": 1, "mint": 9}, {"cactus": 20, "mint": 1}, 10)
    ['mint']
    """
    result = []
    for plant, day in last_watered.items():
        pause = every.get(plant, 3)
        if today - day >= pause:
            result.append(plant)
    return sorted(result)


def rotate(beds):
    """Crop rotation: the plant of each bed moves to the next bed, the last to the first.

    >>> rotate({"A": "pea", "B": "kale", "C": "corn"})
    {'A': 'corn', 'B': 'pea', 'C': 'kale'}
    """
    names = list(beds)
    rotated = {}
    for i in range(len(names)):
        rotated[names[i]] = beds[names[i - 1]]
    return rotated


def repeated_crop(history, bed):
    # True if a bed had the same plant in two years that follow each other
    plants = [record["plant"] for record in sorted(history, key=lambda r: r["year"])
              if record["bed"] == bed]
    return any(a == b for a, b in zip(plants, plants[1:]))


def seeds_to_buy(plan, packets):
    """The plan tells how many seeds are wanted, `packets` how many are in one packet.
    Return the number of packets; plants without packets are marked with None.

    >>> seeds_to_buy({"pea": 45, "kale": 20, "fern": 3}, {"pea": 20, "kale": 20})
    {'pea': 3, 'kale': 1, 'fern': None}
    """
    result = {}
    for plant, seeds in plan.items():
        if plant not in packets:
            result[plant] = None
        else:
            size = packets[plant]
            result[plant] = (seeds + size - 1) // size
    return result


def colours_per_bed(flowers):
    """Number of different colours in each bed, from (bed, colour) pairs.

    >>> colours_per_bed([("A", "red"), ("A", "blue"), ("B", "red"), ("A", "red")])
    {'A': 2, 'B': 1}
    """
    colours = {}
    for bed, colour in flowers:
        if bed not in colours:
            colours[bed] = set()
        colours[bed].add(colour)
    return {bed: len(found) for bed, found in colours.items()}
