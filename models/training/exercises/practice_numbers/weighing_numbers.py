def left_weight(n):
    """The sum of the digits of n, each multiplied by its place counted from the left with 1.

    left_weight(213) -> 13
    left_weight(0) -> 0
    """
    total = 0
    for place, digit in enumerate(str(n), 1):
        total += place * int(digit)
    return total


def right_weight(n):
    """The same sum with places counted from the right.

    right_weight(213) -> 11
    right_weight(0) -> 0
    """
    total = 0
    place = 1
    while n > 0:
        n, digit = divmod(n, 10)
        total += place * digit
        place += 1
    return total


def leaning(n):
    """To which side does the number lean? "left" if the right weight is smaller than the left weight,
    "right" in the opposite case, "level" if both are equal.

    leaning(213) -> "left"
    leaning(520) -> "right"
    leaning(77) -> "level"
    """
    left = left_weight(n)
    right = right_weight(n)
    if left > right:
        return "left"
    elif right > left:
        return "right"
    return "level"


def level_numbers(low, high):
    """Level numbers between low and high in rising order.

    level_numbers(95, 125) -> [99, 101, 111, 121]
    level_numbers(10, 99) -> [11, 22, 33, 44, 55, 66, 77, 88, 99]
    """
    found = []
    for n in range(low, high + 1):
        if leaning(n) == "level":
            found.append(n)
    return found


def lean_counts(numbers):
    """Count how many numbers lean to the left, are level, and lean to the right.

    lean_counts([213, 77, 520, 12]) -> (2, 1, 1)
    lean_counts([]) -> (0, 0, 0)
    """
    leanings = [leaning(n) for n in numbers]
    return leanings.count("left"), leanings.count("level"), leanings.count("right")


def append_to_level(n):
    """The digit which makes a number level when it is written behind the number, or None if there is none.

    append_to_level(12) -> 1
    append_to_level(99) -> 9
    append_to_level(950) -> None
    """
    for digit in range(10):
        if leaning(10 * n + digit) == "level":
            return digit
    return None


def heaviest_order(n):
    """The digits of n in the order that gives the greatest left weight; zeros in front vanish.

    heaviest_order(3102) -> 123
    heaviest_order(7) -> 7
    """
    digits = sorted(str(n))
    return int("".join(digits))


def weight_steps(n):
    """Replace n by its left weight until it has one digit; count the steps.

    weight_steps(213) -> 2
    weight_steps(5) -> 0
    """
    steps = 0
    while n >= 10:
        n = left_weight(n)
        steps += 1
    return steps


def difference_of_weights(numbers):
    """Add up the distances between left and right weight over all numbers.

    difference_of_weights([213, 77]) -> 2
    """
    return sum(abs(left_weight(n) - right_weight(n)) for n in numbers)
