def all_share_factor_loop(numbers, factor):
    """Check if every number that is not zero can be divided by the factor. A factor of zero divides nothing.

    all_share_factor_loop([6, 0, -9], 3) == True
    all_share_factor_loop([6, 7], 3) == False
    all_share_factor_loop([6], 0) == False
    """
    if factor == 0:
        return False
    for number in numbers:
        if number == 0:
            continue
        if number % factor != 0:
            return False
    return True


def all_share_factor_short(numbers, factor):
    """The same check with all(); zero can be divided by everything, so it needs no special care.

    all_share_factor_short([6, 0, -9], 3) == True
    all_share_factor_short([6], 0) == False
    """
    return factor != 0 and all(number % factor == 0 for number in numbers)


def has_step_loop(numbers, step):
    """Check if two neighbours differ by exactly the step, in whichever direction.

    has_step_loop([1, 5, 2], 3) == True
    has_step_loop([1, 5, 2], 1) == False
    """
    for i in range(len(numbers) - 1):
        if abs(numbers[i] - numbers[i + 1]) == step:
            return True
    return False


def has_step_recursive(numbers, step):
    """The same check: look at the first two numbers, then at the list without the first.

    has_step_recursive([1, 5, 2], 3) == True
    has_step_recursive([4], 0) == False
    """
    if len(numbers) < 2:
        return False
    if abs(numbers[0] - numbers[1]) == step:
        return True
    return has_step_recursive(numbers[1:], step)


def is_bounded_loop(values, low, high):
    """Check if all values lie strictly between low and high. The bounds may be given in the wrong order.

    is_bounded_loop([2, 3.5], 1, 4) == True
    is_bounded_loop([2, 4], 4, 1) == False
    """
    if low > high:
        low, high = high, low
    inside = True
    for value in values:
        if value <= low or value >= high:
            inside = False
    return inside


def is_bounded_ends(values, low, high):
    """The same check with the smallest and the largest value only; nothing is always inside.

    is_bounded_ends([2, 3.5], 1, 4) == True
    is_bounded_ends([], 1, 4) == True
    """
    if not values:
        return True
    low, high = sorted((low, high))
    return low < min(values) and max(values) < high


def digits_balanced_loop(n):
    """Check if the digits of the left half have the same product as those of the right half. A number
    with an odd count of digits is never balanced.

    digits_balanced_loop(2613) == False
    digits_balanced_loop(2634) == True
    digits_balanced_loop(123) == False
    """
    text = str(abs(n))
    if len(text) % 2 == 1:
        return False
    half = len(text) // 2
    left = right = 1
    for i in range(half):
        left *= int(text[i])
        right *= int(text[half + i])
    return left == right


def digits_balanced_numbers(n):
    """The same check without a text: count the digits, then take the right half off with remainders.

    digits_balanced_numbers(2634) == True
    digits_balanced_numbers(7) == False
    """
    n = abs(n)
    size = 1
    while 10 ** size <= n:
        size += 1
    if size % 2 == 1:
        return False

    def product(part, count):
        result = 1
        for _ in range(count):
            result *= part % 10
            part //= 10
        return result

    unit = 10 ** (size // 2)
    return product(n // unit, size // 2) == product(n % unit, size // 2)


def reaches_total_loop(numbers, total):
    """Return how many numbers from the left are needed to reach the total, or None if all are not enough.

    reaches_total_loop([4, 5, 6], 8) == 2
    reaches_total_loop([4], 8) == None
    """
    reached = 0
    for used in range(len(numbers)):
        if reached >= total:
            return used
        reached += numbers[used]
    return len(numbers) if reached >= total else None


def reaches_total_slices(numbers, total):
    """The same count by the sums of longer and longer slices.

    reaches_total_slices([4, 5, 6], 8) == 2
    reaches_total_slices([4], 0) == 0
    """
    for used in range(len(numbers) + 1):
        if sum(numbers[:used]) >= total:
            return used
    return None
