from typing import Dict, List


def idle_times(steps: List[tuple]) -> int:
    """
    Steps are ("do", minutes) or ("wait", minutes), in order. While waiting, the cook can start
    the next "do" steps, but only as many whole steps as fit into the waiting time. Return the
    minutes in which the cook has nothing to do.

    >>> idle_times([("do", 5), ("wait", 20), ("do", 8), ("do", 7), ("do", 9)])
    5
    """
    idle = 0
    i = 0
    while i < len(steps):
        kind, minutes = steps[i]
        i += 1
        if kind != "wait":
            continue
        while i < len(steps) and steps[i][0] == "do" and steps[i][1] <= minutes:
            minutes -= steps[i][1]
            i += 1
        idle += minutes
    return idle


def used_before_prepared(steps: List[str]) -> List[str]:
    """
    Steps read "make X" or "use X". Return every X that is used before it is made, or is never
    made at all, in the order of the first wrong use.

    >>> used_before_prepared(["use salt", "make dough", "use dough", "use sauce", "make sauce"])
    ['salt', 'sauce']
    """
    made = set()
    wrong = []
    for step in steps:
        verb, thing = step.split(" ", 1)
        if verb == "make":
            made.add(thing)
        elif verb == "use" and thing not in made and thing not in wrong:
            wrong.append(thing)
    return wrong


def last_use(steps: List[str], tools: List[str]) -> Dict[str, int]:
    """
    Return for each tool the number of the last step (from 1) whose text contains its name as
    a word, so that it can be washed afterwards. Unused tools are left out.

    >>> last_use(["whisk eggs in bowl", "heat pan", "pour into bowl"], ["bowl", "pan", "knife"])
    {'bowl': 3, 'pan': 2}
    """
    res = {}
    for tool in tools:
        for n in range(len(steps), 0, -1):
            if tool in steps[n - 1].split():
                res[tool] = n
                break
    return res


def oven_changes(temps: List[int], per_minute: int) -> int:
    """
    Dishes go into the oven in order, each at its own temperature. Heating takes one minute
    per `per_minute` degrees (rounded up), cooling takes twice as long. The oven starts
    at 20 degrees. Return the minutes spent on changes.

    >>> oven_changes([180, 200, 160], 20)
    13
    """
    if per_minute <= 0:
        return 0
    now = 20
    total = 0
    for t in temps:
        steps = -(-abs(t - now) // per_minute)
        total += steps if t >= now else 2 * steps
        now = t
    return total


def interleave_courses(starter, main):
    """
    Two recipes are cooked together: the shorter one starts as late as possible, so that
    both end with the same step number. From there steps alternate, longer recipe first.

    For example:
    interleave_courses(["s1"], ["m1", "m2", "m3"]) -> ["m1", "m2", "m3", "s1"]
    """
    longer, shorter = (starter, main) if len(starter) > len(main) else (main, starter)
    delay = len(longer) - len(shorter)
    out = []
    for i, step in enumerate(longer):
        out.append(step)
        if i >= delay:
            out.append(shorter[i - delay])
    return out


def too_salty(amounts, limit):
    """Return after how many pinches (each in grams) the limit is passed, or 0 if it never is."""
    total = 0
    for n, a in enumerate(amounts, 1):
        total += a
        if total > limit:
            return n
    return 0
