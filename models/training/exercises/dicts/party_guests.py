def seating(guests, tables):
    """Deal the guests out to the tables one after the other.

    >>> seating(["Al", "Bo", "Cy", "Di", "Ed"], 2)
    {1: ['Al', 'Cy', 'Ed'], 2: ['Bo', 'Di']}
    """
    plan = {t: [] for t in range(1, tables + 1)}
    for i, guest in enumerate(guests):
        plan[i % tables + 1].append(guest)
    return plan


def replies(invited, answers):
    """Sort the invited guests into 'yes', 'no' and 'open'.

    >>> replies(["Al", "Bo", "Cy"], {"Al": True, "Cy": False})
    {'yes': ['Al'], 'no': ['Cy'], 'open': ['Bo']}
    """
    result = {"yes": [], "no": [], "open": []}
    for guest in invited:
        answer = answers.get(guest)
        if answer is None:
            result["open"].append(guest)
        elif answer:
            result["yes"].append(guest)
        else:
            result["no"].append(guest)
    return result


def uninvited(invited, came):
    # people who came without an invitation, in the order of arrival
    allowed = set(invited)
    return [person for person in came if person not in allowed]


def double_dishes(brought):
    """Every guest brings a dish (guest -> dish). Which dishes come more than once?

    >>> double_dishes({"Al": "salad", "Bo": "pie", "Cy": "Salad"})
    ['salad']
    """
    seen = set()
    double = set()
    for dish in brought.values():
        dish = dish.lower()
        if dish in seen:
            double.add(dish)
        seen.add(dish)
    return sorted(double)


def handshake_partners(pairs):
    """From pairs of people who greeted each other make person -> sorted partners.

    >>> handshake_partners([("Al", "Bo"), ("Cy", "Al")])
    {'Al': ['Bo', 'Cy'], 'Bo': ['Al'], 'Cy': ['Al']}
    """
    partners = {}
    for a, b in pairs:
        partners.setdefault(a, set()).add(b)
        partners.setdefault(b, set()).add(a)
    return {person: sorted(partners[person]) for person in partners}


def most_popular(likes):
    """Each guest names a set of guests he or she likes. Return who is named most often,
    together with the number; naming oneself does not count.

    >>> most_popular({"Al": {"Bo"}, "Bo": {"Bo"}, "Cy": {"Al", "Bo"}})
    ('Bo', 2)
    """
    votes = {}
    for guest, liked in likes.items():
        for other in liked:
            if other != guest:
                votes[other] = votes.get(other, 0) + 1
    if not votes:
        return None
    name = min(votes, key=lambda g: (-votes[g], g))
    return name, votes[name]


def mutual_friends(likes):
    """Pairs of guests who like each other, every pair once and sorted.

    >>> mutual_friends({"Al": {"Bo", "Cy"}, "Bo": {"Al"}, "Cy": set()})
    [('Al', 'Bo')]
    """
    pairs = []
    names = sorted(likes)
    for i in range(len(names)):
        for j in range(i + 1, len(names)):
            a, b = names[i], names[j]
            if b in likes[a] and a in likes[b]:
                pairs.append((a, b))
    return pairs


def free_seats(plan, size):
    """Number of free seats at each table which is not full.

    >>> free_seats({1: ["Al", "Cy", "Ed"], 2: ["Bo"]}, 3)
    {2: 2}
    """
    return {table: size - len(people) for table, people in plan.items() if len(people) < size}
