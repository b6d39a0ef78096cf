def lesson_groups(dogs, sizes):
    """
    `dogs` maps a name to a weight. `sizes` is a list of (label, up to kilos) in rising order. Return a
    dictionary of label -> sorted names, all labels included; dogs heavier than the last limit are
    under "giant", a key that is there only if needed.

    >>> lesson_groups({"Rex": 30, "Bit": 4, "Moo": 90}, [("small", 10), ("big", 50)])
    {'small': ['Bit'], 'big': ['Rex'], 'giant': ['Moo']}
    """
    groups = {label: [] for label, _ in sizes}
    for dog in sorted(dogs):
        target = "giant"
        for label, limit in sizes:
            if dogs[dog] <= limit:
                target = label
                break
        groups.setdefault(target, []).append(dog)
    return groups


def tricks_matrix(dogs):
    """
    `dogs` maps a dog to a set of tricks. Return a table as a list of rows: first the header ["",
    trick, ...] with the tricks in order, then one row for each dog with "x" or "" in the columns.

    Example:
    tricks_matrix({"Bo": {"sit"}, "Al": {"roll"}})
        => [["", "roll", "sit"], ["Al", "x", ""], ["Bo", "", "x"]]
    """
    tricks = sorted(set().union(*dogs.values()))
    table = [[""] + tricks]
    for dog in sorted(dogs):
        row = [dog]
        for trick in tricks:
            row.append("x" if trick in dogs[dog] else "")
        table.append(row)
    return table


def ready_for_exam(dog, skills, needed):
    """
    `needed` is a list whose elements are single skills or tuples of skills of which one suffices.
    Check if the dog has everything. A dog without an entry in `skills` is not ready.

    >>> ready_for_exam("Bo", {"Bo": ["sit", "fetch"]}, ["sit", ("swim", "fetch")])
    True
    """
    if dog not in skills:
        return False
    has = skills[dog]
    for need in needed:
        options = need if isinstance(need, tuple) else (need,)
        if not any(o in has for o in options):
            return False
    return True


def leash_order(dogs, enemies):
    """
    Dogs walk in a row. Put them in alphabetical order, but if a dog follows an enemy, it changes places
    with the next dog behind it. Go through the row once from front to back.
    Enemies are frozensets of two names.

    leash_order(["C", "A", "B"], {frozenset(["A", "B"])}) -> ["A", "C", "B"]
    """
    row = sorted(dogs)
    for i in range(1, len(row) - 1):
        if frozenset([row[i - 1], row[i]]) in enemies:
            row[i], row[i + 1] = row[i + 1], row[i]
    return row


def treats_left(start, lessons):
    """
    `lessons` is a list of dictionaries dog -> treats eaten. Return how many treats are left in the
    end, or the number of the lesson (from 1), as a negative number, in which they run out.

    treats_left(10, [{"a": 3}, {"a": 3, "b": 2}]) == 2
    treats_left(4, [{"a": 3}, {"b": 2}]) == -2
    """
    left = start
    for number, eaten in enumerate(lessons, 1):
        left -= sum(eaten.values())
        if left < 0:
            return -number
    return left


def common_name(dogs):
    """Return the most frequent first word of the names, the shortest one for ties, "" for no names."""
    counts = {}
    for name in dogs:
        first = name.split()[0] if name.split() else ""
        if first:
            counts[first] = counts.get(first, 0) + 1
    return min(counts, key=lambda w: (-counts[w], len(w), w)) if counts else ""
