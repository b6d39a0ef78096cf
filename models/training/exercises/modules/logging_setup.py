"""Logging for a weather station: formats, filters and handlers of our own."""

import io
import logging
import re


class ShortFormatter(logging.Formatter):
    """Writes the first letter of the level, the last part of the logger's name
    and the message; errors of a block follow in one line.

    >>> record = logging.LogRecord("ws.wind", logging.WARNING, "f", 1, "gust %d", (90,), None)
    >>> ShortFormatter().format(record)
    'W wind: gust 90'
    """

    def format(self, record):
        name = record.name.rsplit(".", 1)[-1]
        line = f"{record.levelname[0]} {name}: {record.getMessage()}"
        if record.exc_info:
            kind, error, _ = record.exc_info
            line += f" ({kind.__name__}: {error})"
        return line


class HideSecrets(logging.Filter):
    """Replaces the values of tokens and passwords by stars."""

    SECRET = re.compile(r"(token|password)=\S+")

    def filter(self, record):
        record.msg = self.SECRET.sub(r"\1=***", record.getMessage())
        record.args = ()
        return True


class OnlyOnce(logging.Filter):
    """Lets each text pass just once."""

    def __init__(self):
        super().__init__()
        self._seen = set()

    def filter(self, record):
        text = record.getMessage()
        if text in self._seen:
            return False
        self._seen.add(text)
        return True


class MemoryHandler(logging.Handler):
    """Keeps the last lines in a list, for a status page or for tests."""

    def __init__(self, size=100):
        super().__init__()
        self.size = size
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))
        if len(self.lines) > self.size:
            del self.lines[0]


def make_logger(name, handler, level="info", once=False):
    """Prepare a logger with one handler; old handlers are removed.

    >>> memory = MemoryHandler()
    >>> log = make_logger("station.demo", memory)
    >>> log.info("login with token=%s", "abc123")
    >>> log.debug("not shown")
    >>> memory.lines
    ['I demo: login with token=***']
    """
    number = getattr(logging, level.upper(), None)
    if not isinstance(number, int):
        raise ValueError(f"no such level: {level}")
    logger = logging.getLogger(name)
    for old in list(logger.handlers):
        logger.removeHandler(old)
    handler.setFormatter(ShortFormatter())
    handler.addFilter(HideSecrets())
    if once:
        handler.addFilter(OnlyOnce())
    logger.addHandler(handler)
    logger.setLevel(number)
    logger.propagate = False
    return logger


def read_sensor(raw, log):
    """Turn a raw reading into a float; None and a log line if it is no number."""
    try:
        value = float(raw)
    except ValueError:
        log.exception("bad reading %r", raw)
        return None
    if not -60 <= value <= 60:
        log.warning("%.1f is out of range", value)
        return None
    return value


def test_bad_readings_are_logged():
    memory = MemoryHandler(size=2)
    log = make_logger("station.temp", memory)
    assert read_sensor("12.5", log) == 12.5
    assert read_sensor("99", log) is None
    assert read_sensor("ice", log) is None
    assert memory.lines[0] == "W temp: 99.0 is out of range"
    assert memory.lines[1].startswith("E temp: bad reading 'ice' (ValueError")


def test_once_to_a_stream():
    stream = io.StringIO()
    log = make_logger("station.rain", logging.StreamHandler(stream), once=True)
    for drop in range(3):
        log.info("raining")
    assert stream.getvalue() == "I rain: raining\n"
