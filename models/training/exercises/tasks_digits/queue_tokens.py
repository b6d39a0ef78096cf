class TokenMachine:
    """
    In an office people draw tokens "A00" to "A99", then "B00" and so on; after "C99" it starts
    with "A00" again. The method `waiting` tells how many tokens were drawn but not called yet.

    >>> m = TokenMachine()
    >>> m.draw(), m.draw()
    ('A00', 'A01')
    >>> m.call()
    'A00'
    >>> m.waiting()
    1
    """

    def __init__(self):
        self.drawn = 0
        self.called = 0

    def label(self, n):
        letter, number = divmod(n % 300, 100)
        return "ABC"[letter] + str(number).zfill(2)

    def draw(self):
        self.drawn += 1
        return self.label(self.drawn - 1)

    def call(self):
        if self.called == self.drawn:
            return None
        self.called += 1
        return self.label(self.called - 1)

    def waiting(self):
        return self.drawn - self.called


def tokens_before(mine, current):
    """How many people are called before me? Both tokens are texts like "B07" of the machine
    above; the numbers wrap around after "C99".

    >>> tokens_before("B02", "A98")
    3
    >>> tokens_before("A00", "C99")
    0
    """
    def value(token):
        return "ABC".index(token[0]) * 100 + int(token[1:])

    return (value(mine) - value(current) - 1) % 300


def desk_order(people, desks, minutes):
    """
    There are several desks, and person i needs minutes[i] at a desk. Everybody goes to the desk
    that is free first (the lowest number if several are). Return the desk number for every person.

    >>> desk_order(4, 2, [5, 2, 2, 1])
    [0, 1, 1, 1]
    """
    free_at = [0] * desks
    order = []
    for i in range(people):
        desk = free_at.index(min(free_at))
        order.append(desk)
        free_at[desk] += minutes[i]
    return order


def pushers(line):
    """A line of token numbers should be ascending. Count the people who have somebody with a
    smaller number anywhere behind them.

    pushers([3, 1, 2]) == 1
    pushers([1, 2, 3]) == 0
    """
    count = 0
    for i in range(len(line)):
        if any(line[j] < line[i] for j in range(i + 1, len(line))):
            count += 1
    return count


def waiting_text(people, per_person):
    """
    Tell the waiting time: "now" for nobody ahead, "soon" for less than 5 minutes, otherwise
    "about N min", where N is rounded up to a multiple of 5.

    >>> waiting_text(0, 4)
    'now'
    >>> waiting_text(4, 4)
    'about 20 min'
    """
    if people == 0:
        return "now"
    minutes = people * per_person
    if minutes < 5:
        return "soon"
    return f"about {(minutes + 4) // 5 * 5} min"


def lost_tokens(called, present):
    """Return the called tokens whose owners are not present, each followed by "?" and joined by blanks."""
    return " ".join(t + "?" for t in called if t not in present)


def leave_every(people, k):
    """Every k-th person of the line loses patience and leaves; then every k-th of the rest,
    until fewer than k people are left. Return how many remain.

    leave_every(10, 3) == 2
    leave_every(2, 3) == 2
    """
    while people >= k:
        people -= people // k
    return people
