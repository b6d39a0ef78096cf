def lessons_per_day(timetable):
    """Tell how many lessons there are on each day.

    >>> lessons_per_day({"Mon": ["math", "art"], "Tue": []})
    {'Mon': 2, 'Tue': 0}
    """
    return {day: len(lessons) for day, lessons in timetable.items()}


def days_of_subject(timetable, subject):
    """Return the days on which a subject is taught, in the order of the timetable.

    >>> days_of_subject({"Mon": ["math", "art"], "Tue": ["music"], "Wed": ["art"]}, "art")
    ['Mon', 'Wed']
    """
    days = []
    for day in timetable:
        if subject in timetable[day]:
            days.append(day)
    return days


def by_subject(timetable):
    """Turn a timetable (day -> subjects) into subject -> days.

    >>> by_subject({"Mon": ["math", "art"], "Tue": ["math"]})
    {'math': ['Mon', 'Tue'], 'art': ['Mon']}
    """
    result = {}
    for day, subjects in timetable.items():
        for subject in subjects:
            if subject not in result:
                result[subject] = []
            if day not in result[subject]:
                result[subject].append(day)
    return result


def busiest_day(timetable):
    # the first day with the largest number of lessons
    best = None
    for day, lessons in timetable.items():
        if best is None or len(lessons) > len(timetable[best]):
            best = day
    return best


def to_minutes(clock):
    """Minutes since midnight for a time like '08:45'."""
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def next_bus(departures, now):
    """Return the first departure that is not before now, or None if there is none today.

    >>> next_bus(["07:10", "09:30", "08:05"], "07:50")
    '08:05'
    >>> next_bus(["07:10"], "07:11") is None
    True
    """
    best = None
    for time in departures:
        if to_minutes(time) < to_minutes(now):
            continue
        if best is None or to_minutes(time) < to_minutes(best):
            best = time
    return best


def clashes(bookings):
    """Return the (day, hour) slots which are booked by more than one class.
    Every booking is (class name, day, hour).

    >>> clashes([("5a", "Mon", 8), ("5b", "Mon", 9), ("6c", "Mon", 8)])
    [('Mon', 8)]
    """
    owners = {}
    for name, day, hour in bookings:
        owners.setdefault((day, hour), set()).add(name)
    return sorted(slot for slot in owners if len(owners[slot]) > 1)


def free_hours(lessons, first, last):
    """Return the hours from first to last (both included) without a lesson.
    The lessons are a dict hour -> subject.

    >>> free_hours({8: "math", 10: "art"}, 8, 12)
    [9, 11, 12]
    """
    free = []
    for hour in range(first, last + 1):
        if hour not in lessons:
            free.append(hour)
    return free


def swap_lessons(timetable, day, i, j):
    """Return a copy of the timetable in which two lessons of a day have changed places."""
    result = {d: list(lessons) for d, lessons in timetable.items()}
    lessons = result[day]
    lessons[i], lessons[j] = lessons[j], lessons[i]
    return result
