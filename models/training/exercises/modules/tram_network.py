"""A tram network: stops, lines and the ways between them."""

from collections import defaultdict, deque


class Network:
    """Stops joined by lines, all of them running in both directions.

    >>> net = Network()
    >>> net.add_line("1", ["Harbour", "Market", "Zoo"])
    >>> net.add_line("2", ["Mill", "Market", "Airport"])
    >>> net.route("Harbour", "Airport")
    ['Harbour', 'Market', 'Airport']
    >>> net.changes("Harbour", "Airport")
    1
    >>> net.hubs()
    ['Market']
    """

    def __init__(self):
        self.lines = {}
        self._next = defaultdict(set)

    def add_line(self, name, stops):
        if name in self.lines:
            raise ValueError(f"line {name} exists already")
        if len(stops) < 2:
            raise ValueError("a line needs two stops or more")
        self.lines[name] = list(stops)
        for a, b in zip(stops, stops[1:]):
            self._next[a].add(b)
            self._next[b].add(a)

    def neighbours(self, stop):
        return sorted(self._next.get(stop, ()))

    def route(self, start, goal):
        """A way with as few stops as possible, or None if there is none."""
        if start == goal:
            return [start]
        came_from = {start: None}
        queue = deque([start])
        while queue:
            stop = queue.popleft()
            for other in self.neighbours(stop):
                if other in came_from:
                    continue
                came_from[other] = stop
                if other == goal:
                    return self._trace(came_from, goal)
                queue.append(other)
        return None

    @staticmethod
    def _trace(came_from, stop):
        way = []
        while stop is not None:
            way.append(stop)
            stop = came_from[stop]
        return way[::-1]

    def lines_at(self, stop):
        return {name for name, stops in self.lines.items() if stop in stops}

    def changes(self, start, goal):
        """How often one must change trams at least; None if unreachable."""
        if start == goal:
            return 0
        goal_lines = self.lines_at(goal)
        wave = self.lines_at(start)
        seen = set(wave)
        count = 0
        while wave:
            if wave & goal_lines:
                return count
            reached = set()
            for line in wave:
                for stop in self.lines[line]:
                    reached |= self.lines_at(stop)
            wave = reached - seen
            seen |= wave
            count += 1
        return None

    def hubs(self):
        """Stops served by more than one line, in alphabetical order."""
        return sorted(stop for stop in self._next if len(self.lines_at(stop)) > 1)

    def without(self, closed):
        """The network while a stop is closed: lines fall apart there."""
        rest = Network()
        for name, stops in self.lines.items():
            pieces = [[]]
            for stop in stops:
                if stop == closed:
                    pieces.append([])
                else:
                    pieces[-1].append(stop)
            pieces = [p for p in pieces if len(p) > 1]
            for letter, piece in zip("abc", pieces):
                rest.add_line(name + letter if len(pieces) > 1 else name, piece)
        return rest


def test_closed_market_cuts_the_network():
    net = Network()
    net.add_line("1", ["Harbour", "Pier", "Market", "Zoo", "Park"])
    closed = net.without("Market")
    assert sorted(closed.lines) == ["1a", "1b"]
    assert closed.route("Harbour", "Zoo") is None
    assert closed.changes("Zoo", "Park") == 0
