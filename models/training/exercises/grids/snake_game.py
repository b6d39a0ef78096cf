from typing import List, Tuple

Cell = Tuple[int, int]


def next_head(head: Cell, direction: str, rows: int, cols: int) -> Cell:
    """Next cell of the head; the field has no walls, so the snake comes in on the other side.

    >>> next_head((0, 2), "up", 4, 4)
    (3, 2)
    >>> next_head((1, 3), "right", 4, 4)
    (1, 0)
    """
    r, c = head
    if direction == "up":
        r -= 1
    elif direction == "down":
        r += 1
    elif direction == "left":
        c -= 1
    else:
        c += 1
    return r % rows, c % cols


def move_snake(body: List[Cell], step: Cell, food: List[Cell]) -> List[Cell]:
    """Body (head first) after one step; the tail stays where it is when the head meets food.

    >>> move_snake([(0, 1), (0, 0)], (0, 1), [])
    [(0, 2), (0, 1)]
    >>> move_snake([(0, 1), (0, 0)], (0, 1), [(0, 2)])
    [(0, 2), (0, 1), (0, 0)]
    """
    head = (body[0][0] + step[0], body[0][1] + step[1])
    new_body = [head] + body
    if head not in food:
        new_body.pop()
    return new_body


def bites_itself(body: List[Cell]) -> bool:
    """Is the head on the same cell as another part of the snake?"""
    return body[0] in body[1:]


def is_connected(body: List[Cell]) -> bool:
    """Is each part of the snake directly beside the part before it?

    >>> is_connected([(0, 0), (0, 1), (1, 1)])
    True
    >>> is_connected([(0, 0), (1, 1)])
    False
    """
    for i in range(1, len(body)):
        dr = abs(body[i][0] - body[i - 1][0])
        dc = abs(body[i][1] - body[i - 1][1])
        if dr + dc != 1:
            return False
    return True


def allowed_turns(current: str) -> List[str]:
    """Directions a snake may take next: all but the opposite of the current one.

    >>> allowed_turns("left")
    ['up', 'down', 'left']
    """
    opposite = {"up": "down", "down": "up", "left": "right", "right": "left"}
    return [d for d in ("up", "down", "left", "right") if d != opposite[current]]


def draw_field(rows: int, cols: int, body: List[Cell], food: List[Cell]) -> List[str]:
    """Draw the field with '@' for the head, 'o' for the body and '*' for food.

    >>> draw_field(2, 3, [(0, 1), (0, 0)], [(1, 2)])
    ['o@.', '..*']
    """
    grid = [["."] * cols for _ in range(rows)]
    for r, c in food:
        grid[r][c] = "*"
    for i, (r, c) in enumerate(body):
        grid[r][c] = "@" if i == 0 else "o"
    return ["".join(row) for row in grid]


def closest_food(head: Cell, food: List[Cell]) -> int:
    """Steps to the closest food, or 0 when there is none.

    >>> closest_food((0, 0), [(2, 2), (0, 3)])
    3
    """
    return min((abs(r - head[0]) + abs(c - head[1]) for r, c in food), default=0)


def straight_parts(body: List[Cell]) -> int:
    """Number of straight parts of which the snake consists (one cell has none).

    >>> straight_parts([(0, 0), (0, 1), (0, 2), (1, 2)])
    2
    >>> straight_parts([(4, 4)])
    0
    """
    parts = 0
    last = None
    for a, b in zip(body, body[1:]):
        step = (b[0] - a[0], b[1] - a[1])
        if step != last:
            parts += 1
            last = step
    return parts


def speed_for(score):
    # the game becomes faster with every five points, but not below 50 milliseconds
    delay = 200 - 15 * (score // 5)
    return delay if delay > 50 else 50
