from typing import Dict, List, Tuple


def row_sum(prices: List[List[int]], taken: List[List[bool]]) -> int:
    """
    Add up the prices of all taken seats of a cinema.
    >>> row_sum([[5, 5], [8, 8]], [[True, False], [True, True]])
    21
    """
    total = 0
    for r in range(len(prices)):
        for c in range(len(prices[r])):
            if taken[r][c]:
                total += prices[r][c]
    return total


def age_allowed(rating: str, age: int, with_adult: bool) -> bool:
    """"G" is for all, "12" from 12 years or together with an adult, "18" for adults only.
    >>> age_allowed("12", 10, True)
    True
    >>> age_allowed("18", 17, True)
    False
    """
    if rating == "G":
        return True
    elif rating == "12":
        return age >= 12 or with_adult
    return age >= 18


def overlap(first: Tuple[int, int], second: Tuple[int, int]) -> bool:
    """ Films run from a start to an end minute. Can one visitor not see both completely?
    A film may start at the minute the other one ends.
    >>> overlap((0, 90), (90, 200))
    False
    >>> overlap((0, 90), (80, 200))
    True
    """
    return first[0] < second[1] and second[0] < first[1]


def idle_minutes(shows: List[Tuple[int, int]]) -> int:
    """
    Shows in one hall do not overlap. Minutes between the shows during which the hall is empty.
    >>> idle_minutes([(200, 300), (0, 100), (110, 180)])
    30
    """
    total = 0
    ordered = sorted(shows)
    for i in range(1, len(ordered)):
        total += ordered[i][0] - ordered[i - 1][1]
    return total


def stars(ratings: List[int]) -> str:
    # mean rating as stars out of five, rounded to the nearest one
    if not ratings:
        return "no ratings"
    mean = int(sum(ratings) / len(ratings) + 0.5)
    return "*" * mean + "." * (5 - mean)


def best_row(hall: List[str], group: int) -> int:
    """Row (from 0) nearest to the back that still has room for the group anywhere in it;
    free seats are dots. -1 if there is none.
    >>> best_row(["....", "x.x.", "xxx."], 2)
    1
    """
    for r in range(len(hall) - 1, -1, -1):
        if hall[r].count(".") >= group:
            return r
    return -1


def genre_index(films: Dict[str, List[str]]) -> Dict[str, List[str]]:
    """Turn film -> genres into genre -> films.
    >>> genre_index({"Up": ["kids", "fun"], "Big": ["fun"]})
    {'kids': ['Up'], 'fun': ['Up', 'Big']}
    """
    index = {}
    for film, genres in films.items():
        for genre in genres:
            index.setdefault(genre, []).append(film)
    return index


def snack_price(size, refill):
    """Popcorn costs 3, 5 or 7 for S, M and L; a refill costs half of it, rounded up."""
    base = {"S": 3, "M": 5, "L": 7}[size]
    return (base + 1) // 2 if refill else base


def sort_titles(titles: List[str]) -> List[str]:
    """Sort film titles but ignore a leading "The " or "A ".
    >>> sort_titles(["The Birds", "Alien", "A Quiet Place"])
    ['Alien', 'The Birds', 'A Quiet Place']
    """
    def key(title):
        for article in ("The ", "A "):
            if title.startswith(article):
                return title[len(article):]
        return title

    return sorted(titles, key=key)
