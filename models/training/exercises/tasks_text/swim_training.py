from typing import Dict, List, Tuple


def parse_plan(plan: str) -> List[Tuple[int, int, str]]:
    """
    A training plan reads "4x50c, 200b, 2x100": times, metres and the stroke (c crawl, b breast, k
    back). Without times it is once, without a stroke it is crawl. Return tuples (times, metres,
    stroke).

    >>> parse_plan("4x50c, 200b, 2x100")
    [(4, 50, 'c'), (1, 200, 'b'), (2, 100, 'c')]
    """
    sets = []
    for part in plan.split(","):
        part = part.strip()
        if not part:
            continue
        stroke = "c"
        if part[-1].isalpha():
            stroke = part[-1]
            part = part[:-1]
        if "x" in part:
            times, metres = part.split("x")
        else:
            times, metres = "1", part
        sets.append((int(times), int(metres), stroke))
    return sets


def metres_by_stroke(plan: str) -> Dict[str, int]:
    """Sum up the metres of a plan for each stroke.

    >>> metres_by_stroke("4x50c, 200b, 2x100")
    {'c': 400, 'b': 200}
    """
    sums: Dict[str, int] = {}
    for times, metres, stroke in parse_plan(plan):
        sums[stroke] = sums.get(stroke, 0) + times * metres
    return sums


def lengths_text(plan: str, pool: int) -> str:
    """
    Write how many lengths of the pool each set has, joined by "+", for instance "4*2+8". Sets that do
    not end at the edge of the pool make the plan impossible: return "impossible".

    >>> lengths_text("4x50c, 200b", 25)
    '4*2+8'
    >>> lengths_text("3x60", 25)
    'impossible'
    """
    parts = []
    for times, metres, _ in parse_plan(plan):
        if metres % pool != 0:
            return "impossible"
        n = metres // pool
        parts.append(str(n) if times == 1 else str(times) + "*" + str(n))
    return "+".join(parts)


def swim_time(text: str) -> float:
    """
    Read a time such as "1:02.5" (minutes, seconds) or "58.3" in seconds.

    >>> swim_time("1:02.5"), swim_time("58.3")
    (62.5, 58.3)
    """
    if ":" not in text:
        return float(text)
    minutes, seconds = text.split(":")
    return int(minutes) * 60 + float(seconds)


def time_text(seconds: float) -> str:
    """
    The inverse, always with one place: below a minute "58.3", from a minute on "1:02.5". Negative times
    are "none".

    >>> time_text(62.5), time_text(58.34), time_text(-1)
    ('1:02.5', '58.3', 'none')
    """
    if seconds < 0:
        return "none"
    tenths = round(seconds * 10)
    minutes, rest = divmod(tenths, 600)
    whole, part = divmod(rest, 10)
    if minutes == 0:
        return f"{whole}.{part}"
    return f"{minutes}:{whole:02d}.{part}"


def laps_faster(times: str) -> str:
    """
    Given the lap times separated by blanks, write for each lap from the second on "+" if it was slower
    than the one before, "-" if it was faster and "=" if it was as fast.

    >>> laps_faster("31.0 30.5 30.5 1:00")
    '-=+'
    """
    laps = [swim_time(t) for t in times.split()]
    marks = ""
    for i in range(1, len(laps)):
        if laps[i] == laps[i - 1]:
            marks += "="
        else:
            marks += "+" if laps[i] > laps[i - 1] else "-"
    return marks


def hardest(plan):
    # the set with the most metres at a stretch, back stroke counts half more
    sets = parse_plan(plan)
    if not sets:
        return None
    return max(sets, key=lambda s: s[1] * (1.5 if s[2] == "k" else 1))
