def fine_loop(days_late, kind):
    """
    Return the fine in cents. A book costs 10 for each of the first seven days and 25 for each later one; a
    film costs 50 a day. No fine is above 1000.

    >>> fine_loop(9, "book")
    120
    >>> fine_loop(30, "film")
    1000
    """
    fine = 0
    for day in range(1, days_late + 1):
        if kind == "film":
            fine += 50
        elif day <= 7:
            fine += 10
        else:
            fine += 25
    return min(fine, 1000)


def fine_formula(days_late, kind):
    """
    The fine of fine_loop without a loop.

    >>> fine_formula(9, "book")
    120
    >>> fine_formula(-3, "film")
    0
    """
    days = max(0, days_late)
    if kind == "film":
        return min(50 * days, 1000)
    cheap = min(days, 7)
    dear = days - cheap
    return min(10 * cheap + 25 * dear, 1000)


def may_borrow(age, borrowed, fine, fsk=0):
    """
    Tell why somebody may not borrow a thing: "fine" if more than 500 cents are open, "full" with ten things
    at home (five below the age of 12), "age" if they are younger than `fsk`. Return an empty text if all is
    well.

    >>> may_borrow(10, 5, 0)
    'full'
    >>> may_borrow(30, 2, 100)
    ''
    """
    if fine > 500:
        return "fine"
    limit = 5 if age < 12 else 10
    if borrowed >= limit:
        return "full"
    if age < fsk:
        return "age"
    return ""


def due_first(loans, today):
    """
    `loans` is a list of (title, day due). Return the titles that are late, the latest ones first.

    >>> due_first([("Moby", 5), ("Emma", 3), ("Ulys", 9)], 7)
    ['Emma', 'Moby']
    """
    late = []
    for title, day in loans:
        if day < today:
            late.append((day, title))
    late.sort()
    titles = []
    for _, title in late:
        titles.append(title)
    return titles


def due_first_short(loans, today):
    """
    due_first in two lines.

    >>> due_first_short([("Moby", 5), ("Emma", 3), ("Ulys", 9)], 7)
    ['Emma', 'Moby']
    """
    late = sorted((day, title) for title, day in loans if day < today)
    return [title for _, title in late]


def queue_for(reservations, returned):
    """
    `reservations` maps a title to the names who wait for it. For each returned title the first name gets
    it. Return the pairs (name, title) and leave the given lists as they are.

    >>> queue_for({"Emma": ["Al", "Bo"], "Moby": []}, ["Emma", "Moby", "Emma"])
    [('Al', 'Emma'), ('Bo', 'Emma')]
    """
    served = {}
    pairs = []
    for title in returned:
        names = reservations.get(title, [])
        place = served.get(title, 0)
        if place < len(names):
            pairs.append((names[place], title))
            served[title] = place + 1
    return pairs


def shelf_mark(author, year, number=1):
    """
    A shelf mark has the first three letters of the last name in capitals (filled with X), the last two
    digits of the year and, from the second copy on, a sign "+" and the number.

    >>> shelf_mark("Ann Lee", 1987)
    'LEE87'
    >>> shelf_mark("Bo Wu", 2004, 3)
    'WUX04+3'
    """
    last_name = author.split()[-1].upper()
    mark = last_name[:3].ljust(3, "X")
    mark += str(year % 100).zfill(2)
    if number > 1:
        mark += "+" + str(number)
    return mark


def misplaced(marks):
    """
    Return the marks that come before, in the alphabet, a mark which stands further left on the shelf.

    >>> misplaced(["ABE90", "LEE87", "DOE01", "MAY11", "HAY55"])
    ['DOE01', 'HAY55']
    """
    wrong = []
    highest = ""
    for mark in marks:
        if mark < highest:
            wrong.append(mark)
        else:
            highest = mark
    return wrong
