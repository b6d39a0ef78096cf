from typing import Dict, List, Optional


def grade_word(points: int, full: int) -> Optional[str]:
    """
    Turn points into the word on the school report: 90 percent and more is "shining", 70 "solid",
    50 "growing", less "to do". Points that are negative or above `full`, or a test
    with no points to get, give None.

    >>> grade_word(18, 20)
    'shining'
    >>> grade_word(9, 20)
    'to do'
    >>> grade_word(21, 20) is None
    True
    """
    if full <= 0 or not 0 <= points <= full:
        return None
    percent = points * 100 / full
    for bound, word in ((90, "shining"), (70, "solid"), (50, "growing")):
        if percent >= bound:
            return word
    return "to do"


def has_passed(marks: Dict[str, int], main: List[str]) -> bool:
    """Marks are 1 (best) to 6. To pass, no main subject may be 5 or worse, at most two other subjects
    may be 5, and there must be no 6 at all. A main subject without a mark is not passed.

    >>> has_passed({"maths": 4, "art": 5, "music": 5}, ["maths"])
    True
    >>> has_passed({"maths": 5, "art": 1}, ["maths"])
    False
    >>> has_passed({"art": 1}, ["maths"])
    False
    """
    fives = 0
    for subject, mark in marks.items():
        if mark == 6:
            return False
        if mark == 5:
            if subject in main:
                return False
            fives += 1
    if any(subject not in marks for subject in main):
        return False
    return fives <= 2


def seating_conflict(rows: List[List[str]], quarrels: List[tuple]) -> bool:
    """
    Check if two pupils who quarrel sit side by side or directly behind one another.
    The rows can be of different lengths.

    >>> seating_conflict([["Ada", "Bo"], ["Cy"]], [("Cy", "Ada")])
    True
    >>> seating_conflict([["Ada", "Bo"], ["Cy"]], [("Cy", "Bo")])
    False
    """
    def enemies(p, q):
        return (p, q) in quarrels or (q, p) in quarrels

    for r, row in enumerate(rows):
        for c, pupil in enumerate(row):
            if c + 1 < len(row) and enemies(pupil, row[c + 1]):
                return True
            if r + 1 < len(rows) and c < len(rows[r + 1]):
                if enemies(pupil, rows[r + 1][c]):
                    return True
    return False


def absence_letter(days: str) -> bool:
    """
    Days are written as "p" (present), "e" (excused) and "u" (without excuse). A letter is sent if there
    are two "u" within any five days that follow each other.

    absence_letter("upppu") -> True
    absence_letter("uppppu") -> False
    """
    for i in range(len(days)):
        if days[i:i + 5].count("u") >= 2:
            return True
    return False


def teams_even(teams):
    """Are the sizes of the teams at most one apart, and is nobody in two teams?"""
    if not teams:
        return True
    sizes = [len(t) for t in teams]
    if max(sizes) - min(sizes) > 1:
        return False
    names = [n for t in teams for n in t]
    return len(names) == len(set(names))


def improved(marks):
    # the mean of the second half is better (smaller) than that of the first
    half = len(marks) // 2
    if half == 0:
        return False
    return sum(marks[-half:]) < sum(marks[:half])
