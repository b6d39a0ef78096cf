def count_votes(ballots):
    """
    Each pirate writes one name on a ballot. Spaces and capitals do not matter, and empty ballots do not
    count. Return a dict with the number of votes for each name.

    >>> count_votes(["Anne", " anne", "", "Jack"])
    {'anne': 2, 'jack': 1}
    """
    votes = {}
    for ballot in ballots:
        name = ballot.strip().lower()
        if name == "":
            continue
        votes[name] = votes.get(name, 0) + 1
    return votes


def captain(ballots, old):
    """
    The new captain needs more than half of the votes. If nobody has that many, the old one stays.

    >>> captain(["Anne", "Anne", "Jack"], "Bart")
    'anne'
    >>> captain(["Anne", "Jack"], "Bart")
    'Bart'
    """
    votes = count_votes(ballots)
    all_votes = sum(votes.values())
    for name, number in votes.items():
        if number * 2 > all_votes:
            return name
    return old


def split_loot(coins, ranks):
    """
    A captain gets three shares, a mate two and every other pirate one. All shares are whole coins of the
    same size; what is left over goes into the sea chest. Return the coins of each pirate and those of the
    chest.

    >>> split_loot(20, ["captain", "mate", "cook"])
    ([9, 6, 3], 2)
    """
    shares = []
    for rank in ranks:
        if rank == "captain":
            shares.append(3)
        elif rank == "mate":
            shares.append(2)
        else:
            shares.append(1)
    share = coins // sum(shares)
    paid = [number * share for number in shares]
    return paid, coins - sum(paid)


def punishments(deeds):
    """
    `deeds` is a list of (name, deed). "theft" adds 3 points, "sleep" 1, "song" takes 1 away but never below
    0. With 5 points a pirate has to leave the ship at once, and later deeds do not count. Return the names
    of those who left, in order.

    >>> punishments([("Jo", "theft"), ("Al", "song"), ("Jo", "theft"), ("Al", "theft")])
    ['Jo']
    """
    weights = {"theft": 3, "sleep": 1, "song": -1}
    points = {}
    gone = []
    for name, deed in deeds:
        if name in gone:
            continue
        points[name] = max(0, points.get(name, 0) + weights.get(deed, 0))
        if points[name] >= 5:
            gone.append(name)
    return gone


def watch_list(pirates, nights, sick):
    """
    The pirates keep watch in turns, one each night. Sick ones are passed over, and the next one has to go.
    Return the names for the nights.

    >>> watch_list(["Jo", "Al", "Bo"], 4, {"Al"})
    ['Jo', 'Bo', 'Jo', 'Bo']
    """
    if all(name in sick for name in pirates):
        return []
    watches = []
    turn = 0
    while len(watches) < nights:
        name = pirates[turn % len(pirates)]
        if name not in sick:
            watches.append(name)
        turn += 1
    return watches


def sail_state(orders):
    """
    There are 0 to 4 sails up. "up" and "down" change the number by one, "all" sets four, "none" takes all
    down, and after "storm" no order but "none" works until "calm". Return the number of sails.

    >>> sail_state(["up", "up", "storm", "up", "calm", "up"])
    3
    >>> sail_state(["all", "storm", "none", "all"])
    0
    """
    sails = 0
    storm = False
    for order in orders:
        if order in ("storm", "calm"):
            storm = order == "storm"
        elif order == "none":
            sails = 0
        elif not storm and order == "up":
            sails = min(4, sails + 1)
        elif not storm and order == "down":
            sails = max(0, sails - 1)
        elif not storm and order == "all":
            sails = 4
    return sails


def map_steps(directions):
    """
    Follow directions like "3 north, 2 west" and return the end as (steps east, steps north).

    >>> map_steps("3 north, 2 west, 1 south")
    (-2, 2)
    """
    east = 0
    north = 0
    for part in directions.split(","):
        number, direction = part.split()
        steps = int(number)
        if direction in ("south", "west"):
            steps = -steps
        if direction in ("north", "south"):
            north += steps
        else:
            east += steps
    return east, north
