from collections import deque
from typing import List


def serve_in_turns(tasks: List[int], patience: int) -> List[int]:
    """
    Customers 0, 1, 2, ... wait at a desk; customer i has tasks[i] forms. The clerk does
    at most `patience` forms for the first customer; if some are left, this customer goes
    to the end of the queue. Return the customers in the order in which they leave.

    >>> serve_in_turns([3, 1, 2], 2)
    [1, 2, 0]
    >>> serve_in_turns([1, 1], 5)
    [0, 1]
    """
    queue = deque(enumerate(tasks))
    gone = []
    while queue:
        who, forms = queue.popleft()
        if forms > patience:
            queue.append((who, forms - patience))
        else:
            gone.append(who)
    return gone


def waiting_times(arrivals, service):
    """
    Given the sorted minutes at which people arrive and the minutes that each of them
    takes at the only desk, return how long each one waits before being served.

    For example:
    waiting_times([0, 1, 10], [4, 5, 2]) == [0, 3, 0]
    """
    res = []
    desk_free = 0
    for i in range(len(arrivals)):
        begin = max(arrivals[i], desk_free)
        res.append(begin - arrivals[i])
        desk_free = begin + service[i]
    return res


def desk_of_each(arrivals: list[int], minutes: int, desks: int) -> list[int]:
    """
    Everybody takes the same number of minutes and goes to the desk that becomes free
    first (with the lower number if there are several). Arrivals are sorted. Return the
    number of the desk, counted from 1, for each person.

    >>> desk_of_each([0, 1, 2, 3], 5, 2)
    [1, 2, 1, 2]
    >>> desk_of_each([0, 9], 5, 2)
    [1, 1]
    """
    free_at = [0] * desks
    result = []
    for t in arrivals:
        best = 0
        for d in range(desks):
            if max(free_at[d], t) < max(free_at[best], t):
                best = d
        free_at[best] = max(free_at[best], t) + minutes
        result.append(best + 1)
    return result


def queue_jumpers(line, vip):
    """
    People join a queue in the order of `line`. A person named in the set `vip` walks
    past all ordinary people at the end of the queue, but never past another VIP and
    never past the very first person. Return the final queue.

    queue_jumpers(["a", "b", "X", "c", "Y"], {"X", "Y"}) == ["a", "X", "Y", "b", "c"]
    """
    q = []
    for p in line:
        pos = len(q)
        if p in vip:
            while pos > 1 and q[pos - 1] not in vip:
                pos -= 1
        q.insert(pos, p)
    return q


def last_tickets(names, k):
    """Keep only the last k different names, the newest at the end; a repeated name becomes the newest.

    >>> last_tickets(["Bo", "Al", "Bo", "Cy"], 2)
    ['Bo', 'Cy']
    """
    recent = []
    for name in names:
        if name in recent:
            recent.remove(name)
        recent.append(name)
        if len(recent) > k:
            recent.pop(0)
    return recent


def drop_outs(limits):
    """
    Count the people who give up: limits[i] is the largest number of people that person i
    tolerates in front of him when joining. Nobody is served meanwhile, and who finds the
    queue too long goes away.

    drop_outs([0, 0, 1, 1, 5]) == 2
    """
    length = 0
    lost = 0
    for x in limits:
        if length <= x:
            length += 1
        else:
            lost += 1
    return lost
