from typing import List


def multiples_inside(low: int, high: int, step: int) -> int:
    """Return how many multiples of step lie between low and high, both included. Works for
    negative ends as well; if low is above high, there are none."""
    if low > high:
        return 0
    return high // step - (low - 1) // step


def touched_by_one(low: int, high: int, a: int, b: int) -> int:
    """Count the numbers from low to high that are a multiple of a or of b, but not of both. The helper
    touches tells for one number whether it counts."""
    def touches(n: int) -> bool:
        by_a = n % a == 0
        by_b = n % b == 0
        return by_a != by_b

    return sum(1 for n in range(low, high + 1) if touches(n))


def numbers_with_digit(low: int, high: int, digit: int) -> List[int]:
    """Return all numbers from low to high in which the digit occurs exactly once. Only numbers from 0 on are
    looked at."""
    found = []
    for n in range(max(low, 0), high + 1):
        if str(n).count(str(digit)) == 1:
            found.append(n)
    return found


def longest_free_run(low: int, high: int, digits: str) -> int:
    """Return the length of the longest run of neighbouring numbers from low to high none of which
    contains any of the digits."""
    longest = 0
    current = 0
    for n in range(low, high + 1):
        is_free = True
        for digit in digits:
            if digit in str(n):
                is_free = False
                break
        if is_free:
            current += 1
            longest = max(longest, current)
        else:
            current = 0
    return longest


def squares_inside(low: int, high: int) -> int:
    """Count the squares of whole numbers between low and high, both included. The number 0 is a square."""
    count = 0
    root = 0
    while root * root <= high:
        if root * root >= low:
            count += 1
        root += 1
    return count


def digits_written(low: int, high: int) -> int:
    """Return how many digits are written when all numbers from low to high are listed. A minus sign is
    no digit."""
    written = 0
    for n in range(low, high + 1):
        written += len(str(abs(n)))
    return written


def count_triples(limit: int) -> int:
    """Count the triples a < b < c of numbers from 1 to limit in which b is the mean of a and c."""
    triples = 0
    for b in range(2, limit):
        for a in range(1, b):
            c = 2 * b - a
            if c <= limit:
                triples += 1
    return triples


def last_before_gap(numbers: List[int]) -> int:
    """The numbers rise. Return the last number before the first one that is missing between its neighbours;
    if there is no gap, return the last number of the list."""
    for i in range(len(numbers) - 1):
        if numbers[i + 1] != numbers[i] + 1:
            return numbers[i]
    return numbers[-1]


def halves_of_range(low: int, high: int) -> tuple:
    """Cut the numbers from low to high into two ranges, each given by its first and last number. The first
    range has one number more if their count is odd."""
    middle = (low + high) // 2
    return (low, middle), (middle + 1, high)
