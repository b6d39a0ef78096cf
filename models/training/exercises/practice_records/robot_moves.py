"""A robot that drives over a floor."""


class Position:
    """A point of the floor; points can be added and compared.

    >>> Position(2, 3) + Position(0, -1)
    Position(2, 2)
    >>> Position(1, 1) == Position(1, 1)
    True
    >>> len({Position(1, 1), Position(1, 1)})
    1
    """

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Position({self.x}, {self.y})"

    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __add__(self, other):
        return Position(self.x + other.x, self.y + other.y)

    def steps_to(self, other):
        """Steps to another point, along the lines of the floor."""
        return abs(self.x - other.x) + abs(self.y - other.y)


NORTH, EAST, SOUTH, WEST = Position(0, 1), Position(1, 0), Position(0, -1), Position(-1, 0)


class Robot:
    """A robot with a position and a direction; walls stop it.

    >>> robot = Robot(walls=[Position(0, 3)])
    >>> robot.forward(5)
    2
    >>> robot.right()
    >>> robot.forward(1)
    1
    >>> robot.position
    Position(1, 2)
    """

    directions = [NORTH, EAST, SOUTH, WEST]

    def __init__(self, walls=()):
        self.position = Position(0, 0)
        self.facing = 0
        self.walls = set(walls)
        self.trail = [self.position]

    def right(self):
        self.facing = (self.facing + 1) % 4

    def left(self):
        self.facing = (self.facing - 1) % 4

    def forward(self, steps):
        """Drive so many steps, or up to a wall, and return the steps that were driven."""
        for done in range(steps):
            ahead = self.position + self.directions[self.facing]
            if ahead in self.walls:
                return done
            self.position = ahead
            self.trail.append(ahead)
        return steps


def run_program(robot, program):
    """Carry out a program of R, L and digits, which are steps forward. Returns the lost steps at walls.

    >>> robot = Robot(walls=[Position(0, 3)])
    >>> run_program(robot, "4R2"), robot.position
    (2, Position(2, 2))
    """
    lost = 0
    for sign in program:
        if sign == "R":
            robot.right()
        elif sign == "L":
            robot.left()
        elif sign.isdigit():
            lost += int(sign) - robot.forward(int(sign))
        else:
            raise ValueError("unknown sign " + sign)
    return lost


def furthest_point(robot, home):
    """Return the point of the trail with the most steps to home, the earliest of several.

    >>> robot = Robot()
    >>> run_program(robot, "2R1R2")
    0
    >>> furthest_point(robot, Position(0, 0))
    Position(1, 2)
    """
    furthest = robot.trail[0]
    for point in robot.trail:
        if point.steps_to(home) > furthest.steps_to(home):
            furthest = point
    return furthest


def crossed_points(robot):
    """Return the points where the robot has been more than once, in the order of the second visits.

    >>> robot = Robot()
    >>> run_program(robot, "2R1R1R2")
    0
    >>> crossed_points(robot)
    [Position(0, 1)]
    """
    seen = set()
    crossed = []
    for point in robot.trail:
        if point in seen and point not in crossed:
            crossed.append(point)
        seen.add(point)
    return crossed


def draw_trail(robot, size):
    """Draw the corner of the floor from (0, 0) on: `R` is the robot, `o` its trail, `#` a wall.

    >>> robot = Robot(walls=[Position(2, 0)])
    >>> run_program(robot, "1R1")
    0
    >>> draw_trail(robot, 3)
    ['...', 'oR.', 'o.#']
    """
    rows = []
    for y in range(size - 1, -1, -1):
        row = ""
        for x in range(size):
            point = Position(x, y)
            if point == robot.position:
                row += "R"
            elif point in robot.trail:
                row += "o"
            else:
                row += "#" if point in robot.walls else "."
        rows.append(row)
    return rows
