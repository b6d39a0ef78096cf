from typing import Dict, List, Optional, Tuple


def order_tasks(tasks: List[Dict]) -> List[str]:
    """
    Each task is a dictionary with the keys "title", "due" (a day or None) and "priority" (1 is
    the most important). Order them by the due day; tasks without a due day come at the end. For
    the same day the priority decides, then the title. Return the titles.

    >>> order_tasks([{"title": "b", "due": None, "priority": 1}, {"title": "a", "due": 4, "priority": 2}])
    ['a', 'b']
    >>> order_tasks([])
    []
    """
    def key(t):
        no_day = t["due"] is None
        day = 0 if no_day else t["due"]
        return no_day, day, t["priority"], t["title"]

    return [t["title"] for t in sorted(tasks, key=key)]


def can_start(done: List[str], needs: Dict[str, List[str]]) -> List[str]:
    """
    needs maps every task to the tasks which must be done before it. Return the sorted list of
    the tasks that are not done yet but could be started now.

    can_start(["buy"], {"buy": [], "cook": ["buy"], "eat": ["cook"], "rest": []}) == ["cook", "rest"]
    can_start([], {}) == []
    """
    ready = []
    for task in needs:
        if task in done:
            continue
        ok = True
        for n in needs[task]:
            if n not in done:
                ok = False
        if ok:
            ready.append(task)
    return sorted(ready)


def plan_days(hours: List[int], per_day: int) -> List[List[int]]:
    """
    Share out tasks (given by their hours) among days, in order. A task that is too long for the
    rest of the day is continued on the next days. Return for each day the list of hours worked
    on the tasks.

    Examples:
    plan_days([3, 4, 9], 5) == [[3, 2], [2, 3], [5], [1]]
    plan_days([], 5) == []
    """
    days = []
    free = 0
    for h in hours:
        while h > 0:
            if free == 0:
                days.append([])
                free = per_day
            work = min(h, free)
            days[-1].append(work)
            h -= work
            free -= work
    return days


def next_reminder(reminders: List[Tuple[int, str]], now: int) -> Optional[str]:
    """
    Reminders are (minute, text). Return the text of the next reminder after now, or of the
    latest one that was missed if no one is coming any more. Return None for an empty list.

    next_reminder([(5, "tea"), (9, "call")], 5) -> "call"
    next_reminder([(5, "tea"), (2, "run")], 7) -> "tea"
    next_reminder([], 1) -> None
    """
    coming = None
    missed = None
    for r in reminders:
        if r[0] > now:
            if coming is None or r[0] < coming[0]:
                coming = r
        elif missed is None or r[0] > missed[0]:
            missed = r
    if coming is not None:
        return coming[1]
    return missed[1] if missed is not None else None


def progress(lists: Dict[str, List[bool]]) -> List[str]:
    """
    Write for each list a line "name: done/all", lists that are complete with a "*" at the end.
    Empty lists are left out. The lines are in alphabetical order of the names.

    >>> progress({"shop": [True, True], "home": [False, True, False], "x": []})
    ['home: 1/3', 'shop: 2/2*']
    """
    lines = []
    for name in sorted(lists):
        items = lists[name]
        if not items:
            continue
        done = items.count(True)
        line = f"{name}: {done}/{len(items)}"
        if done == len(items):
            line += "*"
        lines.append(line)
    return lines
