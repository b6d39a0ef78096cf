from typing import List


class TicketMachine:
    """
    A machine in an office hands out the numbers 1 to `last`, then it starts again with 1.
    Waiting people are called in the order of their tickets; a ticket can be given back.
    """

    def __init__(self, last: int):
        self.last = last
        self.next_number = 1
        self.waiting = []

    def draw(self) -> int:
        """Hand out the next number that nobody who is waiting has."""
        number = self.next_number
        while number in self.waiting:
            number = number % self.last + 1
        self.waiting.append(number)
        self.next_number = number % self.last + 1
        return number

    def call(self):
        """
        Call the next number, or return None if nobody waits.

        >>> m = TicketMachine(3)
        >>> [m.draw(), m.draw(), m.call(), m.draw(), m.draw()]
        [1, 2, 1, 3, 1]
        """
        if not self.waiting:
            return None
        return self.waiting.pop(0)

    def give_back(self, number: int) -> bool:
        if number in self.waiting:
            self.waiting.remove(number)
            return True
        return False


def serve_times(arrivals: List[int], minutes: int) -> List[int]:
    """
    One clerk serves people in the order in which they come, and needs the same number of
    minutes for each of them. Given the sorted minutes of arrival, return how long each of them
    has to wait before it is their turn.

    >>> serve_times([0, 1, 10], 4)
    [0, 3, 0]
    >>> serve_times([], 5)
    []
    """
    waits = []
    free = 0
    for a in arrivals:
        start = max(a, free)
        waits.append(start - a)
        free = start + minutes
    return waits


def swap_in_queue(queue, moves):
    """
    People in a queue are given by numbers. A move is the number of a person who overtakes the
    one directly in front. Somebody who is the first or not in the queue stays put. Return the
    new queue.

    swap_in_queue([4, 8, 6], [6, 6, 6]) == [6, 4, 8]
    swap_in_queue([1, 2], [9, 1]) == [1, 2]
    """
    q = queue[:]
    for m in moves:
        if m not in q:
            continue
        i = q.index(m)
        if i > 0:
            q[i - 1], q[i] = q[i], q[i - 1]
    return q


def shortest_line(lines, items):
    """
    In a shop `lines` is a list of lists with the numbers of things in the baskets of the people
    who wait. A person needs 30 seconds and each thing 2 seconds. Return the index of the line
    that will be empty first (the smaller index if equal), when I join it with `items` things.

    Note: my own things take the same time in each line, so they do not change the answer.

    shortest_line([[10], [2, 1], [30]], 5) -> 0
    shortest_line([[1, 1], []], 5) -> 1
    """
    best = 0
    best_time = None
    for i, line in enumerate(lines):
        t = 30 * (len(line) + 1) + 2 * (sum(line) + items)
        if best_time is None or t < best_time:
            best_time = t
            best = i
    return best


def round_robin(jobs: List[int], slice_len: int) -> List[int]:
    """
    Each job needs some units of work. In turn each one gets at most slice_len units and, if it
    is not done, goes to the end of the queue. Return the job numbers (indices) in the order
    in which they finish.

    >>> round_robin([3, 1, 5], 2)
    [1, 0, 2]
    """
    queue = [(i, need) for i, need in enumerate(jobs)]
    done = []
    while queue:
        i, need = queue.pop(0)
        if need <= slice_len:
            done.append(i)
        else:
            queue.append((i, need - slice_len))
    return done
