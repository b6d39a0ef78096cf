def couple(first, second):
    """
    Two trains are texts of wagon letters. They are coupled at the longest end
    of the first train that is also a start of the second train; these wagons
    are kept only once.

    >>> couple("abc", "bcd")
    'abcd'
    >>> couple("ab", "cd")
    'abcd'
    """
    size = min(len(first), len(second))
    while size > 0 and not first.endswith(second[:size]):
        size -= 1
    return first + second[size:]


def move_to_end(train, wagon):
    """
    Move all wagons of one kind to the end of the train. The order of the
    other wagons stays.

    >>> move_to_end("agbga", "g")
    'abagg'
    """
    front = ""
    moved = ""
    for ch in train:
        if ch == wagon:
            moved += ch
        else:
            front += ch
    return front + moved


def wagon_groups(train):
    """
    Split a train into groups of equal wagons in a row.

    >>> wagon_groups("aabccc")
    ['aa', 'b', 'ccc']
    >>> wagon_groups("")
    []
    """
    groups = []
    for wagon in train:
        if groups and groups[-1][0] == wagon:
            groups[-1] += wagon
        else:
            groups.append(wagon)
    return groups


def number_wagons(train):
    """
    Give each wagon a number that tells how many wagons of its kind have come
    before it, itself included.

    >>> number_wagons("abaa")
    'a1 b1 a2 a3'
    """
    seen = {}
    named = []
    for wagon in train:
        seen[wagon] = seen.get(wagon, 0) + 1
        named.append(wagon + str(seen[wagon]))
    return " ".join(named)


def swap_pairs(train):
    """
    Swap each wagon with its neighbour: the first with the second, the third
    with the fourth, and so on. A wagon without a partner stays.

    >>> swap_pairs("abcde")
    'badce'
    """
    wagons = list(train)
    for i in range(0, len(wagons) - 1, 2):
        wagons[i], wagons[i + 1] = wagons[i + 1], wagons[i]
    return "".join(wagons)
