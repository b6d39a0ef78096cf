def bird_list(sightings):
    """Number of birds seen of each species from texts like '3 robin' (no number means one).

    >>> bird_list(["3 robin", "heron", "2 robin"])
    {'robin': 5, 'heron': 1}
    """
    birds = {}
    for text in sightings:
        parts = text.split()
        if parts[0].isdigit():
            number = int(parts[0])
            name = " ".join(parts[1:])
        else:
            number = 1
            name = text
        birds[name] = birds.get(name, 0) + number
    return birds


def first_seen(diary):
    """The diary is a list of (day, species). On which day was each species seen first?

    >>> first_seen([(4, "robin"), (2, "heron"), (3, "robin")])
    {'robin': 3, 'heron': 2}
    """
    first = {}
    for day, species in diary:
        if species not in first or day < first[species]:
            first[species] = day
    return first


def new_each_day(diary):
    """How many species were new on each day that brought something new.

    >>> new_each_day([(1, "robin"), (1, "heron"), (2, "robin"), (3, "owl")])
    {1: 2, 3: 1}
    """
    known = set()
    new = {}
    for day, species in sorted(diary):
        if species in known:
            continue
        known.add(species)
        new[day] = new.get(day, 0) + 1
    return new


def seen_by_everybody(lists):
    """Species which are on the list of each watcher, sorted."""
    sets = [set(species) for species in lists.values()]
    if not sets:
        return []
    return sorted(set.intersection(*sets))


def exclusive_species(lists):
    """For each watcher the species nobody else has seen.

    >>> exclusive_species({"Kim": ["owl", "robin"], "Lou": ["robin", "gull"], "Mo": []})
    {'Kim': ['owl'], 'Lou': ['gull'], 'Mo': []}
    """
    result = {}
    for watcher in lists:
        others = set()
        for other in lists:
            if other != watcher:
                others.update(lists[other])
        result[watcher] = [s for s in lists[watcher] if s not in others]
    return result


def rarity_points(lists):
    """A species gives 10 points divided (with //) by the number of watchers who saw it.

    >>> rarity_points({"Kim": {"owl", "robin"}, "Lou": {"robin"}})
    {'Kim': 15, 'Lou': 5}
    """
    seen = {}
    for species_set in lists.values():
        for species in species_set:
            seen[species] = seen.get(species, 0) + 1
    points = {}
    for watcher, species_set in lists.items():
        points[watcher] = sum(10 // seen[s] for s in species_set)
    return points


def legs(counts, table):
    # total number of legs; animals that are not in the table have four
    total = 0
    for animal, n in counts.items():
        total += n * table.get(animal, 4)
    return total


def food_chain(eats, animal):
    """Who eats whom: follow the dict from the animal down to something that eats nothing.

    >>> food_chain({"hawk": "snake", "snake": "frog", "frog": "fly"}, "snake")
    'snake > frog > fly'
    """
    chain = [animal]
    while chain[-1] in eats:
        chain.append(eats[chain[-1]])
    return " > ".join(chain)


def top_predators(eats):
    """Animals that eat something but are not eaten by any other.

    >>> top_predators({"hawk": ["snake", "mouse"], "snake": ["mouse"], "lynx": ["hare"]})
    ['hawk', 'lynx']
    """
    eaten = set()
    for prey in eats.values():
        for animal in prey:
            eaten.add(animal)
    return [animal for animal in eats if animal not in eaten]
