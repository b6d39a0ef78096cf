from typing import Dict, List, Tuple


def curve(points: List[int], share: int) -> List[str]:
    """
    Write a function that grades an exam: the best `share` percent of the pupils (rounded
    up) get 'A', the worst `share` percent (rounded up) get 'C', all others 'B'. Pupils with
    equal points always get the same grade, the better one of those in question. Return
    the grades in the order of the given points.

    >>> curve([50, 90, 70, 70, 20], 20)
    ['B', 'A', 'B', 'B', 'C']
    >>> curve([8, 8], 50)
    ['A', 'A']
    """
    n = len(points)
    k = -(-n * share // 100)
    ranked = sorted(points, reverse=True)
    grades = []
    for p in points:
        first = ranked.index(p)
        if first < k:
            grades.append('A')
        elif first >= n - k:
            grades.append('C')
        else:
            grades.append('B')
    return grades


def copied(answers):
    """
    answers maps a pupil to a string of answers, '-' being none. Two pupils are suspicious
    if they gave the same WRONG answer at three or more questions; the right answers are
    stored under the name 'key'. Return the list of suspicious pairs in dict order.

    Example:
    copied({"key": "abcd", "X": "bbbb", "Y": "bcbb", "Z": "abcd"}) == [("X", "Y")]
    """
    key = answers["key"]
    names = [n for n in answers if n != "key"]
    res = []
    for i in range(len(names)):
        for j in range(i + 1, len(names)):
            same = 0
            for a, b, right in zip(answers[names[i]], answers[names[j]], key):
                if a == b and a != right and a != "-":
                    same += 1
            if same >= 3:
                res.append((names[i], names[j]))
    return res


def seat_rows(pupils: List[str], per_row: int) -> List[List[str]]:
    """
    Pupils sit down in alphabetical order, but snake-like: the first row from left to
    right, the second from right to left, and so on. Return the rows as seen from left to
    right; a last row that is not full has '' in the empty places.

    >>> seat_rows(["Eli", "Ada", "Cem", "Bo", "Dan"], 2)
    [['Ada', 'Bo'], ['Dan', 'Cem'], ['Eli', '']]
    """
    names = sorted(pupils)
    rows = []
    for i in range(0, len(names), per_row):
        row = names[i:i + per_row]
        row += [''] * (per_row - len(row))
        if len(rows) % 2 == 1:
            row = row[::-1]
        rows.append(row)
    return rows


def pass_mark(points: list, wish: int) -> int:
    """Return the highest mark with which at least `wish` pupils pass (points >= mark), or 0 if impossible.

    >>> pass_mark([30, 55, 41, 55], 3)
    41
    """
    if wish > len(points) or wish <= 0:
        return 0
    return sorted(points)[-wish]


def subject_heroes(marks: Dict[str, Dict[str, int]]) -> List[Tuple[str, str]]:
    """
    `marks` maps a pupil to a dict subject -> mark, where 1 is the best mark. For each
    subject in alphabetical order return (subject, pupil) for the pupil who alone has the
    best mark there; subjects with several best pupils are left out.

    >>> subject_heroes({"X": {"art": 1, "math": 2}, "Y": {"art": 3, "math": 2}})
    [('art', 'X')]
    """
    subjects = set()
    for d in marks.values():
        subjects.update(d)
    heroes = []
    for s in sorted(subjects):
        best = min(d[s] for d in marks.values() if s in d)
        top = [p for p, d in marks.items() if d.get(s) == best]
        if len(top) == 1:
            heroes.append((s, top[0]))
    return heroes


def drop_worst(l, k):
    # mean of the marks without the k largest ones, rounded to one decimal; None if nothing is left
    rest = sorted(l)[:max(0, len(l) - k)]
    if not rest:
        return None
    return round(sum(rest) / len(rest), 1)
