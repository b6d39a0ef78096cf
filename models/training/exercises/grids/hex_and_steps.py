from typing import Dict, List, Tuple

HEX_STEPS = {"e": (1, 0), "w": (-1, 0), "ne": (1, -1), "nw": (0, -1), "se": (0, 1), "sw": (-1, 1)}


def hex_distance(a: Tuple[int, int], b: Tuple[int, int]) -> int:
    """Steps between two cells of a honeycomb with axial coordinates.

    >>> hex_distance((0, 0), (2, -1))
    2
    >>> hex_distance((0, 0), (2, 1))
    3
    """
    dq = a[0] - b[0]
    dr = a[1] - b[1]
    return max(abs(dq), abs(dr), abs(dq + dr))


def read_hex_path(text: str) -> List[str]:
    """Split a path such as 'enesw' into its steps; n and s are always followed by e or w.

    >>> read_hex_path("enesw")
    ['e', 'ne', 'sw']
    """
    steps = []
    i = 0
    while i < len(text):
        if text[i] in "ns":
            steps.append(text[i:i + 2])
            i += 2
        else:
            steps.append(text[i])
            i += 1
    return steps


def walk_hex(steps: List[str]) -> Tuple[int, int]:
    """Cell where a bee arrives after the steps.

    >>> walk_hex(["e", "ne", "sw", "w"])
    (0, 0)
    """
    q = r = 0
    for step in steps:
        dq, dr = HEX_STEPS[step]
        q, r = q + dq, r + dr
    return q, r


def hex_ring_size(radius: int) -> int:
    """Number of cells with exactly this distance from the middle."""
    return 1 if radius == 0 else 6 * radius


def occupied_neighbours(bees, cell):
    """How many of the six cells around a cell hold a bee?

    >>> occupied_neighbours({(1, 0), (0, 1), (5, 5)}, (0, 0))
    2
    """
    q, r = cell
    count = 0
    for dq, dr in HEX_STEPS.values():
        if (q + dq, r + dr) in bees:
            count += 1
    return count


def flipped_tiles(paths: List[str]) -> int:
    """Every path flips the tile at its end between white and black; count the black tiles.

    >>> flipped_tiles(["e", "new", "see", "e"])
    2
    """
    black = set()
    for path in paths:
        cell = walk_hex(read_hex_path(path))
        if cell in black:
            black.remove(cell)
        else:
            black.add(cell)
    return len(black)


def step_balance(steps: List[str]) -> Dict[str, int]:
    """Count the steps to the east and to the west; 'ne' counts as east.

    >>> step_balance(["e", "ne", "w"])
    {'east': 2, 'west': 1}
    """
    balance = {"east": 0, "west": 0}
    for step in steps:
        if step.endswith("e"):
            balance["east"] += 1
        elif step.endswith("w"):
            balance["west"] += 1
    return balance


def shifted_rows(rows):
    # draw a honeycomb: every second row begins with a space
    return [(" " if i % 2 else "") + " ".join(row) for i, row in enumerate(rows)]
