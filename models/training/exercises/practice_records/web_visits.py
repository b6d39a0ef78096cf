"""Visits of pages, read from the lines of a server."""


def parse_visit(line):
    """
    Make a record from a line with the second, the visitor, the page and the status; None for a bad line.

    parse_visit("12 amy /home 200") -> {"second": 12, "visitor": "amy", "page": "/home", "status": 200}
    parse_visit("12 amy /home") -> None
    parse_visit("x amy /home 200") -> None
    """
    parts = line.split()
    if len(parts) != 4:
        return None
    second, visitor, page, status = parts
    if not second.isdigit() or not status.isdigit():
        return None
    return {"second": int(second), "visitor": visitor, "page": page, "status": int(status)}


class VisitLog:
    """
    All good records of a text, in their order.

    log = VisitLog.read("5 amy / 200\\nnonsense\\n9 bob /shop 404")
    len(log) -> 2
    log.bad_lines -> 1
    """

    def __init__(self):
        self.visits = []
        self.bad_lines = 0

    def __len__(self):
        return len(self.visits)

    def __iter__(self):
        for visit in self.visits:
            yield visit

    @classmethod
    def read(cls, text):
        log = cls()
        for line in text.splitlines():
            visit = parse_visit(line)
            if visit is None:
                log.bad_lines += 1
            else:
                log.visits.append(visit)
        return log

    @property
    def visitors(self):
        """The names of all visitors, each one once, in the order of their first visits."""
        names = []
        for visit in self.visits:
            if visit["visitor"] not in names:
                names.append(visit["visitor"])
        return names

    def of(self, visitor):
        """The visits of one person."""
        return [visit for visit in self.visits if visit["visitor"] == visitor]


def sessions(log, visitor, pause):
    """
    Split the visits of a person where more than `pause` seconds lie between two of them.
    A session is the list of its pages.

    visits of amy at 0 /, 5 /shop, 90 /, pause 60 -> [["/", "/shop"], ["/"]]
    """
    result = []
    last = None
    for visit in log.of(visitor):
        if last is None or visit["second"] - last > pause:
            result.append([])
        result[-1].append(visit["page"])
        last = visit["second"]
    return result


def broken_pages(log):
    """
    Pages whose status was 400 or more, with how often this happened.

    broken_pages(VisitLog.read("5 amy /a 404\\n6 bob /a 500\\n7 bob / 200")) -> {"/a": 2}
    """
    errors = {}
    for visit in log:
        if visit["status"] < 400:
            continue
        page = visit["page"]
        errors[page] = errors.get(page, 0) + 1
    return errors


def popular_pages(log, count):
    """
    The pages with the most different visitors, best first; the name decides between equal ones.

    popular_pages(VisitLog.read("1 amy /a 200\\n2 amy /a 200\\n3 amy /b 200\\n4 bob /b 200"), 1) -> ["/b"]
    """
    visitors = {}
    for visit in log:
        visitors.setdefault(visit["page"], set()).add(visit["visitor"])
    pages = sorted(visitors, key=lambda page: (-len(visitors[page]), page))
    return pages[:count]


def followed_by(log, first, second):
    """
    How often some visitor went from one page directly to another.

    followed_by(VisitLog.read("1 amy / 200\\n2 bob / 200\\n3 amy /b 200"), "/", "/b") -> 1
    """
    times = 0
    for visitor in log.visitors:
        pages = [visit["page"] for visit in log.of(visitor)]
        for here, there in zip(pages, pages[1:]):
            if here == first and there == second:
                times += 1
    return times


def visits_per_minute(log):
    """
    Counts for each minute from the first to the last one, with zeros for quiet minutes.

    visits_per_minute(VisitLog.read("5 amy / 200\\n30 bob / 200\\n130 amy / 200")) -> [2, 0, 1]
    """
    minutes = [visit["second"] // 60 for visit in log]
    if not minutes:
        return []
    counts = [0] * (max(minutes) - min(minutes) + 1)
    for minute in minutes:
        counts[minute - min(minutes)] += 1
    return counts
