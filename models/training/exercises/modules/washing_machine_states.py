"""The states of a coin-operated washing machine."""

from enum import Enum, auto


class State(Enum):
    IDLE = auto()
    PAID = auto()
    LOCKED = auto()
    WASHING = auto()
    SPINNING = auto()
    DONE = auto()
    FAULT = auto()

    @property
    def door_open(self):
        """The door may only be opened when no drum can move."""
        return self in (State.IDLE, State.PAID, State.DONE)


class NotAllowed(Exception):
    def __init__(self, state, event):
        super().__init__(f"{event!r} is not allowed in {state.name}")
        self.state = state
        self.event = event


TRANSITIONS = {
    (State.IDLE, "pay"): State.PAID,
    (State.PAID, "close"): State.LOCKED,
    (State.PAID, "refund"): State.IDLE,
    (State.LOCKED, "start"): State.WASHING,
    (State.WASHING, "drained"): State.SPINNING,
    (State.SPINNING, "stopped"): State.DONE,
    (State.DONE, "emptied"): State.IDLE,
    (State.FAULT, "reset"): State.IDLE,
}


class Machine:
    """Runs through the states and remembers the way.

    >>> m = Machine(price=3)
    >>> m.insert(2), m.insert(2)
    (False, True)
    >>> m.credit
    1
    >>> m.run("close", "start", "drained")
    <State.SPINNING: 5>
    >>> m.fire("pay")
    Traceback (most recent call last):
        ...
    washing_machine_states.NotAllowed: 'pay' is not allowed in SPINNING
    """

    def __init__(self, price):
        self.price = price
        self.credit = 0
        self.state = State.IDLE
        self.history = []
        self._listeners = []

    def on_change(self, listener):
        """Register a function called with (old, new); usable as a decorator."""
        self._listeners.append(listener)
        return listener

    def insert(self, coin):
        """Take a coin. True if the machine is paid for with it."""
        if coin <= 0:
            raise ValueError("no such coin")
        self.credit += coin
        if self.state is State.IDLE and self.credit >= self.price:
            self.credit -= self.price
            self.fire("pay")
            return True
        return False

    def fire(self, event):
        if event == "error":
            target = State.FAULT
        else:
            target = TRANSITIONS.get((self.state, event))
        if target is None:
            raise NotAllowed(self.state, event)
        old = self.state
        self.state = target
        self.history.append(event)
        for listener in self._listeners:
            listener(old, target)
        return target

    def run(self, *events):
        for event in events:
            self.fire(event)
        return self.state


def events_from(state):
    """All events with a meaning in a state, sorted.

    >>> events_from(State.PAID)
    ['close', 'refund']
    """
    return sorted(event for source, event in TRANSITIONS if source is state)


def dead_ends(transitions):
    """States from which no transition leads away."""
    sources = {source for source, _ in transitions}
    return [s for s in State if s not in sources]


def test_door_stays_shut_while_washing():
    seen = []
    machine = Machine(price=1)
    machine.on_change(lambda old, new: seen.append(new.door_open))
    machine.insert(1)
    machine.run("close", "start", "drained", "stopped")
    assert seen == [True, False, False, False, True]
    assert dead_ends(TRANSITIONS) == []
