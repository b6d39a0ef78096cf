def stone_row(length):
    """A row of stones starts with 1, 2, 2. Each further stone has the sum of the last three stones modulo
    7; a zero is replaced by 7.

    >>> stone_row(7)
    [1, 2, 2, 5, 2, 2, 2]
    >>> stone_row(2)
    [1, 2]
    """
    row = [1, 2, 2]
    while len(row) < length:
        following = (row[-1] + row[-2] + row[-3]) % 7
        if following == 0:
            following = 7
        row.append(following)
    return row[:length]


def stone_at(place):
    """The stone at a place counted from 1, without keeping the whole row.

    >>> stone_at(4)
    5
    >>> stone_at(1)
    1
    """
    a, b, c = 1, 2, 2
    for _ in range(place - 1):
        following = (a + b + c) % 7
        a, b, c = b, c, following or 7
    return a


def first_place_of(stone):
    """The first place at which the stone stands, counted from 1, or 0 if it is not among the first 500.

    >>> first_place_of(5)
    4
    >>> first_place_of(8)
    0
    """
    for place, found in enumerate(stone_row(500), 1):
        if found == stone:
            return place
    return 0


def memory_of_two(start, rule_even, rule_odd, length):
    """A row starts with two numbers. If their sum is even, the next number is the older one plus
    rule_even, else the newer one minus rule_odd; and so on with the last two numbers.

    >>> memory_of_two((1, 3), 4, 1, 6)
    [1, 3, 5, 7, 9, 11]
    >>> memory_of_two((1, 2), 4, 1, 5)
    [1, 2, 1, 0, -1]
    """
    row = list(start)
    while len(row) < length:
        older, newer = row[-2], row[-1]
        if (older + newer) % 2 == 0:
            row.append(older + rule_even)
        else:
            row.append(newer - rule_odd)
    return row


def count_new_records(row):
    """How many numbers of the row are greater than everything before? The first number always is.

    >>> count_new_records([1, 2, 2, 5, 3])
    3
    >>> count_new_records([])
    0
    """
    records = 0
    best = None
    for number in row:
        if best is None or number > best:
            records += 1
            best = number
    return records


def delayed_echo(values, delay):
    """Each value is added to the result that stands `delay` places before; the first ones stay as they are.

    >>> delayed_echo([1, 2, 3, 4, 5], 2)
    [1, 2, 4, 6, 9]
    """
    echo = []
    for i, value in enumerate(values):
        if i >= delay:
            value += echo[i - delay]
        echo.append(value)
    return echo


def rabbits_with_rest(months, rest):
    """One pair of animals is born in month 1. Each pair has one young pair every month, but only after
    `rest` full months of age. Return the number of pairs in the given month.

    >>> rabbits_with_rest(4, 3)
    2
    >>> rabbits_with_rest(6, 3)
    4
    """
    born = [0, 1]
    for month in range(2, months + 1):
        parents = 0
        for birth in range(1, month - rest + 1):
            parents += born[birth]
        born.append(parents)
    return sum(born)


def reaches(row_rule, start, goal):
    # row_rule is a function from one number to the next; stop when a number comes back
    seen = set()
    current = start
    while current not in seen:
        if current == goal:
            return True
        seen.add(current)
        current = row_rule(current)
    return False
