from typing import Dict, List, Tuple


def rank_scores(scores: List[int]) -> List[int]:
    """Give each score its place, the highest score being first. Equal scores share the better
    place, and the places after them are skipped.

    >>> rank_scores([50, 80, 80, 30])
    [3, 1, 1, 4]
    """
    places = []
    for s in scores:
        better = 0
        for other in scores:
            if other > s:
                better += 1
        places.append(better + 1)
    return places


def dense_ranks(scores: List[int]) -> List[int]:
    """As usual the highest score is first, but no place is skipped after equal scores.

    >>> dense_ranks([50, 80, 80, 30])
    [2, 1, 1, 3]
    """
    order = sorted(set(scores), reverse=True)
    place = {score: i + 1 for i, score in enumerate(order)}
    return [place[s] for s in scores]


def podium(results: Dict[str, int]) -> List[str]:
    """Names of the three best players. Players with equal points are sorted by name.

    >>> podium({"Ida": 12, "Bo": 15, "Cy": 12, "Al": 3})
    ['Bo', 'Cy', 'Ida']
    """
    names = sorted(results, key=lambda name: (-results[name], name))
    return names[:3]


def record_days(scores: List[int]) -> List[int]:
    """Return the indexes of the games that beat all games before them. The first game counts."""
    days = []
    best = None
    for i, score in enumerate(scores):
        if best is None or score > best:
            days.append(i)
            best = score
    return days


def drop_worst_and_best(marks: List[float]) -> float:
    """A jury's mark is the mean without one lowest and one highest mark.

    >>> drop_worst_and_best([9.0, 7.0, 8.0, 2.0])
    7.5
    >>> drop_worst_and_best([5.0, 6.0])
    Traceback (most recent call last):
        ...
    ValueError: three marks are needed
    """
    if len(marks) < 3:
        raise ValueError("three marks are needed")
    inner = sorted(marks)[1:-1]
    return sum(inner) / len(inner)


def points_behind(totals: List[int]) -> List[int]:
    """How many points each player is behind the leader.

    >>> points_behind([14, 20, 17])
    [6, 0, 3]
    """
    leader = max(totals)
    return [leader - t for t in totals]


def photo_finishes(times: List[float], limit: float) -> List[Tuple[int, int]]:
    """Places (from 1) of neighbours in the ranking whose times differ by less than the limit.

    >>> photo_finishes([31.5, 30.0, 31.25, 33.0], 0.5)
    [(2, 3)]
    """
    ranking = sorted(times)
    found = []
    for place in range(1, len(ranking)):
        if ranking[place] - ranking[place - 1] < limit:
            found.append((place, place + 1))
    return found
