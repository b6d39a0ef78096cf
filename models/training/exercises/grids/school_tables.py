from typing import Dict, List, Tuple


def student_means(marks: List[List[int]]) -> List[float]:
    """Mean mark of each student (a row); a zero stands for a missed test and is not counted.

    >>> student_means([[1, 3, 0], [2, 2, 2], [0, 0, 0]])
    [2.0, 2.0, 0.0]
    """
    means = []
    for row in marks:
        taken = [m for m in row if m != 0]
        if taken:
            means.append(round(sum(taken) / len(taken), 2))
        else:
            means.append(0.0)
    return means


def hardest_test(points: List[List[int]]) -> int:
    """Index of the test (a column) with the fewest points in total.

    >>> hardest_test([[5, 2, 4], [6, 3, 1]])
    1
    """
    best = 0
    lowest = None
    for c in range(len(points[0])):
        total = 0
        for r in range(len(points)):
            total += points[r][c]
        if lowest is None or total < lowest:
            lowest = total
            best = c
    return best


def always_above(points: List[List[int]], minimum: int) -> List[int]:
    """Numbers of the students who had more than the minimum in every test.

    >>> always_above([[5, 6], [9, 1], [7, 7]], 4)
    [0, 2]
    """
    return [i for i, row in enumerate(points) if all(p > minimum for p in row)]


def seat_neighbours(room: List[List[str]], name: str) -> List[str]:
    """Names of the children to the left and to the right, if there are any.

    >>> seat_neighbours([["Al", "Bea", ""], ["Cem", "Dora", "Eli"]], "Dora")
    ['Cem', 'Eli']
    >>> seat_neighbours([["Al", "Bea", ""]], "Bea")
    ['Al']
    """
    for row in room:
        if name in row:
            i = row.index(name)
            result = []
            if i > 0 and row[i - 1]:
                result.append(row[i - 1])
            if i < len(row) - 1 and row[i + 1]:
                result.append(row[i + 1])
            return result
    return []


def move_forward(room):
    """Every row moves one place forward, and the front row goes to the back.

    >>> move_forward([["a"], ["b"], ["c"]])
    [['b'], ['c'], ['a']]
    """
    if not room:
        return []
    return room[1:] + room[:1]


def free_lessons(plan: List[List[str]]) -> List[Tuple[int, int]]:
    """Gaps '-' of a plan (one row for each day) which have a lesson before and after them.

    >>> free_lessons([["Math", "-", "Art"], ["-", "Art", "-"]])
    [(0, 1)]
    """
    gaps = []
    for day in range(len(plan)):
        lessons = [i for i, x in enumerate(plan[day]) if x != "-"]
        if not lessons:
            continue
        for i in range(lessons[0], lessons[-1]):
            if plan[day][i] == "-":
                gaps.append((day, i))
    return gaps


def lessons_per_week(plan: List[List[str]]) -> Dict[str, int]:
    """Number of lessons for each subject, most lessons first.

    >>> lessons_per_week([["Art", "Math"], ["Math", "-"]])
    {'Math': 2, 'Art': 1}
    """
    counts = {}
    for day in plan:
        for subject in day:
            if subject == "-":
                continue
            counts[subject] = counts.get(subject, 0) + 1
    return dict(sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))


def groups_of(names: List[str], size: int) -> List[List[str]]:
    """Divide a class into groups; a last group with one child only is joined with the one before.

    >>> groups_of(["a", "b", "c", "d", "e"], 2)
    [['a', 'b'], ['c', 'd', 'e']]
    """
    groups = [names[i:i + size] for i in range(0, len(names), size)]
    if len(groups) > 1 and len(groups[-1]) == 1:
        last = groups.pop()
        groups[-1] = groups[-1] + last
    return groups


def present_every_day(days):
    # names that are on all of the attendance lists
    common = set(days[0])
    for day in days[1:]:
        common &= set(day)
    return sorted(common)
