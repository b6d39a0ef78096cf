from typing import Dict, List


def grade_answers(answers: str, key: str) -> int:
    """
    The answers of a test are a string of the letters from "a" to "d", "-" means no answer. Given the
    answers and the key of the same length, return the points: 3 for a right answer, -1 for a wrong
    one and 0 for no answer. The result is never below 0.

    >>> grade_answers("abc-", "abdd")
    5
    >>> grade_answers("aaa", "bbb")
    0
    """
    points = 0
    for i in range(len(key)):
        if answers[i] == "-":
            continue
        if answers[i] == key[i]:
            points += 3
        else:
            points -= 1
    return max(points, 0)


def hardest_question(sheets: List[str], key: str) -> int:
    """
    You are given the answer sheets of all pupils and the key. Return the number (from 1) of the
    question which the fewest pupils answered correctly; if there are several, the first one.

    hardest_question(["abc", "abd", "aac"], "abc") == 2
    """
    best = 1
    fewest = len(sheets) + 1
    for q in range(len(key)):
        right = 0
        for sheet in sheets:
            if sheet[q] == key[q]:
                right += 1
        if right < fewest:
            fewest = right
            best = q + 1
    return best


def class_list(text: str) -> Dict[str, List[str]]:
    """
    A list of classes is written as "3a: Tim, Ute / 3b: Ali / 3a: Bo". Return a dictionary from the
    class to the sorted list of its pupils. A class may occur several times.

    Example:
    >>> class_list("3a: Tim, Ute / 3b: Ali / 3a: Bo")
    {'3a': ['Bo', 'Tim', 'Ute'], '3b': ['Ali']}
    """
    classes = {}
    for part in text.split(" / "):
        name, pupils = part.split(": ")
        if name not in classes:
            classes[name] = []
        for p in pupils.split(", "):
            classes[name].append(p)
    for name in classes:
        classes[name].sort()
    return classes


def absent_days(marks: str, first: str = "Mon") -> List[str]:
    """
    A string has one mark for each school day (Monday to Friday, then the next week): "+" means that
    the pupil was there, "-" that he was absent. Return the names of the weekdays on which he was
    absent, in the order of the days. The first mark belongs to the weekday first.

    absent_days("++-++-") -> ["Wed", "Mon"]
    absent_days("-", "Fri") -> ["Fri"]
    """
    week = ["Mon", "Tue", "Wed", "Thu", "Fri"]
    day = week.index(first)
    res = []
    for m in marks:
        if m == "-":
            res.append(week[day])
        day = (day + 1) % 5
    return res


def spelled_points(word, wanted):
    """One point for each letter at its right place, minus one for each letter too many."""
    pts = 0
    for a, b in zip(word, wanted):
        if a == b:
            pts += 1
    if len(word) > len(wanted):
        pts -= len(word) - len(wanted)
    return pts
