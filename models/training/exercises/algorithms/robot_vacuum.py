class Vacuum:
    """A vacuum on a line of tiles, at first on tile 0 with a full battery.

    >>> v = Vacuum(5)
    >>> v.move(3), v.move(-1), v.move(4)
    (True, True, False)
    >>> v.position, v.battery, sorted(v.clean)
    (2, 1, [0, 1, 2, 3])
    """

    def __init__(self, battery: int):
        self.battery = battery
        self.position = 0
        self.clean = {0}

    def move(self, tiles: int) -> bool:
        if abs(tiles) > self.battery:
            return False
        step = 1 if tiles > 0 else -1
        for _ in range(abs(tiles)):
            self.position += step
            self.battery -= 1
            self.clean.add(self.position)
        return True


def dirt_collected(tiles: list[int], start: int, moves: str) -> int:
    """The robot sucks up all dirt of the tiles it stands on, beginning with the start.
    Moves are L and R; a move against a wall is ignored.

    >>> dirt_collected([3, 0, 2, 5], 1, 'LRR')
    5
    """
    tiles = tiles[:]
    position = start
    total = tiles[position]
    tiles[position] = 0
    for move in moves:
        if move == 'L' and position > 0:
            position -= 1
        elif move == 'R' and position < len(tiles) - 1:
            position += 1
        total += tiles[position]
        tiles[position] = 0
    return total


def spiral_lengths(side: int) -> list[int]:
    """Lengths of the straight ways when a square room with the given side is cleaned
    in a spiral from a corner: first side - 1 tiles, then shorter and shorter.

    >>> spiral_lengths(3)
    [2, 2, 2, 1, 1]
    """
    lengths = [side - 1]
    for length in range(side - 1, 0, -1):
        lengths.append(length)
        lengths.append(length)
    return lengths


def shorten_route(route: str) -> str:
    """Steps that are taken back at once, like 'LR' or 'RL', are left out as long as there
    are any.

    >>> shorten_route('LLRRRU')
    'RU'
    """
    kept = []
    for step in route:
        if kept and {kept[-1], step} == {'L', 'R'}:
            kept.pop()
        else:
            kept.append(step)
    return ''.join(kept)


def dirtiest_rows(room: list[list[int]]) -> list[int]:
    # indexes of all rows whose dirt is as large as that of the dirtiest row
    sums = [sum(row) for row in room]
    worst = max(sums)
    return [i for i, s in enumerate(sums) if s == worst]


def charge_stops(distances, battery):
    """The robot drives from station to station (distances between them) and charges
    only when the rest does not suffice for the next one. Return the stations (0 is
    the start) at which it charges.

    >>> charge_stops([3, 4, 2, 5], 8)
    [2]
    """
    stops = []
    rest = battery
    for i, d in enumerate(distances):
        if d > rest:
            stops.append(i)
            rest = battery
        rest -= d
    return stops
