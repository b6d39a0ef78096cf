from typing import List

MOVES = {'N': (0, 1), 'S': (0, -1), 'E': (1, 0), 'W': (-1, 0)}


def way_back(route: str) -> str:
    """The route that goes the same way back.

    >>> way_back('NNE')
    'WSS'
    """
    opposite = {'N': 'S', 'S': 'N', 'E': 'W', 'W': 'E'}
    return ''.join(opposite[step] for step in reversed(route))


def short_form(route):
    """Write a route shortly: 'NNNE' becomes '3N 1E'.

    >>> short_form('NNNE')
    '3N 1E'
    """
    parts = []
    i = 0
    while i < len(route):
        count = 1
        while i + count < len(route) and route[i + count] == route[i]:
            count += 1
        parts.append(str(count) + route[i])
        i += count
    return ' '.join(parts)


def long_form(short: str) -> str:
    """Undo short_form.

    >>> long_form('3N 1E')
    'NNNE'
    """
    return ''.join(part[-1] * int(part[:-1]) for part in short.split())


def turns(route: str) -> List[str]:
    """For each change of direction tell whether it is 'left', 'right' or 'back'.

    >>> turns('NEES')
    ['right', 'right']
    >>> turns('NWE')
    ['left', 'back']
    """
    compass = 'NESW'
    result = []
    for a, b in zip(route, route[1:]):
        diff = (compass.index(b) - compass.index(a)) % 4
        if diff == 1:
            result.append('right')
        elif diff == 2:
            result.append('back')
        elif diff == 3:
            result.append('left')
    return result


def turn_map(route, quarter):
    # rotate the whole route by a number of quarter turns to the right
    compass = 'NESW'
    return ''.join(compass[(compass.index(s) + quarter) % 4] for s in route)


def far_steps(route: str) -> int:
    """Greatest distance from the start (east-west plus north-south) on the way."""
    x = y = best = 0
    for s in route:
        x += MOVES[s][0]
        y += MOVES[s][1]
        best = max(best, abs(x) + abs(y))
    return best


def street_names(route: str, names: dict) -> list:
    """A route consists of steps and of '!' where the walker reads a sign. Names belong to the places
    as in names[(x, y)]; places without a name give '?'.

    >>> street_names('N!E!', {(0, 1): 'Hill'})
    ['Hill', '?']
    """
    x = y = 0
    read = []
    for step in route:
        if step == '!':
            read.append(names.get((x, y), '?'))
        else:
            dx, dy = MOVES[step]
            x, y = x + dx, y + dy
    return read


def fewest_changes(route: str) -> str:
    """The same steps sorted so that the direction changes as seldom as possible, in the order
    in which the directions appear first.

    >>> fewest_changes('NENEW')
    'NNEEW'
    """
    out = ''
    for step in route:
        if step not in out:
            out += step * route.count(step)
    return out
