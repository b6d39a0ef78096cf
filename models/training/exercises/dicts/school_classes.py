PUPILS = [
    {"name": "Mara", "class": "7b", "lang": ["en", "fr"], "town": "Ulm"},
    {"name": "Igor", "class": "7a", "lang": ["en"], "town": "Ulm"},
    {"name": "Sven", "class": "7b", "lang": ["en", "la"], "town": "Hof"},
    {"name": "Elif", "class": "7a", "lang": [], "town": "Ulm"},
]


def class_lists(pupils):
    """Class -> names in alphabetical order, with the classes sorted.

    >>> class_lists(PUPILS)
    {'7a': ['Elif', 'Igor'], '7b': ['Mara', 'Sven']}
    """
    lists = {}
    for pupil in sorted(pupils, key=lambda p: (p["class"], p["name"])):
        lists.setdefault(pupil["class"], []).append(pupil["name"])
    return lists


def learners(pupils, language):
    """Names of the pupils who learn a language.

    >>> learners(PUPILS, "en")
    ['Mara', 'Igor', 'Sven']
    """
    names = []
    for pupil in pupils:
        for lang in pupil["lang"]:
            if lang == language:
                names.append(pupil["name"])
                break
    return names


def language_table(pupils):
    """Number of learners for each language and class, as a dict with (language, class) keys.

    >>> language_table(PUPILS)
    {('en', '7b'): 2, ('fr', '7b'): 1, ('en', '7a'): 1, ('la', '7b'): 1}
    """
    table = {}
    for pupil in pupils:
        for lang in pupil["lang"]:
            key = (lang, pupil["class"])
            if key in table:
                table[key] += 1
            else:
                table[key] = 1
    return table


def share_language(pupils, a, b):
    # languages both pupils learn
    langs = {p["name"]: set(p["lang"]) for p in pupils}
    return langs.get(a, set()) & langs.get(b, set())


def bus_plan(pupils, seats):
    """For each town the number of buses needed to bring all its pupils to school.

    >>> bus_plan(PUPILS, 2)
    {'Ulm': 2, 'Hof': 1}
    """
    towns = {}
    for pupil in pupils:
        towns[pupil["town"]] = towns.get(pupil["town"], 0) + 1
    buses = {}
    for town, n in towns.items():
        buses[town] = n // seats
        if n % seats > 0:
            buses[town] += 1
    return buses


def absent_days(register):
    """The register maps a day to the set of absent pupils. Count the days of each pupil,
    most days first.

    >>> absent_days({"Mon": {"Igor"}, "Tue": {"Igor", "Elif"}, "Wed": set()})
    [('Igor', 2), ('Elif', 1)]
    """
    days = {}
    for absent in register.values():
        for name in absent:
            days[name] = days.get(name, 0) + 1
    return sorted(days.items(), key=lambda kv: (-kv[1], kv[0]))


def always_present(pupils, register):
    """Names of pupils who were never absent.

    >>> always_present(PUPILS, {"Mon": {"Igor"}, "Tue": {"Igor", "Elif"}})
    ['Mara', 'Sven']
    """
    absent = set()
    for names in register.values():
        absent.update(names)
    return [p["name"] for p in pupils if p["name"] not in absent]


def seat_neighbours(seats):
    """Seats map a name to (row, place). Return who sits directly left and right.

    >>> seat_neighbours({"Mara": (1, 1), "Igor": (1, 2), "Sven": (2, 1)})
    {'Mara': ['Igor'], 'Igor': ['Mara'], 'Sven': []}
    """
    at = {place: name for name, place in seats.items()}
    result = {}
    for name, (row, place) in seats.items():
        near = []
        for other in ((row, place - 1), (row, place + 1)):
            if other in at:
                near.append(at[other])
        result[name] = near
    return result


def move_up(pupils):
    """Every class goes up one year: '7b' becomes '8b'. Return new records."""
    moved = []
    for pupil in pupils:
        old = pupil["class"]
        moved.append({**pupil, "class": str(int(old[:-1]) + 1) + old[-1]})
    return moved
