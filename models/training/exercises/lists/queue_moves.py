def let_pass(queue: list[str], kind: str) -> list[str]:
    """Everyone whose ticket starts with `kind` may go in front of the person directly before,
    once. Work from front to back.

    >>> let_pass(['b1', 'a1', 'b2', 'a2'], 'a')
    ['a1', 'b1', 'a2', 'b2']
    """
    line = list(queue)
    for i in range(1, len(line)):
        if line[i].startswith(kind) and not line[i - 1].startswith(kind):
            line[i - 1], line[i] = line[i], line[i - 1]
    return line


def sold_out_first(stock: list[tuple[str, int]]) -> list[str]:
    """Names of the articles: first the sold out ones (amount 0) backwards, then the others
    in the old order.

    >>> sold_out_first([('pen', 4), ('ink', 0), ('cap', 3), ('map', 0)])
    ['map', 'ink', 'pen', 'cap']
    """
    names = []
    for name, amount in stock:
        if amount == 0:
            names.insert(0, name)
        else:
            names.append(name)
    return names


def largest_to_end(values: list[int]) -> list[int]:
    """Only the (last) largest value is moved to the end.

    >>> largest_to_end([3, 9, 2, 9, 4])
    [3, 9, 2, 4, 9]
    >>> largest_to_end([])
    []
    """
    if not values:
        return []
    pos = 0
    for i in range(len(values)):
        if values[i] >= values[pos]:
            pos = i
    return values[:pos] + values[pos + 1:] + [values[pos]]


def smallest_to_front(values):
    """Swap the smallest value with the first one."""
    values = list(values)
    if values:
        k = values.index(min(values))
        values[0], values[k] = values[k], values[0]
    return values


def serve(queue, ticks):
    """A waiter serves one guest per tick. A guest is a pair (name, wishes); after one wish
    is fulfilled, a guest with more wishes goes to the end. Return who still waits.

    >>> serve([('Al', 2), ('Bo', 1), ('Cy', 1)], 2)
    [('Cy', 1), ('Al', 1)]
    """
    line = list(queue)
    for _ in range(ticks):
        if not line:
            break
        name, wishes = line.pop(0)
        if wishes > 1:
            line.append((name, wishes - 1))
    return line


def waiting_times(service: list[int]) -> list[int]:
    """How long does each customer wait before being served?

    >>> waiting_times([5, 2, 4])
    [0, 5, 7]
    """
    times = []
    elapsed = 0
    for minutes in service:
        times.append(elapsed)
        elapsed += minutes
    return times


def two_counters(service: list[int]) -> tuple[list[int], list[int]]:
    """Each customer goes to the counter with less work so far, the first one on a tie.
    Return the service times at both counters.

    >>> two_counters([5, 3, 1, 4])
    ([5], [3, 1, 4])
    """
    first, second = [], []
    for minutes in service:
        if sum(first) <= sum(second):
            first.append(minutes)
        else:
            second.append(minutes)
    return first, second


def insert_sorted_by_priority(queue: list[tuple[int, str]], person: tuple[int, str]):
    """Insert behind all who have the same or a more important (smaller) number.

    >>> insert_sorted_by_priority([(1, 'x'), (3, 'y')], (1, 'z'))
    [(1, 'x'), (1, 'z'), (3, 'y')]
    """
    i = len(queue)
    while i > 0 and queue[i - 1][0] > person[0]:
        i -= 1
    return queue[:i] + [person] + queue[i:]


def position_in_line(queue, name):
    # counted from one, 0 when the person is not there
    for place, person in enumerate(queue, start=1):
        if person == name:
            return place
    return 0
