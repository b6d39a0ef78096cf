from typing import List, Optional


def serve_queue(events: List[str]) -> List[str]:
    """
    Process events at a counter: "+Name" joins the queue and "next" serves the first one.
    Return who is still waiting at the end.
    >>> serve_queue(["+Ida", "+Tom", "next", "+Eve"])
    ['Tom', 'Eve']
    """
    queue = []
    for event in events:
        if event.startswith("+"):
            queue.append(event[1:])
        elif queue:
            queue.pop(0)
    return queue


def closing_time(service: List[int], desks: int) -> int:
    """ Customers are served in order, each at the desk that is free first.
    After how many minutes is everybody served?
    >>> closing_time([5, 3, 4], 2)
    7
    >>> closing_time([], 2)
    0
    """
    free_at = [0] * desks
    for minutes in service:
        i = free_at.index(min(free_at))
        free_at[i] += minutes
    return max(free_at)


def shortest_line(lines: List[List[int]]) -> int:
    """Index of the line in which the fewest items lie on the belt; the first one on a tie.
    >>> shortest_line([[9, 4], [10], [3, 3, 4]])
    1
    """
    best = 0
    for i, line in enumerate(lines):
        if sum(line) < sum(lines[best]):
            best = i
    return best


def wait_times(arrivals: List[int], service: int) -> List[int]:
    """
    People arrive at the given minutes at one desk; each is served for the same time.
    How long does each of them wait before being served?
    >>> wait_times([0, 2, 10], 5)
    [0, 3, 0]
    """
    waits = []
    free = 0
    for t in arrivals:
        start = max(t, free)
        waits.append(start - t)
        free = start + service
    return waits


def triage(patients):
    # (name, urgency) -> names; higher urgency first, equal ones as they came
    return [name for name, urgency in sorted(patients, key=lambda p: -p[1])]


def round_robin(jobs: List[int], slice_length: int) -> List[int]:
    """Jobs share a printer: each gets a slice in turn and goes to the back if it is not done.
    Return the job numbers in the order in which they finish.
    >>> round_robin([3, 1, 5], 2)
    [1, 0, 2]
    """
    queue = [(i, size) for i, size in enumerate(jobs)]
    done = []
    while queue:
        i, left = queue.pop(0)
        if left <= slice_length:
            done.append(i)
        else:
            queue.append((i, left - slice_length))
    return done


def impatient(queue: List[str], patience: List[int], service: int) -> List[str]:
    """Each customer takes the same service time. Those whose patience is shorter than their wait
    leave without costing time. Who is served?
    >>> impatient(["Ann", "Bob", "Cleo", "Dan"], [0, 3, 5, 12], 5)
    ['Ann', 'Cleo', 'Dan']
    """
    served = []
    now = 0
    for name, limit in zip(queue, patience):
        if limit < now:
            continue
        served.append(name)
        now += service
    return served


def place_in_queue(queue: List[str], name: str) -> Optional[int]:
    """Place of a person, counting from 1, or None if he or she does not wait."""
    for i, person in enumerate(queue):
        if person == name:
            return i + 1
    return None


def queue_jumpers(numbers: List[int]) -> int:
    """How many people stand somewhere in front of a person with a smaller number?
    >>> queue_jumpers([1, 4, 2, 3, 5])
    1
    """
    count = 0
    for i in range(len(numbers)):
        if any(later < numbers[i] for later in numbers[i + 1:]):
            count += 1
    return count
