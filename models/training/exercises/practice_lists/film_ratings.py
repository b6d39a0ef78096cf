from typing import List, Optional, Tuple

Film = Tuple[str, int, float]


def title_without_article(film: Film) -> str:
    """ The title in small letters, without "the " or "a " in front. """
    title = film[0].lower()
    for article in ("the ", "a "):
        if title.startswith(article):
            return title[len(article):]
    return title


def shelf_order(films: List[Film]) -> List[str]:
    """ Films are (title, year, stars). Return the titles as they stand on a shelf, where articles
    at the front do not count.
    >>> shelf_order([("The Sea", 1990, 4.0), ("A Boat", 1985, 3.5), ("Moon", 2001, 4.5)])
    ['A Boat', 'Moon', 'The Sea']
    """
    return [film[0] for film in sorted(films, key=title_without_article)]


def remakes(films: List[Film]) -> List[Tuple[int, int]]:
    """ Return the years (older, newer) of films with the same title, articles not counting.
    >>> remakes([("The Sea", 1990, 4.0), ("Moon", 2001, 4.5), ("Sea", 1950, 3.0)])
    [(1950, 1990)]
    """
    pairs = []
    for i in range(len(films)):
        for j in range(i):
            if title_without_article(films[i]) == title_without_article(films[j]):
                years = sorted([films[i][1], films[j][1]])
                pairs.append((years[0], years[1]))
    return pairs


def best_of_decade(films: List[Film], decade: int) -> Optional[str]:
    """ Return the title of the film with the most stars of a decade such as 1990, or None.
    >>> best_of_decade([("Sea", 1990, 4.0), ("Moon", 1999, 4.5), ("Sky", 2000, 5.0)], 1990)
    'Moon'
    """
    best: Optional[Film] = None
    for film in films:
        if not decade <= film[1] < decade + 10:
            continue
        if best is None or film[2] > best[2]:
            best = film
    return None if best is None else best[0]


def marathon(lengths: List[int], pause: int, evening: int) -> List[int]:
    """ Return the indices of the films one can see in an evening: the shortest films first, with
    a pause between two films.
    >>> marathon([120, 90, 100], 15, 210)
    [1, 2]
    """
    seen = []
    time = -pause
    for i in sorted(range(len(lengths)), key=lambda k: lengths[k]):
        if time + pause + lengths[i] > evening:
            break
        time += pause + lengths[i]
        seen.append(i)
    return seen


def honest_rating(votes: List[int]) -> float:
    """ Votes go from 1 to 5. If more than half of the votes are equal to 1 or 5, only the votes
    between count. Without any counting vote the rating is 0.0.
    >>> honest_rating([5, 5, 1, 4, 3])
    3.5
    >>> honest_rating([5, 4])
    4.5
    """
    extreme = votes.count(1) + votes.count(5)
    if extreme > len(votes) / 2:
        votes = [vote for vote in votes if 1 < vote < 5]
    if not votes:
        return 0.0
    return sum(votes) / len(votes)


def sequel_got_worse(series: List[List[float]]) -> List[bool]:
    """ Each series is a list of stars, film by film. Tell for each whether every sequel got fewer
    stars than the first film.
    >>> sequel_got_worse([[4.5, 4.0, 4.2], [3.0, 3.5], [2.0]])
    [True, False, True]
    """
    answers = []
    for stars in series:
        first = stars[0]
        worse = all(later < first for later in stars[1:])
        answers.append(worse)
    return answers
