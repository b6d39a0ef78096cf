def train_ok(train: str) -> str:
    """
    Toy trains are written with L for the engine, p for a coach, g for a wagon and c for the tail car.
    Check the rules in this order and return the word for the first one that is broken:
      "engine"  there is exactly one engine, and it is in front,
      "tail"    a tail car stands only at the very end,
      "mixed"   no coach comes after a wagon,
      "long"    there are not more than 8 pieces.
    A good train gives "ready".

    >>> train_ok("Lppggc")
    'ready'
    >>> train_ok("Lgp")
    'mixed'
    >>> train_ok("pL")
    'engine'
    """
    if train.count("L") != 1 or train[0] != "L":
        return "engine"
    if "c" in train[:-1]:
        return "tail"
    wagon = False
    for piece in train:
        if piece == "g":
            wagon = True
        elif piece == "p" and wagon:
            return "mixed"
    return "long" if len(train) > 8 else "ready"


def track_closes(track: str) -> bool:
    """Pieces are "s" (straight), "l" and "r" (curves of 45 degrees). Return True if the track ends in
    the direction in which it began and has at least eight curves.

    >>> track_closes("lllsslllll")
    True
    >>> track_closes("lrlrlrl")
    False
    """
    left, right = track.count("l"), track.count("r")
    if left + right < 8:
        return False
    return (left - right) % 8 == 0


def switch_conflict(routes: list[dict]) -> bool:
    """
    Each route is a dict from a switch to the way it must lie ("+" or "-"). Return True if two of
    the routes need one switch in different ways.

    >>> switch_conflict([{"a": "+", "b": "-"}, {"b": "+"}])
    True
    >>> switch_conflict([{"a": "+"}, {"b": "+"}, {"a": "+"}])
    False
    """
    need = {}
    for route in routes:
        for switch, way in route.items():
            if need.get(switch, way) != way:
                return True
            need[switch] = way
    return False


def will_crash(a: int, speed_a: int, b: int, speed_b: int, length: int, seconds: int) -> bool:
    """
    Two trains run round one circle of `length` cm, in whole seconds and with whole speeds. Do both
    stand at the same place at the end of any second from 0 to `seconds`?

    will_crash(0, 3, 10, 1, 50, 5) -> True
    will_crash(0, 3, 11, 1, 50, 5) -> False
    """
    for t in range(seconds + 1):
        if (a + t * speed_a) % length == (b + t * speed_b) % length:
            return True
    return False


def bridge_carries(weights, limit, span):
    """At most `span` pieces are on the bridge at once, and these follow each other in the train.
    Is their weight never above the limit?

    >>> bridge_carries([9, 3, 3, 5], 12, 2)
    True
    >>> bridge_carries([9, 3, 3, 5], 12, 3)
    False
    """
    if span >= len(weights):
        return sum(weights) <= limit
    for i in range(len(weights) - span + 1):
        if sum(weights[i:i + span]) > limit:
            return False
    return True


def signal_colour(ahead, speed):
    """No free block ahead means "red", one "yellow", more "green"; a fast train (over 80) needs
    one block more for each."""
    if speed > 80:
        ahead -= 1
    if ahead <= 0:
        return "red"
    return "yellow" if ahead == 1 else "green"


def can_couple(a, b):
    # hooks are "h" and "e"; a hook needs an eye
    return {a[-1], b[0]} == {"h", "e"}
