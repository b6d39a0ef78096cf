"""A bus line: its stops and the minutes between them."""


class Line:
    """A bus line with a number and a list of (stop, minutes from the stop before) pairs.

    >>> line = Line(12, [("Depot", 0), ("Mill", 4), ("School", 3)])
    >>> line
    Line(12: Depot - School)
    >>> line.total_minutes
    7
    >>> "Mill" in line
    True
    """

    def __init__(self, number, legs):
        if len(legs) < 2:
            raise ValueError("a line has at least two stops")
        self.number = number
        self.legs = list(legs)

    def __repr__(self):
        first = self.legs[0][0]
        last = self.legs[-1][0]
        return f"Line({self.number}: {first} - {last})"

    def __contains__(self, stop):
        return any(name == stop for name, _ in self.legs)

    def __iter__(self):
        for name, _ in self.legs:
            yield name

    @property
    def total_minutes(self):
        return sum(minutes for _, minutes in self.legs)

    def arrivals(self, start):
        """Yield each stop with the minute of the day at which the bus is there.

        >>> list(Line(3, [("A", 0), ("B", 10), ("C", 5)]).arrivals(600))
        [('A', 600), ('B', 610), ('C', 615)]
        """
        now = start
        for name, minutes in self.legs:
            now += minutes
            yield name, now

    def reversed(self):
        """Return the line that drives the other way round.

        >>> list(Line(3, [("A", 0), ("B", 10), ("C", 5)]).reversed().arrivals(0))
        [('C', 0), ('B', 5), ('A', 15)]
        """
        legs = []
        minutes = 0
        for name, before in reversed(self.legs):
            legs.append((name, minutes))
            minutes = before
        return Line(self.number, legs)


def clock(minute):
    """Write a minute of the day as a time.

    >>> clock(605)
    '10:05'
    """
    hours, minutes = divmod(minute, 60)
    return f"{hours % 24:02d}:{minutes:02d}"


def timetable(line, start):
    """Return the lines of a timetable, the times in front.

    >>> timetable(Line(3, [("Quay", 0), ("Zoo", 10)]), 595)
    ['09:55 Quay', '10:05 Zoo']
    """
    rows = []
    for stop, minute in line.arrivals(start):
        rows.append(clock(minute) + " " + stop)
    return rows


def lines_between(lines, start, end):
    """Return the numbers of the lines on which the stop `start` comes before the stop `end`.

    >>> lines_between([Line(1, [("A", 0), ("B", 2)]), Line(2, [("B", 0), ("A", 2)])], "B", "A")
    [2]
    """
    numbers = []
    for line in lines:
        stops = list(line)
        if start in stops and end in stops:
            if stops.index(start) < stops.index(end):
                numbers.append(line.number)
    return numbers


def crossing_stops(lines):
    """Return the stops that are on more than one line, sorted by name.

    >>> crossing_stops([Line(1, [("A", 0), ("B", 2)]), Line(2, [("C", 0), ("B", 2)])])
    ['B']
    """
    counts = {}
    for line in lines:
        for stop in set(line):
            counts[stop] = counts.get(stop, 0) + 1
    return sorted(stop for stop in counts if counts[stop] > 1)
