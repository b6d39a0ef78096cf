"""Orders of a restaurant: tables, stations, waiting times."""

import heapq
from collections import defaultdict
from dataclasses import dataclass, field

MENU = {
    "soup": ("stove", 6, 5.50),
    "salad": ("cold", 4, 6.00),
    "steak": ("grill", 12, 19.50),
    "burger": ("grill", 9, 11.00),
    "ice": ("cold", 2, 4.50),
}


class NotOnMenu(KeyError):
    def __str__(self):
        return f"not on the menu: {self.args[0]}"


@dataclass(order=True)
class Ticket:
    """One dish on its way. Urgent tickets go first, then older ones."""

    rank: int
    number: int
    dish: str = field(compare=False)
    table: int = field(compare=False)
    ready_at: int = field(compare=False, default=0)


class Kitchen:
    """Every station cooks one dish at a time.

    >>> kitchen = Kitchen()
    >>> kitchen.order(4, "steak", "salad")
    [1, 2]
    >>> kitchen.order(7, "burger", urgent=True)
    [3]
    >>> for ticket in kitchen.cook_all():
    ...     ticket.table, ticket.dish, ticket.ready_at
    (4, 'salad', 4)
    (7, 'burger', 9)
    (4, 'steak', 21)
    >>> kitchen.bill(4)
    25.5
    """

    def __init__(self):
        self._queues = defaultdict(list)
        self._count = 0
        self._bills = defaultdict(list)

    def order(self, table, *dishes, urgent=False):
        """Place dishes and return their ticket numbers."""
        for dish in dishes:
            if dish not in MENU:
                raise NotOnMenu(dish)
        numbers = []
        for dish in dishes:
            self._count += 1
            station, _, price = MENU[dish]
            rank = 0 if urgent else 1
            ticket = Ticket(rank, self._count, dish, table)
            heapq.heappush(self._queues[station], ticket)
            self._bills[table].append((dish, price))
            numbers.append(self._count)
        return numbers

    def cancel(self, number):
        """Take a ticket out of its queue. False if it is not there."""
        for queue in self._queues.values():
            for ticket in queue:
                if ticket.number != number:
                    continue
                queue.remove(ticket)
                heapq.heapify(queue)
                price = MENU[ticket.dish][2]
                self._bills[ticket.table].remove((ticket.dish, price))
                return True
        return False

    def waiting(self):
        """Number of tickets per station, busy stations only."""
        return {name: len(queue) for name, queue in self._queues.items() if queue}

    def cook_all(self, start=0):
        """Empty all queues and return the tickets in the order of being ready."""
        finished = []
        for queue in self._queues.values():
            clock = start
            while queue:
                ticket = heapq.heappop(queue)
                clock += MENU[ticket.dish][1]
                ticket.ready_at = clock
                finished.append(ticket)
        finished.sort(key=lambda t: (t.ready_at, t.number))
        return finished

    def bill(self, table, guests=1):
        """What each guest of a table pays, rounded up to ten cents."""
        if guests < 1:
            raise ValueError("somebody has to pay")
        cents = round(sum(price for _, price in self._bills[table]) * 100)
        share = -(-cents // (guests * 10)) * 10
        return share / 100


def serve_together(tickets):
    """When can each table be served if all its dishes are to come at once?

    >>> serve_together([Ticket(1, 1, "soup", 3, 6), Ticket(1, 2, "ice", 3, 2)])
    {3: 6}
    """
    ready = {}
    for ticket in tickets:
        ready[ticket.table] = max(ticket.ready_at, ready.get(ticket.table, 0))
    return ready


def test_cancelled_dishes_are_not_paid():
    kitchen = Kitchen()
    numbers = kitchen.order(1, "soup", "ice", "soup")
    assert kitchen.waiting() == {"stove": 2, "cold": 1}
    assert kitchen.cancel(numbers[0])
    assert not kitchen.cancel(99)
    assert kitchen.bill(1) == 10.0
    assert kitchen.bill(1, guests=3) == 3.4
