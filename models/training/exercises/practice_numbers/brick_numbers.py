from typing import List


def brick_height(n: int) -> int:
    """Every digit of a number is a brick: 0 to 3 have the height 1, 4 to 7 the height 2, 8 and 9 the
    height 3. Return the height of the tower that is built of all digits. A minus sign is no brick."""
    height = 0
    for digit in str(abs(n)):
        if digit in "0123":
            height += 1
        elif digit in "4567":
            height += 2
        else:
            height += 3
    return height


def is_stable(n: int) -> bool:
    """A tower is stable if no brick is higher than the brick below it. The first digit is the lowest
    brick."""
    previous = 3
    for digit in str(abs(n)):
        height = brick_height(int(digit))
        if height > previous:
            return False
        previous = height
    return True


def stable_share(low: int, high: int) -> float:
    """Return which share of the numbers from low to high is stable, rounded to two places; 0.0 for an
    empty range."""
    if low > high:
        return 0.0
    stable = 0
    for n in range(low, high + 1):
        if is_stable(n):
            stable += 1
    return round(stable / (high - low + 1), 2)


def make_stable(n: int) -> int:
    """Put the digits in an order that is stable and changes as little as possible: bricks of the same
    height keep their order."""
    bricks = list(str(n))
    bricks.sort(key=lambda digit: -brick_height(int(digit)))
    return int("".join(bricks))


def highest_tower(numbers: List[int], limit: int) -> int:
    """Return the number with the highest tower not above the limit, the first one of several, -1 if all
    of the towers are too high."""
    best = -1
    best_height = 0
    for n in numbers:
        height = brick_height(n)
        if height <= limit and height > best_height:
            best = n
            best_height = height
    return best


def smallest_with_height(height: int) -> int:
    """Return the smallest positive number whose tower has exactly this height. A height below 1 gives 0."""
    if height < 1:
        return 0
    n = 1
    while brick_height(n) != height:
        n += 1
    return n


def fallen(n: int) -> int:
    """The tower breaks at the first brick that is higher than the brick below it: this one and all above
    fall down. Return the number of the bricks that fall."""
    digits = str(abs(n))
    for i in range(1, len(digits)):
        if brick_height(int(digits[i])) > brick_height(int(digits[i - 1])):
            return len(digits) - i
    return 0


def side_by_side(numbers: List[int]) -> str:
    """Draw the skyline of the towers in one line: "/" where the next tower is higher, "\\\\" where it is
    lower, and "-" where it has the same height."""
    line = ""
    for a, b in zip(numbers, numbers[1:]):
        rise = brick_height(b) - brick_height(a)
        if rise > 0:
            line += "/"
        elif rise < 0:
            line += "\\"
        else:
            line += "-"
    return line


def bricks_in_stock(numbers: List[int]) -> List[int]:
    """Return how many bricks of the heights 1, 2 and 3 are needed for all the towers."""
    needed = [0, 0, 0]
    for n in numbers:
        for digit in str(abs(n)):
            needed[brick_height(int(digit)) - 1] += 1
    return needed
