from typing import Dict, List, Tuple


def parse_book(line: str) -> Dict[str, str]:
    """Read 'Title by Author (year)' into a dictionary.

    >>> parse_book("Night Sea by Ida Holm (1987)")
    {'title': 'Night Sea', 'author': 'Ida Holm', 'year': '1987'}
    """
    start = line.rindex("(")
    year = line[start + 1:-1]
    title, author = line[:start].strip().split(" by ")
    return {"title": title, "author": author, "year": year}


def shelf_label(author: str, title: str) -> str:
    """Three letters of the last name and the first letter of the title.

    >>> shelf_label("Ida Holm", "night Sea")
    'HOL-n'
    >>> shelf_label("Bo Li", "Tea")
    'LI-t'
    """
    last = author.split()[-1]
    return last[:3].upper() + "-" + title[0].lower()


def overdue(loans: List[Tuple[str, int]], today: int, limit: int) -> List[str]:
    """Titles that were lent more than `limit` days ago, the oldest loan first.

    >>> overdue([("Fog", 10), ("Dew", 4), ("Ice", 29)], 30, 14)
    ['Dew', 'Fog']
    """
    late = []
    for title, day in loans:
        if today - day > limit:
            late.append((day, title))
    late.sort()
    return [title for day, title in late]


def fine(days_late: int) -> int:
    # 20 cents per day for the first week, 50 cents after it, never more than 1000
    if days_late <= 0:
        return 0
    cents = 0
    for day in range(1, days_late + 1):
        if day <= 7:
            cents += 20
        else:
            cents += 50
    return min(cents, 1000)


def books_by_decade(years):
    """Count books by decade and give the decades in order.

    >>> books_by_decade([1987, 1990, 1981])
    ['1980s: 2', '1990s: 1']
    """
    counts = {}
    for year in years:
        decade = year // 10 * 10
        counts[decade] = counts.get(decade, 0) + 1
    return [f"{d}s: {counts[d]}" for d in sorted(counts)]


def search_titles(titles: List[str], query: str) -> List[str]:
    """Titles that contain all the words of a query in any order, ignoring case.

    >>> search_titles(["The Red Boat", "Boat Trips", "Red Sky"], "boat red")
    ['The Red Boat']
    """
    wanted = query.lower().split()
    found = []
    for title in titles:
        words = title.lower().split()
        ok = True
        for w in wanted:
            if w not in words:
                ok = False
        if ok:
            found.append(title)
    return found


def pages_per_day(pages: int, days: int) -> List[int]:
    """Share the pages of a book among the days; the first days get one more if needed.

    >>> pages_per_day(10, 3)
    [4, 3, 3]
    """
    base = pages // days
    extra = pages % days
    return [base + 1 if i < extra else base for i in range(days)]


def swap_author(name):
    """Turn 'Holm, Ida' into 'Ida Holm' and leave other names alone.

    >>> swap_author("Holm, Ida")
    'Ida Holm'
    """
    if "," not in name:
        return name
    last, first = name.split(",")
    return first.strip() + " " + last.strip()


def series_complete(titles, series):
    """True if volumes 1 to n of a series are there without a gap, in any order.

    >>> series_complete(["Orb 2", "Fog 1", "Orb 1"], "Orb")
    True
    """
    numbers = set()
    for title in titles:
        name, number = title.rsplit(" ", 1)
        if name == series:
            numbers.add(int(number))
    return numbers == set(range(1, len(numbers) + 1))
