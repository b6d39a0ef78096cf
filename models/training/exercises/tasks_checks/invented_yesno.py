def ferry_answer(cars: int, lorries: int, deck: int) -> str:
    """Given the deck length in metres, answer "board" if everything fits, "split" if it fits in
    two trips, "stay" otherwise. A car takes 5 metres, a lorry 12.

    >>> ferry_answer(4, 1, 32)
    'board'
    >>> ferry_answer(4, 2, 32)
    'split'
    >>> ferry_answer(4, 5, 32)
    'stay'
    """
    need = cars * 5 + lorries * 12
    if need <= deck:
        return "board"
    # two trips: the lorries that fit on the first one, the rest on the second
    per_trip = deck // 12
    if lorries > 2 * per_trip:
        return "stay"
    for first in range(min(per_trip, lorries) + 1):
        second = lorries - first
        if second > per_trip:
            continue
        room = (deck - first * 12) // 5 + (deck - second * 12) // 5
        if room >= cars:
            return "split"
    return "stay"


def tok_or_tik(words: list[str]) -> str:
    """
    Return "tok" if every word is longer than the word before it, otherwise "tik".
    With no words at all, return "".

    tok_or_tik(["a", "be", "sea"]) -> "tok"
    tok_or_tik(["be", "at"]) -> "tik"
    """
    if not words:
        return ""
    for i in range(1, len(words)):
        if len(words[i]) <= len(words[i - 1]):
            return "tik"
    return "tok"


def judge(first, second, third):
    """Three judges say "up", "down" or "hm". Two or three equal votes decide, and the answer is
    that vote. If all three differ, the answer is "again". A vote that is none of these
    words makes the result "void".

    >>> judge("up", "hm", "up")
    'up'
    >>> judge("up", "hm", "down")
    'again'
    >>> judge("up", "yes", "up")
    'void'
    """
    votes = [first, second, third]
    for v in votes:
        if v not in ("up", "down", "hm"):
            return "void"
    for v in votes:
        if votes.count(v) >= 2:
            return v
    return "again"


def weather_stone(wet, moving, visible=True):
    """The joke of the weather stone: wet means "rain", moving means "storm", both "run",
    not to be seen "fog", nothing of this "fine"."""
    if not visible:
        return "fog"
    if wet and moving:
        return "run"
    elif wet:
        return "rain"
    elif moving:
        return "storm"
    return "fine"


def answer_is_clear(answers):
    """
    Robots answer "zap" or "zup". An answer list is clear when one of the words comes at least
    twice as often as the other. An empty list is not clear.

    >>> answer_is_clear(["zap", "zup", "zap"])
    True
    >>> answer_is_clear(["zap", "zup", "zap", "zup"])
    False
    """
    if not answers:
        return False
    zap = sum(1 for a in answers if a == "zap")
    zup = len(answers) - zap
    return max(zap, zup) >= 2 * min(zap, zup)
