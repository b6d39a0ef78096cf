from typing import List, Tuple


def train_classes(train: str) -> Tuple[int, int]:
    """
    A train is a string of coaches: "1" and "2" for the first and second class, "r" for the
    restaurant, "e" for an engine. Return how many passengers fit into it, as a tuple of the
    seats in the first class (40 a coach) and in the second class (70 a coach). All other
    coaches have no seats.

    >>> train_classes("e11r22")
    (80, 140)
    """
    first = 0
    second = 0
    for coach in train:
        if coach == "1":
            first += 40
        elif coach == "2":
            second += 70
    return (first, second)


def walk_to_restaurant(train: str, coach: int) -> int:
    """
    Given a train as a string ("r" is a restaurant coach) and the index of the coach in which you
    sit, return how many coaches you have to go to the nearest restaurant. Engines ("e") cannot
    be passed. Return -1 if no restaurant can be reached.

    walk_to_restaurant("e22r222", 5) == 2
    walk_to_restaurant("22er2", 0) == -1
    """
    best = -1
    for step in (-1, 1):
        i = coach
        dist = 0
        while 0 <= i < len(train) and train[i] != "e":
            if train[i] == "r":
                if best == -1 or dist < best:
                    best = dist
                break
            i += step
            dist += 1
    return best


def split_train(train, k):
    """
    Divide the coaches of a train into pieces for platforms which have room for k coaches each.
    Coaches that are coupled with "=" must stay together, "-" can be opened. Return the list of
    the pieces, where each piece is as long as possible, without the dashes at its ends. No
    group of coaches is longer than k.

    split_train("a-b=c-d-e", 3) == ["a-b=c", "d-e"]
    """
    res = []
    cur = ""
    size = 0
    for group in train.split("-"):
        n = group.count("=") + 1
        if cur == "":
            cur = group
            size = n
        elif size + n <= k:
            cur = cur + "-" + group
            size += n
        else:
            res.append(cur)
            cur = group
            size = n
    res.append(cur)
    return res


def stops_between(line: str, a: str, b: str) -> List[str]:
    """
    A line is a text with its stops: "Port > Mill > Zoo > Park". Return the stops between a and b
    (without them) in the order in which one passes them, also for the way back.

    Examples:
    >>> stops_between("Port > Mill > Zoo > Park", "Port", "Park")
    ['Mill', 'Zoo']
    >>> stops_between("Port > Mill > Zoo > Park", "Park", "Port")
    ['Zoo', 'Mill']
    """
    stops = line.split(" > ")
    i = stops.index(a)
    j = stops.index(b)
    if i < j:
        return stops[i + 1:j]
    between = stops[j + 1:i]
    between.reverse()
    return between


def delay_minutes(board: str) -> int:
    """
    Sum up all the delays of a board: "S1 +5 S2 on time S3 +12" has 17 minutes. Only whole words
    which are a plus sign with digits are delays.

    delay_minutes("S1 +5 S2 on time S3 +12") -> 17
    delay_minutes("C+ 7") -> 0
    """
    total = 0
    for w in board.split():
        if w[0] == "+" and w[1:].isdigit():
            total += int(w[1:])
    return total
