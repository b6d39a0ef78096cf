def robot_sum(commands: list[str]) -> int:
    """
    A robot keeps one number, which is 0 in the beginning. The commands are strings:
      - 'add 5' adds the number,
      - 'times 3' multiplies by the number,
      - 'flip' changes the sign,
      - 'drop' cuts off the last digit (the sign stays).
    Return the number after all commands. Unknown commands are ignored.

    >>> robot_sum(['add 12', 'times 3', 'flip', 'drop'])
    -3
    >>> robot_sum(['jump', 'add 4'])
    4
    """
    n = 0
    for c in commands:
        parts = c.split()
        if parts[0] == 'add':
            n += int(parts[1])
        elif parts[0] == 'times':
            n *= int(parts[1])
        elif parts[0] == 'flip':
            n = -n
        elif parts[0] == 'drop':
            if n < 0:
                n = -(-n // 10)
            else:
                n = n // 10
    return n


def fewest_doublings(start: int, goal: int) -> int:
    """
    From `start` you may go to the double of a number or to the number that is one larger. Going
    backwards from the goal, an even number is halved as long as the half is not below the
    start, and otherwise one is taken away. Return how many of the steps are doublings.

    fewest_doublings(1, 10) == 3
    fewest_doublings(3, 7) == 1
    fewest_doublings(5, 5) == 0
    """
    doublings = 0
    while goal > start:
        if goal % 2 == 0 and goal // 2 >= start:
            goal //= 2
            doublings += 1
        else:
            goal -= 1
    return doublings


def jump_track(track, start):
    """
    Each number of the track tells how far to jump from there: to the right if it is positive,
    to the left if it is negative. Start at the given index and return the list of the visited
    indices until you leave the track or come to an index for the second time (which is not
    written down again).

    Examples:
    jump_track([2, 1, 1, -3], 0) == [0, 2, 3]
    jump_track([5], 0) == [0]
    """
    visited = []
    pos = start
    while 0 <= pos < len(track) and pos not in visited:
        visited.append(pos)
        pos += track[pos]
    return visited


def bounce_height(height, percent, low):
    """
    A ball falls from a height and comes up to `percent` of the height each time. Heights are cut
    to whole centimetres. Return the list of the heights of the bounces that reach at least
    `low` (which is at least 1).

    bounce_height(100, 50, 10) -> [50, 25, 12]
    bounce_height(10, 30, 5) -> []
    """
    heights = []
    h = height * percent // 100
    while h >= low:
        heights.append(h)
        h = h * percent // 100
    return heights


def tank_days(size, rain, use):
    # the rain of each day fills the tank up to its size, then `use` is taken out if it is there;
    # returns on how many days there was not enough
    level = 0
    dry = 0
    for r in rain:
        level = min(size, level + r)
        if level < use:
            dry += 1
        else:
            level -= use
    return dry


def reachable(start: int, steps: list[int], limit: int) -> list[int]:
    """
    Return the sorted list of all numbers up to the limit that can be reached from the start
    by adding numbers from `steps` (all positive), each as often as wanted. The start is
    reached without adding anything.

    >>> reachable(2, [3, 5], 12)
    [2, 5, 7, 8, 10, 11, 12]
    """
    seen = {start}
    todo = [start]
    while todo:
        x = todo.pop()
        for s in steps:
            y = x + s
            if y <= limit and y not in seen:
                seen.add(y)
                todo.append(y)
    return sorted(seen)
