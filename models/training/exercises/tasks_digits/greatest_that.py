def greatest_two_digit_factor(n):
    """
    Find the greatest two-digit number that divides n. If there is none, return -1.

    >>> greatest_two_digit_factor(300)
    75
    >>> greatest_two_digit_factor(101)
    -1
    """
    for d in range(99, 9, -1):
        if n % d == 0:
            return d
    return -1


def largest_even_rearranged(n):
    """Rearrange the digits of the number n > 0 so that the result is even and as large as possible.
    Return 0 if this cannot be done.

    largest_even_rearranged(1253) == 5312
    largest_even_rearranged(135) == 0
    largest_even_rearranged(4821) == 8412
    """
    digits = sorted(str(n), reverse=True)
    evens = [d for d in digits if int(d) % 2 == 0]
    if not evens:
        return 0
    last = evens[-1]
    digits.remove(last)
    return int("".join(digits) + last)


def biggest_step_down(numbers):
    """Return the largest drop between two neighbours in the list (a positive number), or 0 if
    the numbers never fall.

    >>> biggest_step_down([3, 9, 2, 8])
    7
    >>> biggest_step_down([1])
    0
    """
    best = 0
    for i in range(len(numbers) - 1):
        if numbers[i] > numbers[i + 1]:
            best = max(best, numbers[i] - numbers[i + 1])
    return best


def greatest_sum_within(limit, a, b):
    """
    Boards of length a and b can be put end to end in any number. What is the greatest total
    length that does not exceed the limit? (No board at all has length 0.)

    >>> greatest_sum_within(20, 7, 9)
    18
    >>> greatest_sum_within(5, 7, 9)
    0
    """
    best = 0
    for i in range(limit // a + 1):
        rest = limit - i * a
        length = i * a + rest // b * b
        if length > best:
            best = length
    return best


def smallest_missing_last_digit(numbers):
    """Look at the last digits of the numbers. Return the smallest digit from 0 to 9 that
    does not occur, or None if all occur. Signs are ignored.

    smallest_missing_last_digit([10, 21, -32]) == 3
    smallest_missing_last_digit([]) == 0
    """
    seen = {abs(x) % 10 for x in numbers}
    for d in range(10):
        if d not in seen:
            return d
    return None


def largest_under_with_parity(limit, same_as):
    """Return the largest integer below the limit that has the same parity as same_as."""
    n = limit - 1
    if n % 2 != same_as % 2:
        n -= 1
    return n


def highest_floor(floor, energy):
    """
    Climbing to floor k costs k units of energy. Starting on the given floor, return the
    highest floor that can be reached and the energy left, as a tuple.

    >>> highest_floor(2, 13)
    (5, 1)
    """
    while energy >= floor + 1:
        floor += 1
        energy -= floor
    return floor, energy
