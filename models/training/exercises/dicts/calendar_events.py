from collections import defaultdict


def agenda(events):
    """Group (date, title) pairs by date, with the dates in order.

    >>> agenda([("03-12", "dentist"), ("01-05", "gym"), ("03-12", "party")])
    {'01-05': ['gym'], '03-12': ['dentist', 'party']}
    """
    days = {}
    for date, title in events:
        if date not in days:
            days[date] = []
        days[date].append(title)
    return {date: days[date] for date in sorted(days)}


def birthdays_in(birthdays, month):
    """Names and days of the birthdays in a month, sorted by day. The dict holds
    name -> (day, month).

    >>> birthdays_in({"Ute": (24, 5), "Max": (3, 5), "Eli": (3, 9)}, 5)
    [(3, 'Max'), (24, 'Ute')]
    """
    found = []
    for name, (day, m) in birthdays.items():
        if m == month:
            found.append((day, name))
    found.sort()
    return found


def same_birthday(birthdays):
    """Lists of people who share a birthday.

    >>> same_birthday({"Ute": (24, 5), "Max": (3, 5), "Eli": (24, 5)})
    [['Eli', 'Ute']]
    """
    people = defaultdict(list)
    for name, date in birthdays.items():
        people[date].append(name)
    return [sorted(names) for names in people.values() if len(names) > 1]


def next_birthday(birthdays, today):
    """Whose birthday comes next? Today counts. After the last one of the year the first
    one of the next year comes.

    >>> next_birthday({"Ute": (24, 5), "Max": (3, 2)}, (4, 2))
    'Ute'
    >>> next_birthday({"Ute": (24, 5), "Max": (3, 2)}, (30, 6))
    'Max'
    """
    order = sorted(birthdays, key=lambda n: (birthdays[n][1], birthdays[n][0]))
    if not order:
        return None
    day, month = today
    for name in order:
        d, m = birthdays[name]
        if (m, d) >= (month, day):
            return name
    return order[0]


def month_name_table(names):
    # {'January': 1, ...} from a list of names
    table = {}
    for i in range(len(names)):
        table[names[i]] = i + 1
    return table


def busy_everywhere(calendars):
    """Days on which every person has an entry. Each calendar is a list of days.

    >>> busy_everywhere({"Ute": [1, 5, 9], "Max": [5, 9, 10], "Eli": [9, 5, 2]})
    [5, 9]
    """
    common = None
    for days in calendars.values():
        if common is None:
            common = set(days)
        else:
            common = common & set(days)
    return sorted(common) if common else []


def first_free_day(calendars, last):
    """The first day from 1 to last on which nobody has an entry, or 0.

    >>> first_free_day({"Ute": [1, 3], "Max": [2]}, 31)
    4
    >>> first_free_day({"Ute": [1, 2]}, 2)
    0
    """
    for day in range(1, last + 1):
        free = True
        for days in calendars.values():
            if day in days:
                free = False
                break
        if free:
            return day
    return 0


def hours_by_kind(entries):
    """Entries are dicts with 'kind', 'start' and 'end' (hours). Sum the hours by kind.

    >>> hours_by_kind([{"kind": "work", "start": 9, "end": 12}, {"kind": "work", "start": 13, "end": 17}])
    {'work': 7}
    """
    hours = {}
    for entry in entries:
        kind = entry.get("kind", "other")
        hours[kind] = hours.get(kind, 0) + entry["end"] - entry["start"]
    return hours
