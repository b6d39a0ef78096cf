"""A bus that carries messages between the parts of a program.

Topics are dotted names; a subscription may end in '*' to get everything
below a topic: 'door.*' hears 'door.open' and 'door.front.open'.
"""

from collections import deque
from typing import Any, Callable, Deque, Dict, List, Tuple

Handler = Callable[[str, Any], None]


def matches(pattern: str, topic: str) -> bool:
    """
    >>> matches("door.*", "door.front.open"), matches("door.*", "doorbell")
    (True, False)
    >>> matches("door", "door"), matches("*", "anything.at.all")
    (True, True)
    """
    if pattern == "*":
        return True
    if pattern.endswith(".*"):
        return topic.startswith(pattern[:-1])
    return pattern == topic


class Subscription:
    """Returned by Bus.subscribe(); call cancel() or use it in a with block."""

    def __init__(self, bus: "Bus", pattern: str, handler: Handler):
        self.bus = bus
        self.pattern = pattern
        self.handler = handler
        self.received = 0

    def cancel(self) -> None:
        if self in self.bus.subscriptions:
            self.bus.subscriptions.remove(self)

    def __enter__(self) -> "Subscription":
        return self

    def __exit__(self, *exc) -> None:
        self.cancel()


class Bus:
    """Messages are delivered one after the other, also those that are
    published by a handler while another one is being delivered.

    >>> bus = Bus()
    >>> heard = []
    >>> sub = bus.subscribe("light.*", lambda topic, value: heard.append((topic, value)))
    >>> bus.publish("light.hall", 1)
    1
    >>> bus.publish("heat.hall", 21)
    0
    >>> sub.cancel()
    >>> bus.publish("light.hall", 0)
    0
    >>> heard
    [('light.hall', 1)]
    """

    def __init__(self) -> None:
        self.subscriptions: List[Subscription] = []
        self.last: Dict[str, Any] = {}
        self.failures: List[Tuple[str, Exception]] = []
        self._queue: Deque[Tuple[str, Any]] = deque()
        self._busy = False

    def subscribe(self, pattern: str, handler: Handler, replay: bool = False) -> Subscription:
        """With `replay`, the last message of each fitting topic comes at once."""
        subscription = Subscription(self, pattern, handler)
        self.subscriptions.append(subscription)
        if replay:
            for topic, value in list(self.last.items()):
                if matches(pattern, topic):
                    self._deliver(subscription, topic, value)
        return subscription

    def publish(self, topic: str, value: Any = None) -> int:
        """Send a message; returns the number of deliveries, 0 if it has to wait."""
        self._queue.append((topic, value))
        if self._busy:
            return 0
        self._busy = True
        delivered = 0
        try:
            while self._queue:
                name, content = self._queue.popleft()
                self.last[name] = content
                for subscription in list(self.subscriptions):
                    if matches(subscription.pattern, name):
                        self._deliver(subscription, name, content)
                        delivered += 1
        finally:
            self._busy = False
        return delivered

    def _deliver(self, subscription: Subscription, topic: str, value: Any) -> None:
        subscription.received += 1
        try:
            subscription.handler(topic, value)
        except Exception as error:
            self.failures.append((topic, error))


def test_order_of_nested_messages():
    bus = Bus()
    log = []

    def first(topic, value):
        bus.publish("b")
        log.append("a done")

    bus.subscribe("a", first)
    bus.subscribe("b", lambda topic, value: log.append("b"))
    assert bus.publish("a") == 2
    assert log == ["a done", "b"]
