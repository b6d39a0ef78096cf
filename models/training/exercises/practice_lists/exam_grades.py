def passed(points, needed=50):
    """True if so many points are enough.

    passed(50) == True
    passed(49) == False
    """
    return points >= needed


def pass_rate(exams):
    """Exams are (student, points). Return the percentage of passed exams as a whole number,
    rounded down; 0 for no exams.

    pass_rate([("Al", 80), ("Bo", 30), ("Cy", 50)]) == 66
    pass_rate([]) == 0
    """
    if len(exams) == 0:
        return 0
    good = 0
    for student, points in exams:
        if passed(points):
            good += 1
    return good * 100 // len(exams)


def just_failed(exams, margin):
    """Students who failed by at most margin points, sorted by name.

    just_failed([("Cy", 48), ("Al", 20), ("Bo", 47)], 3) == ["Bo", "Cy"]
    """
    names = []
    for student, points in exams:
        if not passed(points) and passed(points + margin):
            names.append(student)
    return sorted(names)


def best_attempts(exams):
    """A student may sit the exam more than once; only the best attempt counts. Return a list
    of (student, points) in the order in which students appear first.

    best_attempts([("Al", 30), ("Bo", 70), ("Al", 60)]) == [("Al", 60), ("Bo", 70)]
    """
    best = {}
    for student, points in exams:
        if student not in best or points > best[student]:
            best[student] = points
    return list(best.items())


def attempts_until_pass(points):
    """Points of one student's attempts in order. Return the number of the first one that
    was passed, None if none was.

    attempts_until_pass([30, 45, 52, 80]) == 3
    attempts_until_pass([30]) == None
    """
    attempt = 0
    while attempt < len(points):
        if passed(points[attempt]):
            return attempt + 1
        attempt += 1
    return None


def question_difficulty(sheets):
    """Every sheet is a list of points per question. Return the questions (counted from 0)
    ordered from the hardest, with the smallest sum over all sheets, to the easiest.

    question_difficulty([[3, 1, 5], [2, 2, 4]]) == [1, 0, 2]
    """
    sums = [sum(question) for question in zip(*sheets)]
    return sorted(range(len(sums)), key=lambda q: sums[q])


def curve(points, wanted_best):
    """Raise all points by the same number so that the best result becomes wanted_best. Points
    are never lowered.

    curve([40, 70], 90) == [60, 90]
    curve([40, 95], 90) == [40, 95]
    """
    lift = wanted_best - max(points, default=wanted_best)
    if lift <= 0:
        return points[:]
    return [p + lift for p in points]


def neighbours_too_alike(seats, answers):
    """Students sit in a row in the order of seats; answers[i] is the answer text of seat i.
    Return pairs of neighbours whose answers agree in every letter.

    neighbours_too_alike(["Al", "Bo", "Cy"], ["abca", "abca", "bbca"]) == [("Al", "Bo")]
    """
    suspicious = []
    for i in range(len(seats) - 1):
        if answers[i] == answers[i + 1]:
            suspicious.append((seats[i], seats[i + 1]))
    return suspicious
