"""Films and what people think of them."""


class Film:
    """A film with ratings from 1 to 5, one for each person.

    >>> film = Film("Rain", 1998)
    >>> film.rate("Ed", 4)
    >>> film.rate("Flo", 5)
    >>> film.rate("Ed", 2)
    >>> film.average
    3.5
    >>> str(film)
    'Rain (1998) ***'
    """

    def __init__(self, title, year):
        self.title = title
        self.year = year
        self.ratings = {}

    def __str__(self):
        stars = "*" * int(self.average)
        return f"{self.title} ({self.year}) {stars}".strip()

    def rate(self, person, stars):
        """Note the stars of a person; an earlier rating of the same person is replaced."""
        if stars not in range(1, 6):
            raise ValueError("one to five stars")
        self.ratings[person] = stars

    @property
    def average(self):
        """The mean of all ratings, 0.0 as long as there are none."""
        if not self.ratings:
            return 0.0
        return sum(self.ratings.values()) / len(self.ratings)

    @classmethod
    def from_record(cls, record):
        """Make a film from a dictionary with "title", "year" and, if there are any, "ratings".

        >>> Film.from_record({"title": "Fog", "year": 1980, "ratings": {"Ed": 3}}).average
        3.0
        """
        film = cls(record["title"], record["year"])
        for person, stars in record.get("ratings", {}).items():
            film.rate(person, stars)
        return film


def by_decade(films):
    """Group the titles of films by the first year of their decade.

    >>> by_decade([Film("Rain", 1998), Film("Fog", 1980), Film("Sand", 1991)])
    {1990: ['Rain', 'Sand'], 1980: ['Fog']}
    """
    decades = {}
    for film in films:
        start = film.year - film.year % 10
        decades.setdefault(start, []).append(film.title)
    return decades


def top_films(films, count):
    """Return the titles of the best films; newer ones come first among equals.

    >>> a, b, c = Film("Rain", 1998), Film("Fog", 1980), Film("Sand", 1991)
    >>> b.rate("Ed", 4)
    >>> top_films([a, b, c], 2)
    ['Fog', 'Rain']
    """
    ordered = sorted(films, key=lambda film: (-film.average, -film.year))
    return [film.title for film in ordered[:count]]


def unseen_by(films, person):
    """Return the titles of the films that a person has not rated.

    >>> fog = Film.from_record({"title": "Fog", "year": 1980, "ratings": {"Ed": 3}})
    >>> unseen_by([Film("Rain", 1998), fog], "Ed")
    ['Rain']
    """
    return [film.title for film in films if person not in film.ratings]


def taste_distance(films, first, second):
    """Return the mean difference of two persons' stars over the films that both have rated, or None.

    >>> rain = Film.from_record({"title": "Rain", "year": 1998, "ratings": {"Ed": 1, "Flo": 5}})
    >>> fog = Film.from_record({"title": "Fog", "year": 1980, "ratings": {"Ed": 3, "Flo": 4}})
    >>> taste_distance([rain, fog], "Ed", "Flo")
    2.5
    """
    total = 0
    shared = 0
    for film in films:
        if first in film.ratings and second in film.ratings:
            total += abs(film.ratings[first] - film.ratings[second])
            shared += 1
    return total / shared if shared else None


def most_divided(films):
    """Return the title of the film whose best and worst ratings are furthest apart; None if none is rated.

    >>> most_divided([Film.from_record({"title": "Fog", "year": 1980, "ratings": {"Ed": 1, "Flo": 4}})])
    'Fog'
    """
    title = None
    widest = -1
    for film in films:
        stars = list(film.ratings.values())
        if stars and max(stars) - min(stars) > widest:
            widest = max(stars) - min(stars)
            title = film.title
    return title
