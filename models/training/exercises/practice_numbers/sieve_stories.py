def painted_posts(posts, steps):
    """
    Posts are numbered from 1. A painter walks along once for each step and changes the colour of every
    post whose number is a multiple of the step: white becomes red and red becomes white. All are white
    before. Return the numbers of the red posts.

    painted_posts(6, [2, 3]) == [2, 3, 4]
    painted_posts(6, []) == []
    painted_posts(4, [1, 1]) == []
    """
    is_red = [False] * (posts + 1)
    for step in steps:
        for post in range(step, posts + 1, step):
            is_red[post] = not is_red[post]
    return [post for post in range(1, posts + 1) if is_red[post]]


def visits_per_post(posts, steps):
    """
    How many times does the painter stop at each post? The list begins with post 1.

    visits_per_post(6, [2, 3]) == [0, 1, 1, 1, 0, 2]
    """
    visits = []
    for post in range(1, posts + 1):
        count = 0
        for step in steps:
            if post % step == 0:
                count += 1
        visits.append(count)
    return visits


def never_visited(posts, steps):
    """
    The posts at which the painter never stops, taken from visits_per_post.

    never_visited(10, [2, 3]) == [1, 5, 7]
    """
    untouched = []
    for index, count in enumerate(visits_per_post(posts, steps)):
        if count == 0:
            untouched.append(index + 1)
    return untouched


def rolling_sieve(n, start):
    """
    Write the numbers from start to n. Take the first one, remove it and all numbers that are a
    multiple of it plus one, and go on with the first of the rest. Return the numbers taken. start
    must be at least 2.

    rolling_sieve(12, 2) == [2, 4, 6, 8, 10, 12]
    rolling_sieve(12, 3) == [3, 5, 8, 12]
    """
    taken = []
    left = list(range(start, n + 1))
    while left:
        first = left.pop(0)
        taken.append(first)
        left = [m for m in left if m % first != 1]
    return taken


def spaced_picks(n, gap):
    """
    Pick 1, then the next number whose distance to the last pick is at least the gap and which shares no
    digit with it, and so on up to n.

    spaced_picks(30, 5) == [1, 6, 11, 20]
    spaced_picks(0, 5) == []
    """
    picks = []
    for number in range(1, n + 1):
        if picks:
            last = picks[-1]
            if number - last < gap:
                continue
            if set(str(number)) & set(str(last)):
                continue
        picks.append(number)
    return picks


def most_visited(posts, steps):
    """
    The post with the most visits; the greatest number wins if there are several. None without posts.

    most_visited(6, [2, 3]) == 6
    most_visited(0, [2]) == None
    """
    visits = visits_per_post(posts, steps)
    best = None
    for post in range(1, posts + 1):
        if best is None or visits[post - 1] >= visits[best - 1]:
            best = post
    return best


def paint_used(posts, steps, litres):
    """
    Each stop at a post needs the given litres of paint. Return the paint for all walks, rounded to one
    place. Walks are counted without going along the posts.

    paint_used(6, [2, 3], 0.5) == 2.5
    """
    stops = 0
    for step in steps:
        stops += posts // step
    return round(stops * litres, 1)
