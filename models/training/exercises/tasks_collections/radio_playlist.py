def playtime_by_artist(songs):
    """
    Songs are tuples (title, artist, "m:ss"). Return a list of (artist, "m:ss") with the total time of
    each artist, the longest time first; equal times in alphabetical order.

    >>> playtime_by_artist([("x", "Lo", "2:30"), ("y", "Hi", "4:00"), ("z", "Lo", "1:45")])
    [('Lo', '4:15'), ('Hi', '4:00')]
    """
    seconds = {}
    for _, artist, time in songs:
        m, s = time.split(":")
        seconds[artist] = seconds.get(artist, 0) + int(m) * 60 + int(s)
    rows = []
    for artist in sorted(seconds, key=lambda a: (-seconds[a], a)):
        m, s = divmod(seconds[artist], 60)
        rows.append((artist, str(m) + ":" + ("0" if s < 10 else "") + str(s)))
    return rows


def too_early_repeat(playlist, distance):
    """
    Find the first song that comes again before at least `distance` other songs were played since its
    last time. Return its title, or None if the list is fine.

    Example:
    too_early_repeat(["a", "b", "c", "a", "b"], 3) == "a"
    too_early_repeat(["a", "b", "c", "a"], 2) == None
    """
    last = {}
    for i, title in enumerate(playlist):
        if title in last and i - last[title] - 1 < distance:
            return title
        last[title] = i
    return None


def spread_artists(songs):
    """
    Order (title, artist) songs so that artists take turns: the first song of each artist, then the
    second of each and so on. Artists keep the order in which they first appear. Return the titles.

    >>> spread_artists([("a1", "A"), ("a2", "A"), ("b1", "B"), ("a3", "A")])
    ['a1', 'b1', 'a2', 'a3']
    """
    queues = {}
    for title, artist in songs:
        queues.setdefault(artist, []).append(title)
    order = []
    while queues:
        for artist in list(queues):
            order.append(queues[artist].pop(0))
            if not queues[artist]:
                del queues[artist]
    return order


def wish_hits(wishes, archive):
    """
    `wishes` maps a listener to a list of titles in order of preference. Everybody gets the first title
    which is in the archive and nobody has got before. Return {listener: title or None} in the order of
    the dictionary.

    wish_hits({"Jo": ["x", "y"], "Mo": ["x", "y"], "Bo": ["x"]}, {"x", "y"})
        -> {"Jo": "x", "Mo": "y", "Bo": None}
    """
    played = set()
    answer = {}
    for listener, titles in wishes.items():
        answer[listener] = None
        for t in titles:
            if t in archive and t not in played:
                answer[listener] = t
                played.add(t)
                break
    return answer


def charts_change(last_week, this_week):
    """
    Both weeks are lists of titles, best first. Return texts such as "Sun (+2)", "Moon (-1)", "Star
    (=)" and
    "Rain (new)" for this week's list.

    >>> charts_change(["a", "b", "c"], ["c", "b", "d", "a"])
    ['c (+2)', 'b (=)', 'd (new)', 'a (-3)']
    """
    out = []
    for i, title in enumerate(this_week):
        if title not in last_week:
            note = "new"
        else:
            d = last_week.index(title) - i
            note = "=" if d == 0 else ("+" if d > 0 else "") + str(d)
        out.append(title + " (" + note + ")")
    return out


def one_hit_artists(songs):
    """Return the sorted artists who have one single title in the list of (title, artist) tuples."""
    titles = {}
    for title, artist in songs:
        titles.setdefault(artist, set()).add(title)
    return sorted(a for a in titles if len(titles[a]) == 1)
