from collections import deque


def serve_round(patience, minutes):
    """
    People wait in a queue. `patience[i]` is the number of minutes that person i is ready to wait. Each minute the
    person in front is served and leaves; then everybody else loses one minute of patience, and those who have
    none left go home. Return a tuple (served, gone home) after the given minutes.

    >>> serve_round([3, 1, 5, 2], 2)
    (2, 2)
    """
    if minutes <= 0:
        return (0, 0)
    queue = deque(patience)
    served = 0
    gone = 0
    for _ in range(minutes):
        if not queue:
            break
        queue.popleft()
        served += 1
        rest = deque()
        for p in queue:
            if p - 1 > 0:
                rest.append(p - 1)
            else:
                gone += 1
        queue = rest
    return (served, gone)


def last_ticket(tickets, skip):
    """
    Tickets lie in a queue. Repeat: `skip` tickets from the front go to the back, and the next one is thrown away,
    but a ticket with an odd number is thrown away only on its second turn. Return the last ticket, or None for
    an empty list.

    >>> last_ticket([2, 4, 6], 1)
    6
    """
    if not tickets:
        return None
    queue = deque((t, 1 if t % 2 == 0 else 2) for t in tickets)
    while len(queue) > 1:
        queue.rotate(-(skip % len(queue)))
        ticket, lives = queue.popleft()
        if lives > 1:
            queue.append((ticket, lives - 1))
    return queue[0][0]


def desk_loads(arrivals, desks):
    """
    Each arrival is the time a visitor needs. Visitors go one by one to the desk with the least work so far, or
    to the lowest numbered one if there are several. Return the work of all desks as a list.

    >>> desk_loads([4, 2, 1, 3], 2)
    [4, 6]
    """
    if desks <= 0:
        return []
    loads = [0] * desks
    for need in arrivals:
        i = loads.index(min(loads))
        loads[i] += need
    return loads


def merge_lines(left, right):
    """Two lines become one: two people from the left line, then one from the right, until both are empty."""
    merged = []
    i, j = 0, 0
    while i < len(left) or j < len(right):
        merged.extend(left[i:i + 2])
        i += 2
        if j < len(right):
            merged.append(right[j])
            j += 1
    return merged


def call_text(numbers, desk):
    """
    Build the text on the display: numbers below 10 get two leading zeros, below 100 one, joined by " > ", and
    the letter of the desk (1 is A) in front. Without numbers the text is "A closed" (for desk 1).

    >>> call_text([7, 42, 128], 2)
    'B 007 > 042 > 128'
    >>> call_text([], 1)
    'A closed'
    """
    letter = chr(ord("A") + desk - 1)
    if not numbers:
        return letter + " closed"
    texts = [str(n).zfill(3) for n in numbers]
    return letter + " " + " > ".join(texts)
