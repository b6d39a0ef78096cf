class TicketMachine:
    """Hands out tickets from 1 to last and then starts again at 1.

    >>> m = TicketMachine(3)
    >>> [m.pull() for _ in range(4)]
    [1, 2, 3, 1]
    >>> m.call()
    1
    >>> m.waiting()
    3
    """

    def __init__(self, last: int):
        self.last = last
        self.pulled = 0
        self.called = 0

    def pull(self) -> int:
        ticket = self.pulled % self.last + 1
        self.pulled += 1
        return ticket

    def call(self):
        if self.called == self.pulled:
            return None
        ticket = self.called % self.last + 1
        self.called += 1
        return ticket

    def waiting(self) -> int:
        return self.pulled - self.called


def waiting_times(service: list[int]) -> list[int]:
    """Customers are served one after the other. How long does each of them wait?

    >>> waiting_times([4, 2, 7])
    [0, 4, 6]
    """
    waits = []
    clock = 0
    for minutes in service:
        waits.append(clock)
        clock += minutes
    return waits


def finish_time(service: list[int], desks: int) -> int:
    """The next customer goes to the desk that is free first. When is the last one finished?

    >>> finish_time([5, 3, 4, 1], 2)
    7
    """
    free_at = [0] * desks
    for minutes in service:
        k = free_at.index(min(free_at))
        free_at[k] += minutes
    return max(free_at)


def skip_the_line(queue: list[int], priority: set[int]) -> list[int]:
    """Priority tickets move to the front; otherwise the order stays.

    >>> skip_the_line([4, 7, 2, 9], {9, 7})
    [7, 9, 4, 2]
    """
    front = [t for t in queue if t in priority]
    back = [t for t in queue if t not in priority]
    return front + back


def people_before(queue, ticket):
    """How many people are before the ticket? -1 if it is not in the queue.

    >>> people_before([12, 15, 11], 11)
    2
    """
    for i, t in enumerate(queue):
        if t == ticket:
            return i
    return -1


def swap_places(queue: list[int], offers: list[tuple[int, int]]) -> list[int]:
    """Two people change places if the one further behind offers to; an offer (a, b) means that ticket a
    wants the place of ticket b. Offers of people who already stand further ahead are ignored.

    >>> swap_places([5, 8, 2], [(2, 5), (2, 8)])
    [2, 8, 5]
    """
    order = queue[:]
    for a, b in offers:
        i, j = order.index(a), order.index(b)
        if i > j:
            order[i], order[j] = order[j], order[i]
    return order


def leave_impatient(arrivals: list[tuple[int, int]], served_at: list[int]) -> int:
    """Count customers who would be served only after their patience is over.
    Arrivals are (minute, patience in minutes)."""
    gone = 0
    for (minute, patience), served in zip(arrivals, served_at):
        if served - minute > patience:
            gone += 1
    return gone


def round_robin(jobs, slice_):
    """Each job works for one time slice and then goes to the end of the queue if it is not done.
    Return the job numbers in the order in which they get done.

    >>> round_robin([3, 1, 5], 2)
    [1, 0, 2]
    """
    queue = list(range(len(jobs)))
    left = jobs[:]
    done = []
    while queue:
        job = queue.pop(0)
        left[job] -= slice_
        if left[job] <= 0:
            done.append(job)
        else:
            queue.append(job)
    return done
