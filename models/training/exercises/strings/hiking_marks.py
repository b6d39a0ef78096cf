from typing import List


def heights(path: str, start: int = 0) -> List[int]:
    """'/' goes up one, '\\\\' goes down one, '_' is flat. Return the height after every sign.

    >>> heights('//_')
    [1, 2, 2]
    """
    level = start
    result = []
    for sign in path:
        if sign == '/':
            level += 1
        elif sign == '\\':
            level -= 1
        result.append(level)
    return result


def rest_points(path):
    """Indices of flat signs that come directly after a climb.

    >>> rest_points('/_/__')
    [1, 3]
    """
    return [i for i in range(1, len(path)) if path[i] == '_' and path[i - 1] == '/']


def effort(path: str) -> int:
    """Each climb costs 3, each flat part 1 and each descent 2. A climb directly after another climb
    costs one more.

    >>> effort('//_')
    8
    """
    total = 0
    prev = ''
    for sign in path:
        if sign == '/':
            total += 3
            if prev == '/':
                total += 1
        elif sign == '_':
            total += 1
        else:
            total += 2
        prev = sign
    return total


def trail_letters(signs: str, trail: str) -> bool:
    """On a tour the sign posts show letters of the trails that pass there, posts separated by ','.
    Is the trail marked on every post?

    >>> trail_letters('ab,b,bc', 'b')
    True
    >>> trail_letters('ab,b,bc', 'a')
    False
    """
    return all(trail in post for post in signs.split(','))


def lost_after(signs: str, trail: str) -> int:
    """How many posts in a row, from the start, show the trail?

    >>> lost_after('ab,a,bc,a', 'a')
    2
    """
    n = 0
    for post in signs.split(','):
        if trail not in post:
            break
        n += 1
    return n


def switch_trails(signs):
    """Choose a trail at the first post (the first letter there) and keep it as long as it is marked;
    then take the first letter of the post. Return the letters used, one for each post.

    >>> switch_trails('ab,ac,cd,d')
    'aacd'
    """
    used = ''
    for post in signs.split(','):
        if used and used[-1] in post:
            used += used[-1]
        else:
            used += post[0]
    return used


def distance_text(metres: int) -> str:
    """Write a distance as on a sign: below 1000 in metres, otherwise in kilometres with one decimal
    (cut off, not rounded).

    >>> distance_text(850)
    '850 m'
    >>> distance_text(12390)
    '12.3 km'
    """
    if metres < 1000:
        return f'{metres} m'
    tenths = metres // 100
    return f'{tenths // 10}.{tenths % 10} km'


def read_distance(sign):
    """Metres for '850 m' or '12.3 km'.

    >>> read_distance('12.3 km')
    12300
    """
    number, unit = sign.split()
    if unit == 'km':
        return int(round(float(number) * 1000))
    return int(number)


def time_text(minutes: int) -> str:
    """'45 min', '2 h' or '1 h 20 min'.

    >>> time_text(80)
    '1 h 20 min'
    """
    h, m = divmod(minutes, 60)
    parts = []
    if h:
        parts.append(f'{h} h')
    if m or not h:
        parts.append(f'{m} min')
    return ' '.join(parts)


def upside_profile(path):
    # the way back: order reversed, climbs and descents exchanged
    swap = {'/': '\\', '\\': '/'}
    return ''.join(swap.get(s, s) for s in reversed(path))
