WORKS = [
    ("Harbour", "Lind", 1890, 2),
    ("Still Life", "Roux", 1921, 1),
    ("Old Bridge", "Lind", 1901, 1),
    ("Dancers", "Abel", 1921, 3),
]


def works_by_artist(works):
    """Artist -> titles, from tuples (title, artist, year, room).

    >>> works_by_artist(WORKS)["Lind"]
    ['Harbour', 'Old Bridge']
    """
    result = {}
    for title, artist, year, room in works:
        if artist not in result:
            result[artist] = []
        result[artist].append(title)
    return result


def room_guide(works):
    """For each room, in order, one line with the titles.

    >>> room_guide(WORKS)
    ['Room 1: Old Bridge, Still Life', 'Room 2: Harbour', 'Room 3: Dancers']
    """
    rooms = {}
    for title, _, _, room in works:
        rooms.setdefault(room, []).append(title)
    return ["Room " + str(r) + ": " + ", ".join(sorted(rooms[r])) for r in sorted(rooms)]


def sort_by_year(works):
    """Titles from the newest to the oldest work; of the same year by artist.

    >>> sort_by_year(WORKS)
    ['Dancers', 'Still Life', 'Old Bridge', 'Harbour']
    """
    ordered = sorted(works, key=lambda w: (-w[2], w[1]))
    return [w[0] for w in ordered]


def years_with_several(works):
    # years from which there is more than one work
    seen, double = set(), set()
    for work in works:
        year = work[2]
        if year in seen:
            double.add(year)
        else:
            seen.add(year)
    return double


def active_years(works):
    """First and last year of the works of each artist.

    >>> active_years(WORKS)
    {'Lind': (1890, 1901), 'Roux': (1921, 1921), 'Abel': (1921, 1921)}
    """
    span = {}
    for _, artist, year, _ in works:
        first, last = span.get(artist, (year, year))
        span[artist] = (min(first, year), max(last, year))
    return span


def move_work(works, title, room):
    """Return a new list in which a work hangs in another room.

    >>> move_work(WORKS, "Harbour", 3)[0]
    ('Harbour', 'Lind', 1890, 3)
    """
    result = []
    for work in works:
        if work[0] == title:
            work = work[:3] + (room,)
        result.append(work)
    return result


def century_counts(works):
    """Number of works of each century (1901 to 2000 is the 20th).

    >>> century_counts(WORKS)
    {19: 1, 20: 3}
    """
    counts = {}
    for work in works:
        century = (work[2] - 1) // 100 + 1
        counts[century] = counts.get(century, 0) + 1
    return counts


def tour(works, favourites):
    """Room numbers a visitor has to enter to see all favourites, each once, in order."""
    rooms = {room for title, _, _, room in works if title in favourites}
    return sorted(rooms)


def group_tickets(visitors, prices):
    """Visitors are ages. Up to 5 it is free, up to 17 'child', from 65 'senior', otherwise
    'adult'. Return the total price.

    >>> group_tickets([4, 12, 40, 70], {"child": 3, "adult": 9, "senior": 6})
    18
    """
    total = 0
    for age in visitors:
        if age <= 5:
            continue
        elif age <= 17:
            total += prices["child"]
        elif age >= 65:
            total += prices["senior"]
        else:
            total += prices["adult"]
    return total


def unknown_artists(works, biography):
    """Artists with works in the museum about whom there is nothing in the biography dict."""
    return sorted({w[1] for w in works} - biography.keys())
