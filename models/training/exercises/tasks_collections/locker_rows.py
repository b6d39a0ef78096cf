def invert_lockers(lockers):
    """
    `lockers` maps a locker number to the name of its owner, or None if it is free. Return a dictionary of
    owner -> list of locker numbers in rising order; free lockers are under "free" (also if there are
    none).

    >>> invert_lockers({3: "Eva", 1: None, 2: "Eva"})
    {'free': [1], 'Eva': [2, 3]}
    """
    owners = {"free": []}
    for number in sorted(lockers):
        name = lockers[number]
        if name is None:
            owners["free"].append(number)
        else:
            owners.setdefault(name, []).append(number)
    return owners


def neighbours_of(lockers, name):
    """
    Lockers stand in a row in the order of their numbers. Return the set of the names of the people
    whose lockers are directly beside one of the given person's, without the person.

    neighbours_of({1: "A", 2: "B", 3: "B", 4: "C", 5: "D"}, "B") == {"A", "C"}
    """
    numbers = sorted(lockers)
    result = set()
    for i in range(len(numbers)):
        if lockers[numbers[i]] != name:
            continue
        if i > 0:
            result.add(lockers[numbers[i - 1]])
        if i + 1 < len(numbers):
            result.add(lockers[numbers[i + 1]])
    return result - {name, None}


def longest_free_run(row):
    """
    Given a row of lockers as a list of names and None, return (start, length) of the longest run of
    free ones. The first run wins a tie; if nothing is free return (-1, 0).

    >>> longest_free_run(["A", None, None, "B", None])
    (1, 2)
    """
    best = (-1, 0)
    start = 0
    while start < len(row):
        if row[start] is not None:
            start += 1
            continue
        end = start
        while end < len(row) and row[end] is None:
            end += 1
        if end - start > best[1]:
            best = (start, end - start)
        start = end
    return best


def give_lockers(row, people):
    """
    Hand out free lockers (None) from the left to people in the given order. People who have a locker
    in the row already do not get another. Return the new row and the list of people who got nothing.

    >>> give_lockers(["A", None, None], ["B", "A", "C", "D"])
    (['A', 'B', 'C'], ['D'])
    """
    new = row[:]
    waiting = []
    for person in people:
        if person in new:
            continue
        if None in new:
            new[new.index(None)] = person
        else:
            waiting.append(person)
    return new, waiting


def codes_ok(codes):
    """
    Check the codes of lockers (number -> text). Every code has four digits, no code belongs to two
    lockers, and no code is made of one and the same digit only. Return True if all is well.

    codes_ok({1: "0417", 2: "9912"}) -> True
    codes_ok({1: "7777"}) -> False
    """
    seen = set()
    for code in codes.values():
        if len(code) != 4 or not code.isdigit():
            return False
        if len(set(code)) == 1 or code in seen:
            return False
        seen.add(code)
    return True


def move_names(row, moves):
    """
    Moves are (from, to) indices. Each move carries a name to a free place; a move from a free place or
    to a taken one does nothing. Return the new row.
    """
    x = list(row)
    for a, b in moves:
        if x[a] is not None and x[b] is None:
            x[a], x[b] = x[b], x[a]
    return x
