def cups_loop(orders):
    """
    Count the cups in a list of orders such as "2 mint" or "black" (an order without a number is one cup).

    >>> cups_loop(["2 mint", "black", "3 rose"])
    6
    """
    total = 0
    for order in orders:
        first = order.split()[0]
        if first.isdigit():
            total += int(first)
        else:
            total += 1
    return total


def cups_short(orders):
    """The same as cups_loop, with one expression.

    >>> cups_short(["2 mint", "black", "3 rose"])
    6
    """
    firsts = [order.split()[0] for order in orders]
    return sum(int(word) if word.isdigit() else 1 for word in firsts)


def strength_loop(minutes):
    """
    Tea that stands for less than 2 minutes is "weak", up to 4 minutes it is "fine", and then it is "strong".
    Return the word for every time in the list.

    >>> strength_loop([1, 4, 6])
    ['weak', 'fine', 'strong']
    """
    words = []
    for time in minutes:
        if time < 2:
            words.append("weak")
        elif time <= 4:
            words.append("fine")
        else:
            words.append("strong")
    return words


def strength_table(minutes):
    """
    The same as strength_loop, but with a table of limits.

    >>> strength_table([1, 4, 6])
    ['weak', 'fine', 'strong']
    """
    limits = [(2, "weak"), (4.001, "fine"), (float("inf"), "strong")]

    def word(time):
        for limit, name in limits:
            if time < limit:
                return name

    return [word(time) for time in minutes]


def refill_steps(pot, cups, size):
    """
    A pot fills cups of the given size one after the other. When less than a full cup is left, the pot is
    filled up to `size` times 4 first. Return how many times it was filled up.

    >>> refill_steps(2, 5, 1)
    1
    """
    level = pot
    refills = 0
    for _ in range(cups):
        if level < size:
            level = size * 4
            refills += 1
        level -= size
    return refills


def refill_recursive(pot, cups, size):
    """
    Recursive form of refill_steps.

    >>> refill_recursive(2, 5, 1)
    1
    >>> refill_recursive(0, 9, 2)
    3
    """
    if cups == 0:
        return 0
    if pot < size:
        return 1 + refill_recursive(size * 4 - size, cups - 1, size)
    return refill_recursive(pot - size, cups - 1, size)


def favourite(orders):
    """
    Return the kind of tea that was ordered most often; of equally popular kinds the one that was ordered
    first.

    >>> favourite(["rose", "mint", "mint", "rose"])
    'rose'
    """
    counts = {}
    for kind in orders:
        counts[kind] = counts.get(kind, 0) + 1
    best = None
    for kind, number in counts.items():
        if best is None or number > counts[best]:
            best = kind
    return best


def favourite_short(orders):
    """
    The same choice with max: it keeps the first of equal ones, too.

    >>> favourite_short(["rose", "mint", "mint", "rose"])
    'rose'
    """
    if not orders:
        return None
    return max(orders, key=orders.count)
