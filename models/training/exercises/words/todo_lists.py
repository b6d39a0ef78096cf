from typing import List, Optional, Tuple


def parse_task(line: str) -> Tuple[int, str, List[str]]:
    """Read '(2) call mum #family #phone' as priority, text and tags; without a number it is 9.

    >>> parse_task("(2) call mum #family")
    (2, 'call mum', ['family'])
    >>> parse_task("rest")
    (9, 'rest', [])
    """
    priority = 9
    if line.startswith("("):
        end = line.index(")")
        priority = int(line[1:end])
        line = line[end + 1:]
    words = []
    tags = []
    for word in line.split():
        if word.startswith("#"):
            tags.append(word[1:])
        else:
            words.append(word)
    return priority, " ".join(words), tags


def by_priority(tasks: List[str]) -> List[str]:
    """Sort tasks by the number of exclamation marks at their end, most first.

    >>> by_priority(["read", "pay rent!!", "call!"])
    ['pay rent!!', 'call!', 'read']
    """
    def urgency(task):
        n = 0
        while n < len(task) and task[len(task) - 1 - n] == "!":
            n += 1
        return n

    return sorted(tasks, key=urgency, reverse=True)


def toggle(task: str) -> str:
    """Tick or untick a task that begins with '[ ]' or '[x]'.

    >>> toggle("[ ] wash")
    '[x] wash'
    """
    if task.startswith("[ ]"):
        return "[x]" + task[3:]
    if task.startswith("[x]"):
        return "[ ]" + task[3:]
    return task


def progress(tasks):
    """Text such as '2 of 3 done (66%)'.

    >>> progress(["[x] a", "[ ] b", "[x] c"])
    '2 of 3 done (66%)'
    """
    done = 0
    for task in tasks:
        if task[1] == "x":
            done += 1
    if len(tasks) == 0:
        return "nothing to do"
    return f"{done} of {len(tasks)} done ({done * 100 // len(tasks)}%)"


def move_up(tasks: List[str], name: str) -> List[str]:
    """Move a task one place up; the first one stays where it is.

    >>> move_up(["a", "b", "c"], "c")
    ['a', 'c', 'b']
    """
    result = tasks[:]
    i = result.index(name)
    if i > 0:
        result[i - 1], result[i] = result[i], result[i - 1]
    return result


def next_task(tasks: List[Tuple[str, int, bool]]) -> Optional[str]:
    """Shortest open task of (name, minutes, done), the first one on a tie.

    >>> next_task([("cook", 40, False), ("post", 10, True), ("mail", 15, False)])
    'mail'
    """
    best = None
    for name, minutes, done in tasks:
        if done:
            continue
        if best is None or minutes < best[1]:
            best = (name, minutes)
    if best is None:
        return None
    return best[0]


def merge_lists(a, b):
    """Both lists in one without repeats; tasks are equal if only their case differs.

    >>> merge_lists(["Shop", "cook"], ["COOK", "rest"])
    ['Shop', 'cook', 'rest']
    """
    result = []
    seen = []
    for task in a + b:
        if task.lower() not in seen:
            seen.append(task.lower())
            result.append(task)
    return result


def plan_day(tasks: List[str], minutes: int) -> List[str]:
    """Take tasks 'name:minutes' in order, skipping those that no longer fit in the day.

    >>> plan_day(["cook:40", "film:120", "mail:15"], 60)
    ['cook', 'mail']
    """
    chosen = []
    left = minutes
    for task in tasks:
        name, need = task.split(":")
        if int(need) <= left:
            chosen.append(name)
            left -= int(need)
    return chosen


def renumber(lines):
    # '7. wash', '9. dry' -> '1. wash', '2. dry'
    out = []
    for i, line in enumerate(lines, 1):
        text = line.split(". ", 1)[1]
        out.append(f"{i}. {text}")
    return out


def due_in(lines: List[str], days: int) -> List[str]:
    """Names of the tasks 'name@day' whose day is not later than days."""
    return [line.split("@")[0] for line in lines if int(line.split("@")[1]) <= days]
