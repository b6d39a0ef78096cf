def overdue_by_reader(loans, today, days=14):
    """
    Loans are tuples (reader, title, day of loan). A loan is overdue when more than `days` days have
    passed. Return a dictionary of reader -> list of overdue titles, the longest overdue first. Loans of
    the same day are sorted by title.

    >>> overdue_by_reader([("Ed", "Sea", 5), ("Ed", "Air", 1), ("Flo", "Sun", 18)], 20)
    {'Ed': ['Air', 'Sea']}
    """
    late = {}
    for reader, title, day in loans:
        if today - day > days:
            late.setdefault(reader, []).append((day, title))
    result = {}
    for reader in late:
        result[reader] = [title for _, title in sorted(late[reader])]
    return result


def fee(loan_days, rates):
    """
    `rates` is a list of (from day, cents for each day) tuples, sorted by day: from that day on each
    further day costs so much. Days before the first entry are free. Return the fee in cents.

    Example: with rates [(15, 10), (29, 50)] a loan of 30 days costs 14 * 10 + 2 * 50:
    fee(30, [(15, 10), (29, 50)]) == 240
    """
    cents = 0
    for day in range(1, loan_days + 1):
        price = 0
        for first, rate in rates:
            if day >= first:
                price = rate
        cents += price
    return cents


def queue_for(title, requests, blocked=()):
    """
    Requests are (reader, title) pairs in order of time. Return the readers who wait for the title,
    each once, without the blocked ones.

    queue_for("Sun", [("A", "Sun"), ("B", "Moon"), ("A", "Sun"), ("C", "Sun")], ["C"]) -> ["A"]
    """
    q = []
    for reader, wanted in requests:
        if wanted != title or reader in blocked:
            continue
        if reader not in q:
            q.append(reader)
    return q


def shelf_order(books):
    """
    Sort books for the shelf. Books are dictionaries with "author", "title" and perhaps "year". The order
    is by the last word of the author, then by year (unknown years last), then by title.
    Return the titles. A leading "The " does not count when titles are compared.

    >>> shelf_order([{"author": "J. Wu", "title": "The Zoo"}, {"author": "J. Wu", "title": "Ant"},
    ...              {"author": "Max Abel", "title": "Wind", "year": 1990}])
    ['Wind', 'Ant', 'The Zoo']
    """
    def key(book):
        title = book["title"]
        if title.startswith("The "):
            title = title[4:]
        year = book.get("year")
        return (book["author"].split()[-1], year is None, year or 0, title)

    return [b["title"] for b in sorted(books, key=key)]


def never_lent(catalogue, loans):
    """Return the titles of the catalogue that are in no loan (reader, title, day), in the old order."""
    lent = {title for _, title, _ in loans}
    return [t for t in catalogue if t not in lent]


def reading_twins(history):
    """
    `history` maps a reader to the list of titles read. Find the pair of readers with the most titles in
    common and return (reader, reader, number) with the names in order; the alphabetically first pair
    wins a tie. If no two readers share a title return None.

    >>> reading_twins({"B": ["x", "y"], "A": ["y", "x"], "C": ["x"]})
    ('A', 'B', 2)
    """
    names = sorted(history)
    best = None
    for i, a in enumerate(names):
        for b in names[i + 1:]:
            n = len(set(history[a]) & set(history[b]))
            if n > 0 and (best is None or n > best[2]):
                best = (a, b, n)
    return best
