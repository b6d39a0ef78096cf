class Recorder:
    """Remembers what happened, with a limit on how much it keeps.

    r = Recorder(2)
    r.note("start"); r.note("jump"); r.note("land")
    list(r) -> ["jump", "land"]
    r.dropped -> 1
    """

    def __init__(self, limit):
        self.limit = limit
        self.events = []
        self.dropped = 0

    def __iter__(self):
        yield from self.events

    def __len__(self):
        return len(self.events)

    def note(self, event):
        self.events.append(event)
        if len(self.events) > self.limit:
            del self.events[0]
            self.dropped += 1

    def last(self, default=None):
        """The newest event, or the default if there is none."""
        if self.events:
            return self.events[-1]
        return default


class Bus:
    """Passes messages to the functions that listen for a topic."""

    def __init__(self):
        self.listeners = {}

    def listen(self, topic, function):
        self.listeners.setdefault(topic, []).append(function)

    def forget(self, function):
        """Remove a function from all topics. Returns from how many it was removed."""
        count = 0
        for functions in self.listeners.values():
            if function in functions:
                functions.remove(function)
                count += 1
        return count

    def send(self, topic, message):
        """Call all functions of a topic, and those that listen for "*". Returns how many were called."""
        called = 0
        for function in self.listeners.get(topic, []):
            function(message)
            called += 1
        for function in self.listeners.get("*", []):
            function(message)
            called += 1
        return called


def record_topics(bus, topics, limit=10):
    """
    Make a recorder that notes the messages of all the topics.

    bus = Bus()
    r = record_topics(bus, ["door", "lamp"])
    bus.send("door", "open"); bus.send("radio", "on"); bus.send("lamp", "off")
    list(r) == ["open", "off"]
    """
    recorder = Recorder(limit)
    for topic in topics:
        bus.listen(topic, recorder.note)
    return recorder


def send_all(bus, lines):
    """
    Send each line of the form `topic: message`. Lines that nobody listened to are returned.

    bus = Bus()
    bus.listen("door", print)
    send_all(bus, ["door: open", "moon: full"]) -> ["moon: full"]
    """
    unheard = []
    for line in lines:
        topic, colon, message = line.partition(":")
        if not colon or bus.send(topic.strip(), message.strip()) == 0:
            unheard.append(line)
    return unheard


def only_changes(function):
    """
    Wrap a listener so that it is not called twice in a row with the same message.

    seen = []
    f = only_changes(seen.append)
    f("on"); f("on"); f("off"); f("on")
    seen == ["on", "off", "on"]
    """
    last = []

    def wrapped(message):
        if last and last[0] == message:
            return
        last[:] = [message]
        function(message)

    return wrapped


def busiest_topic(bus):
    """
    The topic with the most listeners; None without any. "*" does not count.

    busiest_topic(Bus()) -> None
    """
    busiest, most = None, 0
    for topic, functions in bus.listeners.items():
        if topic != "*" and len(functions) > most:
            busiest, most = topic, len(functions)
    return busiest
