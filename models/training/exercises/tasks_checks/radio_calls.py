from typing import Dict, List, Optional


def call_sign_ok(sign: str) -> bool:
    """
    A call sign of the lake radio has one or two capitals, one digit, and then one to three capitals,
    none of which is a Q.

    >>> call_sign_ok("DL7XYZ")
    True
    >>> call_sign_ok("DL7QXY")
    False
    >>> call_sign_ok("DLA7X")
    False
    """
    def is_caps(s):
        return s.isalpha() and s.isupper() and s.isascii()

    places = [i for i, ch in enumerate(sign) if ch.isdigit()]
    if len(places) != 1:
        return False
    k = places[0]
    front, back = sign[:k], sign[k + 1:]
    if not 1 <= len(front) <= 2 or not 1 <= len(back) <= 3:
        return False
    if "Q" in back:
        return False
    return is_caps(front) and is_caps(back)


def channel_free(channels: Dict[int, int], wanted: int, power: int) -> bool:
    """A channel is free if nobody is on it and nobody on a channel next to it sends with more than
    ten times our power.

    >>> channel_free({4: 50}, 5, 5)
    True
    >>> channel_free({4: 51}, 5, 5)
    False
    >>> channel_free({5: 1}, 5, 5)
    False
    """
    if wanted in channels:
        return False
    for side in (wanted - 1, wanted + 1):
        if channels.get(side, 0) > 10 * power:
            return False
    return True


def talk_in_order(talk: List[str]) -> Optional[str]:
    """
    Lines of a talk look like "A: hello over". The speakers A and B take turns, every line but the
    last ends with "over", and the last one ends with "out". Return None if all is right;
    otherwise "turn", "over" or "out" for the first broken rule, line by line.

    talk_in_order(["A: hello over", "B: bye out"]) == None
    talk_in_order(["A: hello over", "A: bye out"]) == "turn"
    talk_in_order(["A: hello", "B: bye out"]) == "over"
    """
    for i, line in enumerate(talk):
        speaker, _, words = line.partition(": ")
        if i > 0 and talk[i - 1].startswith(speaker + ":"):
            return "turn"
        last_word = words.split()[-1] if words.split() else ""
        if i < len(talk) - 1 and last_word != "over":
            return "over"
        if i == len(talk) - 1 and last_word != "out":
            return "out"
    return None


def heard_by(sender: tuple, listener: tuple, hills: List[tuple]) -> bool:
    """
    All places are (x, height). The listener hears the sender if no hill whose x is strictly between
    theirs is higher than both of them.

    >>> heard_by((0, 10), (9, 4), [(5, 8)])
    True
    >>> heard_by((0, 10), (9, 4), [(5, 11)])
    False
    """
    low, high = min(sender[0], listener[0]), max(sender[0], listener[0])
    top = max(sender[1], listener[1])
    return not any(low < x < high and h > top for x, h in hills)


def distress(message):
    """The word "help" three times, with at most one other word between two of them.

    >>> distress("help me help help now")
    True
    >>> distress("help we need help and help")
    False
    """
    places = [i for i, w in enumerate(message.lower().split()) if w == "help"]
    for i in range(len(places) - 2):
        a, b, c = places[i:i + 3]
        if b - a <= 2 and c - b <= 2:
            return True
    return False


def noise_word(level):
    if level is None:
        return "dead"
    return "clear" if level < 3 else "rough" if level < 7 else "noise"
