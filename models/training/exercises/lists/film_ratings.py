def average_rating(stars):
    """Average of the ratings rounded to one decimal, None when nobody has rated.

    >>> average_rating([4, 5, 3, 5])
    4.2
    >>> average_rating([]) is None
    True
    """
    if len(stars) == 0:
        return None
    total = 0
    for s in stars:
        total += s
    return round(total / len(stars), 1)


def top_titles(films: list[tuple[str, float]], minimum: float) -> list[str]:
    """Titles with at least the minimum rating, best first.

    >>> top_titles([('Dune', 8.1), ('Cars', 7.2), ('Up', 8.3)], 8)
    ['Up', 'Dune']
    """
    good = [f for f in films if f[1] >= minimum]
    good.sort(key=lambda f: f[1], reverse=True)
    return [title for title, _ in good]


def star_line(stars: int, of: int = 5) -> str:
    """
    >>> star_line(3)
    '***--'
    """
    stars = max(0, min(stars, of))
    return '*' * stars + '-' * (of - stars)


def taste_distance(mine: dict[str, int], yours: dict[str, int]):
    """Mean difference over the films that both have rated; -1 without a common film.

    >>> taste_distance({'Up': 5, 'Cars': 2}, {'Up': 3, 'Heat': 4})
    2.0
    >>> taste_distance({'Up': 5}, {})
    -1
    """
    differences = []
    for title in mine:
        if title in yours:
            differences.append(abs(mine[title] - yours[title]))
    if not differences:
        return -1
    return sum(differences) / len(differences)


def best_of_each_genre(films: list[tuple[str, str, int]]) -> dict[str, str]:
    """films holds (title, genre, rating). The first film wins when two ratings are equal.

    >>> best_of_each_genre([('A', 'war', 6), ('B', 'fun', 9), ('C', 'war', 8)])
    {'war': 'C', 'fun': 'B'}
    """
    best = {}
    for title, genre, rating in films:
        if genre not in best or rating > best[genre][1]:
            best[genre] = (title, rating)
    return {genre: pair[0] for genre, pair in best.items()}


def marathon(lengths: list[int], hours: int) -> tuple[int, int]:
    """Watch the films in order until the next one no longer fits. Return the number of films
    and the minutes that are left.

    >>> marathon([90, 120, 100], 4)
    (2, 30)
    """
    left = hours * 60
    watched = 0
    for minutes in lengths:
        if minutes > left:
            break
        left -= minutes
        watched += 1
    return watched, left


def title_key(title: str) -> str:
    # articles at the beginning do not count for the alphabetical order
    for article in ('the ', 'a ', 'an '):
        if title.lower().startswith(article):
            return title.lower()[len(article):]
    return title.lower()


def sort_titles(titles: list[str]) -> list[str]:
    """
    >>> sort_titles(['The Zoo', 'A Bee', 'Moon'])
    ['A Bee', 'Moon', 'The Zoo']
    """
    return sorted(titles, key=title_key)
