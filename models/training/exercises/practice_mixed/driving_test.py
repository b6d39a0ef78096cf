def braking_distance(speed, wet=False):
    """
    A tenth of the speed, squared, plus three tenths of the speed; on a wet road the first part is doubled.

    braking_distance(50) == 40
    braking_distance(50, True) == 65
    """
    tenth = speed / 10
    brake = tenth ** 2
    if wet:
        brake *= 2
    return brake + 3 * tenth


def grade(answers, solution):
    """
    Wrong answers cost 3 points, missing ones (None) cost 2. Return the text "passed" with up to 6
    points, else "failed".

    grade(["a", None, "c"], ["a", "b", "b"]) == "passed"
    grade(["b", "b", "c"], ["a", "a", "b"]) == "failed"
    """
    lost = 0
    for given, right in zip(answers, solution):
        if given is None:
            lost += 2
        elif given != right:
            lost += 3
    return "passed" if lost <= 6 else "failed"


def hard_questions(sheets, solution):
    """
    Indices of the questions that more than half of the sheets answered wrongly.

    hard_questions(["ab", "bb", "cb"], "ab") == [0]
    """
    hard = []
    for question in range(len(solution)):
        wrong = 0
        for sheet in sheets:
            if sheet[question] != solution[question]:
                wrong += 1
        if wrong * 2 > len(sheets):
            hard.append(question)
    return hard


def lessons_by_pupil(diary):
    """
    Lines of a diary are "name;minutes". A lesson has 45 minutes. Return the full lessons of all pupils.

    lessons_by_pupil(["Ida;90", "Ben;45", "Ida;50"]) == {"Ida": 3, "Ben": 1}
    """
    minutes = {}
    for line in diary:
        name, _, time = line.partition(";")
        minutes[name] = minutes.get(name, 0) + int(time)
    return {name: time // 45 for name, time in minutes.items()}


def may_pass_crossing(signs, from_right):
    """
    With a "stop" or "yield" sign one may never drive first; with "priority" always; without any sign only if
    nobody comes from the right.

    may_pass_crossing([], False) == True
    may_pass_crossing(["stop"], False) == False
    """
    if "stop" in signs or "yield" in signs:
        return False
    if "priority" in signs:
        return True
    return not from_right


def speed_faults(speeds, limits):
    """
    Return the number of readings over the limit and the largest excess (0 if there is none).

    speed_faults([48, 55, 33], [50, 50, 30]) == (2, 5)
    """
    faults = 0
    worst = 0
    for speed, limit in zip(speeds, limits):
        excess = speed - limit
        if excess > 0:
            faults += 1
            worst = max(worst, excess)
    return faults, worst


def tries_until_pass(chances, needed):
    """
    In each try a pupil gains some chances; the test is passed when their sum reaches what is needed.
    Return the number of the try, or 0 if the pupil never passes.

    tries_until_pass([2, 5, 4], 7) == 2
    tries_until_pass([1], 7) == 0
    """
    if not chances:
        return 0
    if chances[0] >= needed:
        return 1
    later = tries_until_pass(chances[1:], needed - chances[0])
    return later + 1 if later > 0 else 0
