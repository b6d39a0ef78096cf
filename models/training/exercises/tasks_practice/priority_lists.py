from typing import List, Optional, Tuple


class WaitingRoom:
    """
    Patients wait with an urgency (a greater number is more urgent). Next is the
    most urgent one; among equals the one who came first.

    >>> w = WaitingRoom()
    >>> w.arrive('Ole', 2)
    >>> w.arrive('Pia', 5)
    >>> w.arrive('Ron', 5)
    >>> w.call(), w.call(), w.call(), w.call()
    ('Pia', 'Ron', 'Ole', None)
    """

    def __init__(self):
        self.people: List[Tuple[str, int]] = []

    def arrive(self, name: str, urgency: int) -> None:
        self.people.append((name, urgency))

    def call(self) -> Optional[str]:
        if not self.people:
            return None
        best = 0
        for i in range(1, len(self.people)):
            if self.people[i][1] > self.people[best][1]:
                best = i
        name, _ = self.people.pop(best)
        return name


def insert_by_rank(tasks: List[Tuple[int, str]], rank: int, name: str) -> List[Tuple[int, str]]:
    """
    The list of tasks is sorted by rank, rising. Return a new list in which the
    new task stands behind all tasks with the same or a smaller rank.

    >>> insert_by_rank([(1, 'a'), (2, 'b'), (5, 'c')], 2, 'x')
    [(1, 'a'), (2, 'b'), (2, 'x'), (5, 'c')]
    """
    i = 0
    while i < len(tasks) and tasks[i][0] <= rank:
        i += 1
    return tasks[:i] + [(rank, name)] + tasks[i:]


def move_to_top(lst, name):
    """
    Given a list of names, put the name at the front and keep the order of the
    others. A name that is not in the list is added at the front.

    Examples:
    move_to_top(['a', 'b', 'c'], 'c') == ['c', 'a', 'b']
    move_to_top(['a'], 'z') == ['z', 'a']
    """
    res = [name]
    for x in lst:
        if x != name:
            res.append(x)
    return res


def aged_choice(jobs: List[Tuple[str, int, int]], now: int) -> str:
    """
    A job is (name, priority, second of arrival). For each full 10 seconds of
    waiting the priority grows by one. Return the name of the job with the
    highest priority now; the alphabetically first one if several are equal.

    >>> aged_choice([('print', 3, 95), ('scan', 1, 60)], 100)
    'scan'
    """
    best_name = ''
    best_value = None
    for name, priority, arrived in jobs:
        value = priority + (now - arrived) // 10
        if best_value is None or value > best_value:
            best_name, best_value = name, value
        elif value == best_value and name < best_name:
            best_name = name
    return best_name


def done_in_time(jobs, hours):
    """
    jobs is a list of (importance, hours needed). Work on the most important ones
    first (among equals the shorter first) and skip those that do not fit into
    the remaining hours. Return the sum of the importance of the finished jobs.

    done_in_time([(5, 4), (3, 2), (1, 1)], 5) -> 6
    done_in_time([(5, 9)], 5) -> 0
    """
    total = 0
    left = hours
    for imp, need in sorted(jobs, key=lambda j: (-j[0], j[1])):
        if need <= left:
            left -= need
            total += imp
    return total


def is_well_ordered(l):
    """Check if a list of priorities never rises from one entry to the next."""
    for i in range(len(l) - 1):
        if l[i] < l[i + 1]:
            return False
    return True
