from typing import Dict, List


def washing_program(steps: List[str]) -> bool:
    """
    A program must begin with "fill", end with "spin", and every "fill" must be followed
    by a "drain" before the next "fill" comes.
    >>> washing_program(["fill", "wash", "drain", "spin"])
    True
    >>> washing_program(["fill", "wash", "fill", "drain", "spin"])
    False
    """
    if not steps or steps[0] != "fill" or steps[-1] != "spin":
        return False
    water = False
    for step in steps:
        if step == "fill":
            if water:
                return False
            water = True
        elif step == "drain":
            water = False
    return not water


def undo_log(actions: List[str]) -> List[str]:
    """Words are typed one by one; "<undo>" takes the last one back and "<redo>" restores it.
    >>> undo_log(["one", "two", "<undo>", "three"])
    ['one', 'three']
    >>> undo_log(["one", "<undo>", "<redo>", "<redo>"])
    ['one']
    """
    words = []
    undone = []
    for action in actions:
        if action == "<undo>":
            if words:
                undone.append(words.pop())
        elif action == "<redo>":
            if undone:
                words.append(undone.pop())
        else:
            words.append(action)
            undone = []
    return words


def uptime(log: List[tuple]) -> int:
    """ The log has pairs of a second and "up" or "down". Total of the seconds that the server was up;
    a repeated message changes nothing.
    >>> uptime([(0, "up"), (50, "down"), (60, "up"), (70, "up"), (80, "down")])
    70
    """
    total = 0
    since = None
    for second, state in log:
        if state == "up" and since is None:
            since = second
        elif state == "down" and since is not None:
            total += second - since
            since = None
    return total


def volume_knob(start: int, turns: str) -> List[int]:
    """
    Each + or - changes the volume by one between 0 and 10, an "m" mutes or brings the old volume back.
    Return what is heard after each step.
    >>> volume_knob(9, "++m+m")
    [10, 10, 0, 0, 10]
    """
    volume = start
    muted = False
    heard = []
    for t in turns:
        if t == "+":
            volume = min(volume + 1, 10)
        elif t == "-":
            volume = max(volume - 1, 0)
        elif t == "m":
            muted = not muted
        heard.append(0 if muted else volume)
    return heard


def error_counts(lines: List[str]) -> Dict[str, int]:
    # "12:01 ERROR disk" -> counts per last word, only for lines with ERROR
    counts = {}
    for line in lines:
        words = line.split()
        if "ERROR" in words:
            counts[words[-1]] = counts.get(words[-1], 0) + 1
    return counts


def burst(times: List[int], window: int) -> int:
    """Largest number of events within any window of the given length, which starts at an event.
    >>> burst([1, 2, 10, 11, 12, 30], 5)
    3
    """
    best = 0
    for i in range(len(times)):
        j = i
        while j < len(times) and times[j] < times[i] + window:
            j += 1
        best = max(best, j - i)
    return best


def safe_combination(turns: List[str]) -> str:
    """A dial has the digits 0 to 9 and starts at 0. "R3" turns up by three, "L2" down by two.
    The digits reached make the combination.
    >>> safe_combination(["R3", "L5", "R12"])
    '380'
    """
    position = 0
    digits = ""
    for turn in turns:
        steps = int(turn[1:])
        if turn[0] == "L":
            steps = -steps
        position = (position + steps) % 10
        digits += str(position)
    return digits


def gears(speeds):
    """Gear for each speed: 1 below 15, 2 below 35, 3 below 60, then 4; 0 when standing."""
    limits = [0, 15, 35, 60]
    result = []
    for v in speeds:
        gear = 0
        for limit in limits:
            if v >= limit and v > 0:
                gear += 1
        result.append(gear)
    return result
