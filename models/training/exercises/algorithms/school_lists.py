from typing import Dict, List, Tuple


def seat_rows(pupils: List[Tuple[str, int]], per_row: int) -> List[List[str]]:
    """Small pupils sit in front. Sort by height (equal heights by name) and cut the list
    into rows.

    >>> seat_rows([('Max', 150), ('Ida', 140), ('Ben', 150)], 2)
    [['Ida', 'Ben'], ['Max']]
    """
    ordered = sorted(pupils, key=lambda p: (p[1], p[0]))
    names = [name for name, _ in ordered]
    rows = []
    for start in range(0, len(names), per_row):
        rows.append(names[start:start + per_row])
    return rows


def insertion_steps(marks: List[int]) -> List[List[int]]:
    """The teacher sorts test papers by hand: paper after paper is moved to the left past
    all papers with a larger number. Return the list after each paper.

    >>> insertion_steps([3, 1, 2])
    [[3, 1, 2], [1, 3, 2], [1, 2, 3]]
    """
    papers = marks[:]
    steps = []
    for i in range(len(papers)):
        j = i
        while j > 0 and papers[j - 1] > papers[j]:
            papers[j - 1], papers[j] = papers[j], papers[j - 1]
            j -= 1
        steps.append(papers[:])
    return steps


def most_improved(before: Dict[str, int], after: Dict[str, int]) -> str:
    """Who has the largest gain in points? Only pupils in both tests count; ties go to the
    first in the alphabet, '' if nobody is in both.

    >>> most_improved({'a': 5, 'b': 2, 'c': 1}, {'a': 7, 'b': 6})
    'b'
    """
    best = ''
    best_gain = None
    for name in sorted(before):
        if name not in after:
            continue
        gain = after[name] - before[name]
        if best_gain is None or gain > best_gain:
            best, best_gain = name, gain
    return best


def group_sizes(pupils, smallest, largest):
    """All group sizes in smallest..largest for which at most one pupil is left over.

    >>> group_sizes(25, 3, 8)
    [3, 4, 5, 6, 8]
    """
    return [size for size in range(smallest, largest + 1) if pupils % size <= 1]


def library_fine(days_late: int) -> int:
    """Three days are free, the next week costs 2 a day, each further day 5.

    >>> library_fine(3), library_fine(5), library_fine(12)
    (0, 4, 24)
    """
    if days_late <= 3:
        return 0
    if days_late <= 10:
        return 2 * (days_late - 3)
    return 14 + 5 * (days_late - 10)


def pass_the_note(rows: List[str], start: str, end: str) -> int:
    """Names sit in rows like 'Ann Bob Cem'. A note goes to neighbours in the row or straight in
    front or behind. How many times is it passed on at least?

    >>> pass_the_note(['Ann Bob Cem', 'Dan Eva Fee'], 'Ann', 'Fee')
    3
    """
    places = {}
    for r, row in enumerate(rows):
        for c, name in enumerate(row.split()):
            places[name] = (r, c)
    (r1, c1), (r2, c2) = places[start], places[end]
    return abs(r1 - r2) + abs(c1 - c2)


def multiplication_gaps(table: List[int], factor: int) -> List[int]:
    # indexes where a written times table is wrong, the first entry being 1 * factor
    wrong = []
    for i, value in enumerate(table, 1):
        if value != i * factor:
            wrong.append(i - 1)
    return wrong


def grade_letters(points: List[int], bounds: List[Tuple[int, str]]) -> str:
    """Bounds are (least points, letter) from best to worst. Return all the letters as a
    text, '-' where no bound is reached.

    >>> grade_letters([95, 61, 20], [(90, 'A'), (60, 'B'), (40, 'C')])
    'AB-'
    """
    letters = ''
    for p in points:
        for least, letter in bounds:
            if p >= least:
                letters += letter
                break
        else:
            letters += '-'
    return letters


def class_president(votes):
    """Name with at least two votes more than everybody else, or None."""
    ranking = sorted(set(votes), key=votes.count, reverse=True)
    if not ranking:
        return None
    if len(ranking) == 1:
        return ranking[0] if len(votes) >= 2 else None
    if votes.count(ranking[0]) - votes.count(ranking[1]) >= 2:
        return ranking[0]
    return None
