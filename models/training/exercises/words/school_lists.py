from typing import Dict, List, Tuple


def parse_marks(line: str) -> Tuple[str, List[int]]:
    """Split 'Mia: 8 9 7' into the name and the list of marks.

    >>> parse_marks("Mia: 8 9 7")
    ('Mia', [8, 9, 7])
    """
    name, marks = line.split(":")
    return name, [int(m) for m in marks.split()]


def class_average(lines: List[str]) -> float:
    """Average of all the marks in lines like 'Mia: 8 9 7', rounded to one place.

    >>> class_average(["Mia: 8 9", "Leo: 6"])
    7.7
    """
    total = 0
    count = 0
    for line in lines:
        for mark in line.split(":")[1].split():
            total += int(mark)
            count += 1
    if count == 0:
        return 0.0
    return round(total / count, 1)


def swim_badge(metres: int) -> str:
    """Badge for the distance a pupil can swim.

    >>> swim_badge(1200), swim_badge(200), swim_badge(5)
    ('shark', 'frog', 'none')
    """
    if metres >= 1000:
        return "shark"
    elif metres >= 400:
        return "seal"
    elif metres >= 200:
        return "frog"
    elif metres >= 25:
        return "duck"
    return "none"


def best_pupils(marks: Dict[str, int]) -> List[str]:
    """Every pupil with the highest mark, by alphabet.

    >>> best_pupils({"Mia": 9, "Leo": 7, "Ada": 9})
    ['Ada', 'Mia']
    """
    top = max(marks.values())
    result = []
    for name in marks:
        if marks[name] == top:
            result.append(name)
    return sorted(result)


def absent(all_names, present_line):
    """Names on the class list that are missing from a line such as 'Mia,Leo'.

    >>> absent(["Mia", "Leo", "Ada"], "Leo, Mia")
    ['Ada']
    """
    present = [name.strip() for name in present_line.split(",")]
    return [name for name in all_names if name not in present]


def mark_spelling(words: List[str], answers: List[str]) -> str:
    """Make a string with '+' for a correct answer and '-' for a wrong one.

    >>> mark_spelling(["ship", "sheep"], ["ship", "sheap"])
    '+-'
    """
    out = ""
    for i in range(len(words)):
        if i < len(answers) and words[i] == answers[i].strip().lower():
            out += "+"
        else:
            out += "-"
    return out


def seating(names: List[str], columns: int) -> List[str]:
    """Seat the pupils row by row and show each row as text.

    >>> seating(["Al", "Bo", "Cy"], 2)
    ['Al | Bo', 'Cy']
    """
    rows = []
    row = []
    for name in names:
        row.append(name)
        if len(row) == columns:
            rows.append(" | ".join(row))
            row = []
    if row:
        rows.append(" | ".join(row))
    return rows


def short_name(full, taken):
    # first name, with letters of the last name added until it is free
    first, last = full.split()
    if first not in taken:
        return first
    for size in range(1, len(last) + 1):
        name = first + " " + last[:size] + "."
        if name not in taken:
            return name
    return full


def quiz_score(answers: str, key: str) -> int:
    """3 points for a right answer, minus 1 for a wrong one, 0 for '-'.

    >>> quiz_score("AB-D", "ABCC")
    5
    """
    score = 0
    for given, right in zip(answers, key):
        if given == "-":
            continue
        score += 3 if given == right else -1
    return score
