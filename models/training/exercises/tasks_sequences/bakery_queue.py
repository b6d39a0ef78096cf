from collections import deque


def serve_with_patience(patience, seconds):
    """
    Customers stand in a row; customer i leaves unserved if the waiting time before the
    own turn is more than patience[i]. Each served customer takes `seconds`.
    Return the list of the served customers' positions.

    >>> serve_with_patience([0, 5, 30, 9], 10)
    [0, 2]
    """
    served = []
    clock = 0
    for i, p in enumerate(patience):
        if clock > p:
            continue
        served.append(i)
        clock += seconds
    return served


def last_of_the_rolls(wishes: list[int], rolls: int) -> int:
    """
    Return the index of the customer who gets the last roll. A customer who wants more
    than what is left takes all that is left. If rolls remain at the end,
    return -1. If there were none to begin with, return -1 as well.

    >>> last_of_the_rolls([3, 4, 2], 6)
    1
    >>> last_of_the_rolls([3], 6)
    -1
    """
    if rolls <= 0:
        return -1
    for i, w in enumerate(wishes):
        if w <= 0:
            continue
        rolls -= min(w, rolls)
        if rolls == 0:
            return i
    return -1


def queue_history(events: list[str]) -> list[str]:
    """
    Events are "+name" (joins at the end), "-name" (leaves from anywhere) and "next"
    (the first one is served). Events that cannot happen are ignored. Return who still
    stands in the queue.

    >>> queue_history(["+Ann", "+Bo", "+Cy", "next", "-Cy", "-Zoe"])
    ['Bo']
    """
    queue = deque()
    for e in events:
        if e == "next":
            if queue:
                queue.popleft()
        elif e.startswith("+"):
            queue.append(e[1:])
        elif e.startswith("-") and e[1:] in queue:
            queue.remove(e[1:])
    return list(queue)


def oven_batches(breads, capacity):
    """
    Breads have sizes and must be baked in the given order. A batch is closed when the next
    bread would exceed the capacity. A bread larger than the oven is not baked at all.

    Example:
    oven_batches([4, 3, 5, 20, 2], 8) == [[4, 3], [5, 2]]
    """
    batches = []
    current = []
    for b in breads:
        if b > capacity:
            continue
        if sum(current) + b > capacity:
            batches.append(current)
            current = []
        current.append(b)
    if current:
        batches.append(current)
    return batches


def pushed_in(before: list[str], after: list[str]) -> list[str]:
    """
    Nobody left between two photos of the queue, but some people came. Return the new
    people that did not join at the end, in the order of the second photo.

    >>> pushed_in(["a", "b"], ["x", "a", "y", "b", "z"])
    ['x', 'y']
    """
    if not before:
        return []
    end = after.index(before[-1])
    return [name for name in after[:end] if name not in before]


def is_fair(numbers: list[int]) -> bool:
    """Tickets must be called in rising order, with at most two tickets left out between two calls."""
    for i in range(1, len(numbers)):
        if not 1 <= numbers[i] - numbers[i - 1] <= 3:
            return False
    return True
