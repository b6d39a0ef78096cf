from typing import List, Tuple


def sensor_stuck(values: List[float], run: int = 4) -> bool:
    """
    A sensor is stuck if it sends the same value `run` times in a row, unless that value is 0.

    >>> sensor_stuck([1.5, 2.0, 2.0, 2.0, 2.0])
    True
    >>> sensor_stuck([0, 0, 0, 0, 0])
    False
    """
    same = 1
    for i in range(1, len(values)):
        if values[i] == values[i - 1] and values[i] != 0:
            same += 1
        else:
            same = 1
        if same >= run:
            return True
    return False


def door_alarm(events: List[Tuple[int, str]], limit: int) -> bool:
    """
    You get (second, "open" / "shut") events in order of time. The alarm goes off if the door
    stands open for more than `limit` seconds before it is shut. A door that is still open
    at the end of the list sets off nothing. A second "open" while open changes nothing.

    >>> door_alarm([(0, "open"), (5, "shut"), (9, "open"), (30, "shut")], 20)
    True
    >>> door_alarm([(0, "open"), (3, "open"), (15, "shut")], 20)
    False
    """
    opened = None
    for second, event in events:
        if event == "open":
            if opened is None:
                opened = second
        else:
            if opened is not None and second - opened > limit:
                return True
            opened = None
    return False


def trend_flag(readings, k=3):
    """Return "+" if the last k steps all go up, "-" if they all go down, "=" otherwise.

    trend_flag([5, 1, 2, 3, 4]) -> "+"
    trend_flag([5, 4, 4, 3]) -> "="
    trend_flag([2, 1]) -> "="
    """
    if len(readings) < k + 1:
        return "="
    tail = readings[-k - 1:]
    if all(tail[i] < tail[i + 1] for i in range(k)):
        return "+"
    if all(tail[i] > tail[i + 1] for i in range(k)):
        return "-"
    return "="


def packet_error(packet: str):
    """
    A packet looks like "ID:value;check". The ID has two letters, the value is a whole number
    (maybe negative), and the check is the last digit of the sum of the digits of the value.
    Return None for a good packet, else the name of the part that is wrong.

    >>> packet_error("TK:-482;4") is None
    True
    >>> packet_error("T1:12;3")
    'id'
    >>> packet_error("TK:12;4")
    'check'
    """
    if packet.count(":") != 1 or packet.count(";") != 1:
        return "form"
    ident, rest = packet.split(":")
    value, _, check = rest.partition(";")
    if len(ident) != 2 or not ident.isalpha():
        return "id"
    digits = value[1:] if value.startswith("-") else value
    if not digits.isdigit():
        return "value"
    if check != str(sum(int(d) for d in digits) % 10):
        return "check"
    return None


def needs_service(hours: int, faults: int, last: int) -> bool:
    """Service is due every 500 hours since the last one, and after three faults at half the time."""
    since = hours - last
    if faults >= 3:
        return since >= 250
    return since >= 500


def majority_wet(cells: List[List[int]]) -> bool:
    # True when more than half of all the cells measure above 60
    wet = sum(1 for row in cells for c in row if c > 60)
    total = sum(len(row) for row in cells)
    return wet * 2 > total
