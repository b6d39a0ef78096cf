"""A queue of timed events for simulations, driven by a clock of its own."""

import heapq
import itertools
from typing import Callable, List, Optional, Tuple


class Ticket:
    """Handed out for every planned event; it can be used to call it off."""

    def __init__(self, time: float, action: Callable):
        self.time = time
        self.action = action
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


class Simulation:
    """Events run in order of time; equal times run in order of planning.

    >>> sim = Simulation()
    >>> heard = []
    >>> t = sim.at(5, lambda: heard.append("bell"))
    >>> t = sim.at(2, lambda: heard.append("knock"))
    >>> t = sim.after(2, lambda: heard.append("steps"))
    >>> sim.run()
    3
    >>> heard
    ['knock', 'steps', 'bell']
    >>> sim.now
    5
    """

    def __init__(self) -> None:
        self.now: float = 0
        self._heap: List[Tuple[float, int, Ticket]] = []
        self._numbers = itertools.count()

    def __len__(self) -> int:
        return sum(1 for _, _, ticket in self._heap if not ticket.cancelled)

    def at(self, time: float, action: Callable) -> Ticket:
        """Plan an action for a point in time that has not passed yet."""
        if time < self.now:
            raise ValueError(f"it is {self.now} already")
        ticket = Ticket(time, action)
        heapq.heappush(self._heap, (time, next(self._numbers), ticket))
        return ticket

    def after(self, delay: float, action: Callable) -> Ticket:
        return self.at(self.now + delay, action)

    def every(self, period: float, action: Callable, times: int) -> None:
        """Repeat an action; the next round is planned when one has run."""
        if period <= 0:
            raise ValueError("the period must be positive")
        if times < 1:
            return

        def once() -> None:
            action()
            self.every(period, action, times - 1)

        self.after(period, once)

    def peek(self) -> Optional[float]:
        """Time of the next event that will really happen, or None."""
        while self._heap and self._heap[0][2].cancelled:
            heapq.heappop(self._heap)
        return self._heap[0][0] if self._heap else None

    def step(self) -> bool:
        """Run one event. False if there was none."""
        if self.peek() is None:
            return False
        time, _, ticket = heapq.heappop(self._heap)
        self.now = time
        ticket.action()
        return True

    def run(self, until: Optional[float] = None) -> int:
        """Run all events up to a time, and return how many have run."""
        done = 0
        while True:
            upcoming = self.peek()
            if upcoming is None or (until is not None and upcoming > until):
                break
            self.step()
            done += 1
        if until is not None and until > self.now:
            self.now = until
        return done


def test_cancelled_events_do_not_run():
    sim = Simulation()
    ran = []
    ticket = sim.at(1, lambda: ran.append("no"))
    sim.at(2, lambda: ran.append("yes"))
    ticket.cancel()
    assert len(sim) == 1
    assert sim.run() == 1
    assert ran == ["yes"]


def test_every_stops_after_the_given_number_of_rounds():
    sim = Simulation()
    times = []
    sim.every(10, lambda: times.append(sim.now), times=3)
    sim.run(until=25)
    assert times == [10, 20]
    assert sim.now == 25
    sim.run()
    assert times == [10, 20, 30]
