POINTS = {'A': 5, 'B': 4, 'C': 3, 'D': 2, 'E': 1, 'F': 0}


def grade_value(grade: str) -> float:
    """Value of a grade like 'B', 'B+' or 'B-'; a sign counts a third, rounded to two decimals.

    >>> grade_value('B+')
    4.33
    >>> grade_value('D')
    2
    """
    value = POINTS[grade[0]]
    if grade.endswith('+'):
        return round(value + 1 / 3, 2)
    if grade.endswith('-'):
        return round(value - 1 / 3, 2)
    return value


def from_points(points):
    """Letter for points from 0 to 100: A from 90, B from 80, C from 65, D from 50, F below.

    >>> [from_points(p) for p in (95, 80, 64, 10)]
    ['A', 'B', 'D', 'F']
    """
    for letter, limit in [('A', 90), ('B', 80), ('C', 65), ('D', 50)]:
        if points >= limit:
            return letter
    return 'F'


def trend(grades: str) -> str:
    """Compare the first and the last grade: 'better', 'worse' or 'same'.

    >>> trend('CBBA')
    'better'
    >>> trend('AAF')
    'worse'
    """
    if not grades or grades[0] == grades[-1]:
        return 'same'
    if grades[-1] < grades[0]:
        return 'better'
    return 'worse'


def answer_key_score(key: str, answers: str) -> int:
    """Two points for each right answer, minus one for a wrong one, nothing for '-'.

    >>> answer_key_score('acbd', 'ac-a')
    3
    """
    score = 0
    for right, given in zip(key, answers):
        if given == '-':
            continue
        if right == given:
            score += 2
        else:
            score -= 1
    return score


def same_wrong_answers(key, first, second):
    """Number of questions on which two pupils gave the same wrong answer.

    >>> same_wrong_answers('aaaa', 'abcd', 'abdd')
    2
    """
    same = 0
    for i in range(len(key)):
        if first[i] == second[i] and first[i] != key[i]:
            same += 1
    return same


def hardest_question(key: str, sheets: list[str]) -> int:
    """Number (from one) of the question with the fewest right answers, the first on a tie.

    >>> hardest_question('abc', ['abc', 'abb', 'aac'])
    2
    """
    fewest = len(sheets) + 1
    question = 0
    for q in range(len(key)):
        right = 0
        for sheet in sheets:
            if sheet[q] == key[q]:
                right += 1
        if right < fewest:
            fewest, question = right, q + 1
    return question


def longest_good_run(grades: str, limit: str) -> int:
    """Longest unbroken run of grades that are at least as good as the limit ('A' is best).

    >>> longest_good_run('ABDABB', 'B')
    3
    """
    best = run = 0
    for g in grades:
        run = run + 1 if g <= limit else 0
        best = max(best, run)
    return best


def drop_worst(grades: str) -> str:
    """Leave out the worst grade once, the last one if there are several.

    >>> drop_worst('ACBCA')
    'ACBA'
    """
    if not grades:
        return ''
    pos = grades.rfind(max(grades))
    return grades[:pos] + grades[pos + 1:]


def attendance(marks, allowed):
    """'P' present, 'L' late, 'A' absent; three times late is once absent.

    >>> attendance('PLLAL', 2)
    True
    >>> attendance('AAL', 1)
    False
    """
    absent = marks.count('A') + marks.count('L') // 3
    return absent <= allowed


def class_table(lines):
    # lines 'name grade' -> grade to sorted names
    table = {}
    for line in lines:
        name, grade = line.split()
        table.setdefault(grade, []).append(name)
    return {g: sorted(table[g]) for g in sorted(table)}


def report(name: str, grades: str) -> str:
    """One line such as 'Ida: A=2 C=1' with the grades in order."""
    parts = [f'{g}={grades.count(g)}' for g in 'ABCDEF' if g in grades]
    return name + ': ' + ' '.join(parts)
