def shelf_layouts(books: int, max_per_shelf: int) -> list[tuple[int, int]]:
    """All ways to put the books on equally full shelves, as (shelves, books per shelf).
    No shelf may hold more than max_per_shelf books.

    >>> shelf_layouts(12, 4)
    [(3, 4), (4, 3), (6, 2), (12, 1)]
    """
    layouts = []
    for shelves in range(1, books + 1):
        if books % shelves == 0:
            per_shelf = books // shelves
            if per_shelf <= max_per_shelf:
                layouts.append((shelves, per_shelf))
    return layouts


def tables_for_wedding(guests: int, smallest: int, largest: int) -> int:
    """All tables get the same number of guests, between smallest and largest. Return the largest size
    that leaves nobody without a table, or the size that leaves the fewest guests.

    >>> tables_for_wedding(48, 5, 10)
    8
    >>> tables_for_wedding(23, 4, 6)
    4
    """
    best = smallest
    for size in range(smallest, largest + 1):
        rest = guests % size
        if rest < guests % best or (rest == 0 and guests % best == 0):
            best = size
    return best


def odd_divisors(n: int) -> list[int]:
    """List the odd divisors of n, the largest first."""
    return [d for d in range(n, 0, -1) if d % 2 == 1 and n % d == 0]


def divisor_surplus(n):
    """The sum of all divisors of n smaller than n, minus n itself.

    >>> divisor_surplus(12)
    4
    >>> divisor_surplus(8)
    -1
    """
    total = 0
    for d in range(1, n):
        if n % d == 0:
            total += d
    return total - n


def most_divisible(numbers):
    """Return the number that has the most divisors. The first one wins a tie.

    >>> most_divisible([10, 12, 17, 18])
    12
    """
    best = None
    best_count = 0
    for n in numbers:
        count = 0
        for d in range(1, n + 1):
            if n % d == 0:
                count += 1
        if count > best_count:
            best_count = count
            best = n
    return best


def remainder_groups(numbers: list[int], m: int) -> dict[int, list[int]]:
    """Group numbers by their remainder when divided by m.

    >>> remainder_groups([3, 4, 7, 10, 11], 4)
    {3: [3, 7, 11], 0: [4], 2: [10]}
    """
    groups = {}
    for n in numbers:
        r = n % m
        if r not in groups:
            groups[r] = []
        groups[r].append(n)
    return groups


def smallest_class_size(rests: dict[int, int]) -> int:
    """A class lines up in rows. For each row length we know how many pupils remain at the end.
    Find the smallest possible class, with at most 1000 pupils; -1 if there is none.

    >>> smallest_class_size({3: 2, 4: 3})
    11
    >>> smallest_class_size({2: 1, 4: 2})
    -1
    """
    for size in range(1, 1001):
        if all(size % row == rest for row, rest in rests.items()):
            return size
    return -1


def strip_factor(n: int, p: int) -> tuple[int, int]:
    """Divide n by p as often as possible. Return the rest of n and the number of divisions.

    >>> strip_factor(72, 2)
    (9, 3)
    """
    times = 0
    while n % p == 0:
        n //= p
        times += 1
    return n, times


def shared_divisors(a, b, c):
    # the numbers that divide all three
    return [d for d in range(1, min(a, b, c) + 1) if a % d == 0 and b % d == 0 and c % d == 0]
