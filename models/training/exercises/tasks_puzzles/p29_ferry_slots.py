def docks_free(visits, docks, minute):
    """
    Ferries lie at docks: each visit is (arrival, departure, long), where a long ferry needs two docks; a dock stays closed
    for cleaning in the minute of departure, too. Return how many docks are free at a minute, 0 if there are too few.

    >>> docks_free([(0, 10, False), (5, 15, True)], 4, 10)
    1
    """
    used = 0
    for arrival, departure, is_long in visits:
        if arrival <= minute <= departure:
            used += 2 if is_long else 1
    return max(0, docks - used)


def longest_chain_with_pause(trips, pause):
    """
    A captain can sail a trip (start, end) only if at least `pause` minutes lie between it and the trip before. Trips are
    offered in the order of their list and the captain says yes whenever it is possible. Return the indices of the trips
    that are sailed.

    >>> longest_chain_with_pause([(0, 10), (12, 20), (15, 30)], 5)
    [0, 2]
    """
    sailed = []
    ready = None
    for i, (start, end) in enumerate(trips):
        if end <= start:
            continue
        if ready is None or start >= ready:
            sailed.append(i)
            ready = end + pause
    return sailed


def fog_delays(spans, start, end):
    """
    Fog closes the harbour from `start` to `end`. A trip (a, b) that would begin in the fog begins at its end and takes as long
    as planned; one that would come back in the fog takes 10 minutes more; others stay. Return the new trips.

    >>> fog_delays([(0, 5), (6, 9), (12, 14)], 4, 10)
    [(0, 15), (10, 13), (12, 14)]
    >>> fog_delays([(0, 5)], 4, 4)
    [(0, 5)]
    """
    if end <= start:
        return spans[:]
    trips = []
    for a, b in spans:
        if start <= a < end:
            trips.append((end, end + b - a))
        elif start <= b < end:
            trips.append((a, b + 10))
        else:
            trips.append((a, b))
    return trips


def waiting_cars(cars, ferries, places):
    """
    `cars` and `ferries` are sorted minutes. Each ferry takes the cars that came at its minute or before, at most `places`.
    Return the sum of the minutes all taken cars have waited, and the number of cars that are never taken.

    >>> waiting_cars([1, 2, 3, 9], [4, 8], 2)
    (10, 1)
    """
    waited = 0
    next_car = 0
    for minute in ferries:
        on_board = 0
        while next_car < len(cars) and cars[next_car] <= minute and on_board < places:
            waited += minute - cars[next_car]
            on_board += 1
            next_car += 1
    return waited, len(cars) - next_car


def nested_count(spans):
    """Count the pairs of spans in which one lies completely inside the other without touching its ends."""
    count = 0
    for i in range(len(spans)):
        for j in range(len(spans)):
            if i != j and spans[i][0] < spans[j][0] and spans[j][1] < spans[i][1]:
                count += 1
    return count


def span_text(spans):
    """
    Write minutes as "a-b", spans of one minute as "a" only, all joined by "; ". A span that is the wrong way round is put
    right. No spans give "never".

    >>> span_text([(3, 5), (9, 7), (4, 4)])
    '3-5; 7-9; 4'
    """
    if not spans:
        return "never"
    texts = []
    for a, b in spans:
        if a > b:
            a, b = b, a
        texts.append(str(a) if a == b else f"{a}-{b}")
    return "; ".join(texts)
