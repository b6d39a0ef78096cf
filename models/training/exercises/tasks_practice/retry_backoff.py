from typing import List, Optional


def backoff_delays(first: float, factor: float, limit: float, tries: int) -> List[float]:
    """
    A client waits between its tries: the first pause is `first` seconds and
    every further pause is `factor` times as long, but never longer than
    `limit`. Return the pauses between `tries` tries (there is one pause less
    than there are tries).

    >>> backoff_delays(1, 2, 5, 5)
    [1, 2, 4, 5]
    >>> backoff_delays(1, 2, 5, 1)
    []
    """
    delays = []
    wait = first
    for _ in range(tries - 1):
        delays.append(min(wait, limit))
        wait *= factor
    return delays


def tries_within(budget: int, first: int) -> int:
    """
    Given a time budget in seconds and the first pause, count how many tries a
    client can start when each pause is twice as long as the one before. The
    first try starts at second 0 and a try may start exactly at the end of the
    budget.

    Example:
    tries_within(7, 1) == 4     # at seconds 0, 1, 3 and 7
    tries_within(6, 1) == 3
    tries_within(0, 5) == 1
    """
    count = 1
    now = 0
    pause = first
    while now + pause <= budget:
        now += pause
        pause *= 2
        count += 1
    return count


def first_success(outcomes: str, allowed: int) -> Optional[int]:
    """
    The string outcomes tells what each try would give: "." is a success, "x"
    a failure which may be tried again and "!" a failure for good. Return the
    number of the successful try (from 1), or None if there is none within the
    allowed number of tries.

    >>> first_success('xx.', 3)
    3
    >>> first_success('xx.', 2) is None
    True
    >>> first_success('x!.', 3) is None
    True
    """
    for i in range(min(allowed, len(outcomes))):
        if outcomes[i] == '.':
            return i + 1
        if outcomes[i] == '!':
            return None
    return None


def spread_retries(clients, window):
    """
    To keep clients from coming back all at once, each gets its own start
    second: client number i waits i * window // clients seconds. Return the
    list of these waiting times.

    spread_retries(4, 10) # => [0, 2, 5, 7]
    spread_retries(0, 10) # => []
    """
    res = []
    for i in range(clients):
        res.append(i * window // clients)
    return res


def longest_outage(lst):
    """Given a list of 1 (answered) and 0 (no answer), return the start index
    and the length of the longest run of zeros; the first one if there are
    several. Without any zero the answer is (-1, 0).

    >>> longest_outage([1, 0, 0, 1, 0])
    (1, 2)
    >>> longest_outage([1, 1])
    (-1, 0)
    """
    best_start, best_len = -1, 0
    i = 0
    while i < len(lst):
        if lst[i] == 0:
            j = i
            while j < len(lst) and lst[j] == 0:
                j += 1
            if j - i > best_len:
                best_start, best_len = i, j - i
            i = j
        else:
            i += 1
    return best_start, best_len


def call_with_retry(action, times):
    """
    Call action() up to `times` times and return its first result. A ValueError
    is swallowed unless it comes from the last try.

    >>> call_with_retry(lambda: 42, 3)
    42
    """
    for attempt in range(1, times + 1):
        try:
            return action()
        except ValueError:
            if attempt == times:
                raise
