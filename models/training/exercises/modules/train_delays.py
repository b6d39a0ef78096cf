"""Delays of trains: parse a board, keep statistics, find lost connections."""

import re
import statistics
from datetime import datetime, timedelta
from typing import NamedTuple, Optional

ROW = re.compile(r"(\d\d:\d\d)\s+([A-Z]+ ?\d+)\s+(.+?)\s+(on time|\+\d+|cancelled)$")

BOARD = """
08:05  RE 12   Lakeside        +7
08:20  S3      Old Town        on time
08:31  IC 504  North Terminal  cancelled
08:40  S3      Lakeside        +12
"""


class Departure(NamedTuple):
    planned: datetime
    train: str
    goal: str
    delay: Optional[int]

    @property
    def cancelled(self):
        return self.delay is None

    @property
    def actual(self):
        """When the train really leaves, None if it does not."""
        if self.cancelled:
            return None
        return self.planned + timedelta(minutes=self.delay)


def read_delay(text):
    """
    >>> read_delay("+12"), read_delay("on time"), read_delay("cancelled")
    (12, 0, None)
    """
    if text == "cancelled":
        return None
    return int(text) if text.startswith("+") else 0


def read_board(text):
    """All departures of a board; lines of another form are skipped.

    >>> board = read_board(BOARD)
    >>> [d.train for d in board]
    ['RE 12', 'S3', 'IC 504', 'S3']
    >>> board[0].goal, f"{board[0].actual:%H:%M}"
    ('Lakeside', '08:12')
    """
    departures = []
    for line in text.splitlines():
        match = ROW.match(line.strip())
        if not match:
            continue
        clock, train, goal, state = match.groups()
        planned = datetime.strptime(clock, "%H:%M")
        departures.append(Departure(planned, train, goal, read_delay(state)))
    return departures


def punctuality(departures, tolerance=5):
    """Share of trains that left within the tolerance, as a percentage.

    >>> punctuality(read_board(BOARD)), punctuality([])
    (25.0, None)
    """
    if not departures:
        return None
    good = sum(1 for d in departures if not d.cancelled and d.delay <= tolerance)
    return round(100 * good / len(departures), 1)


def median_delay(departures):
    """
    >>> median_delay(read_board(BOARD))
    7
    """
    delays = [d.delay for d in departures if not d.cancelled]
    return statistics.median(delays) if delays else None


def next_train(departures, goal, clock):
    """The first train to a place that still can be caught.

    >>> next_train(read_board(BOARD), "Lakeside", "08:10").train
    'RE 12'
    >>> next_train(read_board(BOARD), "North Terminal", "08:00") is None
    True
    """
    now = datetime.strptime(clock, "%H:%M")
    running = [d for d in departures if d.goal == goal and not d.cancelled]
    later = [d for d in running if d.actual >= now]
    return min(later, key=lambda d: d.actual, default=None)


def connection(arrival, arrival_delay, change, departure):
    """State of a connection between an arrival and a departure.

    >>> board = read_board(BOARD)
    >>> arrival = datetime.strptime("08:30", "%H:%M")
    >>> connection(arrival, 0, 5, board[3]), connection(arrival, 15, 5, board[3])
    ('safe', 'tight')
    >>> connection(arrival, 30, 5, board[3]), connection(arrival, 0, 1, board[2])
    ('lost', 'lost')
    """
    if departure.cancelled:
        return "lost"
    there = arrival + timedelta(minutes=arrival_delay + change)
    if there <= departure.planned:
        return "safe"
    return "tight" if there <= departure.actual else "lost"
