def quiet_minutes(programmes, start, end):
    """
    Programmes are (begin, end, name). Return the whole minutes from `start` up to `end` (not included) in which nothing is
    on air, as a list.

    >>> quiet_minutes([(0, 3, "news"), (5, 7, "jazz")], 2, 9)
    [3, 4, 7, 8]
    """
    if end <= start:
        return []
    quiet = []
    for minute in range(start, end):
        if not any(a <= minute < b for a, b, _ in programmes):
            quiet.append(minute)
    return quiet


def record_plan(wishes, free):
    """
    A recorder has `free` minutes of tape. Wishes are (begin, end, stars) and are looked at from the most stars to the fewest
    (earlier begin first for equal stars). A wish is recorded if it fits on the tape and overlaps no wish recorded so far.
    Return the recorded wishes ordered by their begin.

    >>> record_plan([(0, 60, 2), (30, 50, 5), (60, 90, 1)], 45)
    [(30, 50, 5)]
    """
    plan = []
    left = free
    for begin, end, stars in sorted(wishes, key=lambda w: (-w[2], w[0])):
        if end - begin > left:
            continue
        clash = False
        for a, b, _ in plan:
            if begin < b and a < end:
                clash = True
                break
        if not clash:
            plan.append((begin, end, stars))
            left -= end - begin
    return sorted(plan)


def stretch(spans, pause):
    """
    Let each song last longer until `pause` seconds before the next one; songs that already reach that far stay as they are,
    and so does the last one. The spans are sorted.

    >>> stretch([(0, 5), (10, 12), (13, 20)], 2)
    [(0, 8), (10, 12), (13, 20)]
    """
    result = []
    for i, (a, b) in enumerate(spans):
        if i + 1 < len(spans):
            b = max(b, spans[i + 1][0] - pause)
        result.append((a, b))
    return result


def handover(first, second):
    """
    Tell how the second programme follows the first one: "gap", "direct", "overlap", "inside" (the second one ends before or
    with the first one) or "before" if it begins before the first one.

    Example: handover((0, 10), (10, 20)) == "direct"
    Example: handover((0, 10), (4, 9)) == "inside"
    """
    if second[0] < first[0]:
        return "before"
    if second[0] > first[1]:
        return "gap"
    if second[0] == first[1]:
        return "direct"
    return "inside" if second[1] <= first[1] else "overlap"


def loyal_listeners(sessions, shows):
    """
    `sessions` is a dict from a name to (on, off), and each show is (begin, end). A listener is loyal if they hear at least half
    of every show. Return the sorted names of the loyal listeners; all are loyal if there are no shows.

    >>> loyal_listeners({"kim": (0, 9), "lou": (3, 6)}, [(0, 4), (4, 8)])
    ['kim']
    """
    loyal = []
    for name, (on, off) in sessions.items():
        good = True
        for begin, end in shows:
            heard = min(off, end) - max(on, begin)
            if heard * 2 < end - begin:
                good = False
                break
        if good:
            loyal.append(name)
    return sorted(loyal)


def total_air(spans):
    """Add the lengths of all spans, those after midnight (end below begin) with 24 hours added; minutes to hours and rest."""
    minutes = 0
    for begin, end in spans:
        length = end - begin
        if length < 0:
            length += 24 * 60
        minutes += length
    return divmod(minutes, 60)
