def bell_times(start: str, lesson: int, pauses: list[int]) -> list[str]:
    """
    Start times of all lessons of a day. After each lesson but the last there is a pause.
    >>> bell_times("08:00", 45, [5, 20])
    ['08:00', '08:50', '09:55']
    """
    hours, minutes = start.split(":")
    now = int(hours) * 60 + int(minutes)
    times = [start]
    for pause in pauses:
        now += lesson + pause
        times.append(f"{now // 60:02d}:{now % 60:02d}")
    return times


def absent(expected: list[str], present: list[str]) -> list[str]:
    """Names on the class list that were not called out, in the order of the class list.
    >>> absent(["Ali", "Bea", "Cem"], ["Cem", "Ali"])
    ['Bea']
    """
    return [name for name in expected if name not in present]


def make_teams(names: list[str], size: int) -> list[list[str]]:
    """ Form teams of the given size in the order of the list. Children that are left over join
    the first teams, one each.
    >>> make_teams(["a", "b", "c", "d", "e"], 2)
    [['a', 'b', 'e'], ['c', 'd']]
    """
    full = len(names) // size
    teams = [names[i * size:(i + 1) * size] for i in range(full)]
    for i, name in enumerate(names[full * size:]):
        teams[i % full].append(name)
    return teams


def bag_weight(timetable: dict[str, list[str]], weights: dict[str, int], day: str) -> int:
    """
    Sum of the weights of the books for a day; a book is needed once even for two lessons.
    >>> bag_weight({"Mon": ["math", "art", "math"]}, {"math": 700, "art": 300}, "Mon")
    1000
    """
    total = 0
    for subject in set(timetable.get(day, [])):
        total += weights.get(subject, 0)
    return total


def quiz_score(answers: str, solution: str) -> int:
    # 4 points for a right answer, minus 1 for a wrong one, nothing for a blank
    score = 0
    for given, right in zip(answers, solution):
        if given == " ":
            continue
        if given == right:
            score += 4
        else:
            score -= 1
    return max(score, 0)


def hardest_question(sheets: list[str], solution: str) -> int:
    """Number (from 1 on) of the question with the fewest right answers; the first one on a tie.
    >>> hardest_question(["ABC", "ABD", "ACC"], "ABC")
    2
    """
    best, fewest = 0, len(sheets) + 1
    for i in range(len(solution)):
        right = sum(1 for sheet in sheets if sheet[i] == solution[i])
        if right < fewest:
            best, fewest = i + 1, right
    return best


def copied(first: str, second: str, solution: str) -> bool:
    """Two pupils may have copied from each other if they share at least three equal wrong answers.
    >>> copied("ABCDD", "ABCDA", "BCDDA")
    True
    """
    same_wrong = 0
    for a, b, right in zip(first, second, solution):
        if a == b and a != right:
            same_wrong += 1
    return same_wrong >= 3


def allowed_to_leave(age, hour, note):
    """Pupils from 16 on may leave at noon or later, others only with a note."""
    if age >= 16 and hour >= 12:
        return True
    return note


def class_average(marks: dict[str, list[int]]) -> dict[str, float]:
    """Average per pupil, rounded to two digits; pupils without marks get 0.0.
    >>> class_average({"Ann": [1, 2, 2], "Bo": []})
    {'Ann': 1.67, 'Bo': 0.0}
    """
    result = {}
    for name, values in marks.items():
        if values:
            result[name] = round(sum(values) / len(values), 2)
        else:
            result[name] = 0.0
    return result


def grade_word(percent: int) -> str:
    """Words for a percentage: from 92 "very good", 81 "good", 67 "fair", 50 "sufficient", else "poor".
    >>> grade_word(92), grade_word(80), grade_word(49)
    ('very good', 'fair', 'poor')
    """
    if percent >= 92:
        return "very good"
    elif percent >= 81:
        return "good"
    elif percent >= 67:
        return "fair"
    elif percent >= 50:
        return "sufficient"
    return "poor"
