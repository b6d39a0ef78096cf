def smallest_part(n):
    """The smallest divisor of n above 1. For 1 it is 1, for smaller numbers None.

    smallest_part(35) == 5
    smallest_part(1) == 1
    smallest_part(0) == None
    """
    if n < 1:
        return None
    if n == 1:
        return 1
    part = 2
    while n % part != 0:
        part += 1
    return part


def scrap(n):
    """Scrapping a number means to take its smallest part away from it. Repeat that until nothing is left
    and return the numbers on the way.

    scrap(15) == [15, 12, 10, 8, 6, 4, 2, 0]
    scrap(7) == [7, 0]
    """
    way = [n]
    while n > 1:
        n -= smallest_part(n)
        way.append(n)
    return way


def is_tough(n):
    """A number is tough if its smallest part is greater than the number of its digits. 1 is not tough.

    is_tough(35) == True
    is_tough(121) == True
    is_tough(12) == False
    """
    if n <= 1:
        return False
    return smallest_part(n) > len(str(n))


def count_tough(low, high):
    """How many tough numbers lie between low and high, both included?

    count_tough(2, 12) == 9
    count_tough(12, 2) == 0
    """
    count = 0
    for n in range(low, high + 1):
        if is_tough(n):
            count += 1
    return count


def bolts(n):
    """Take out the smallest part by division as long as the number is greater than 1; return how often
    each part comes, as a text like "2^3 5".

    bolts(40) == "2^3 5"
    bolts(7) == "7"
    bolts(1) == ""
    """
    words = []
    while n > 1:
        part = smallest_part(n)
        times = 0
        while n % part == 0:
            n //= part
            times += 1
        words.append(str(part) if times == 1 else str(part) + "^" + str(times))
    return " ".join(words)


def race_of_parts(a, b, rounds):
    """In each round both numbers, at least 2, grow by their own smallest part. Return in how many rounds
    the first number was greater than the second afterwards.

    race_of_parts(9, 11, 2) == 0
    race_of_parts(25, 26, 3) == 3
    """
    ahead = 0
    for _ in range(rounds):
        a += smallest_part(a)
        b += smallest_part(b)
        if a > b:
            ahead += 1
    return ahead


def twin_parts(n):
    """The two divisors of n that are closest together and have n as their product, the smaller one first.

    twin_parts(36) == (6, 6)
    twin_parts(24) == (4, 6)
    twin_parts(7) == (1, 7)
    """
    small = 1
    for candidate in range(1, n + 1):
        if candidate * candidate > n:
            break
        if n % candidate == 0:
            small = candidate
    return small, n // small


def foreign_to(n, numbers):
    """The numbers of the list that have no divisor in common with n except 1.

    foreign_to(12, [5, 8, 9, 25, 1]) == [5, 25, 1]
    """
    foreign = []
    for m in numbers:
        shares = any(n % d == 0 and m % d == 0 for d in range(2, min(n, m) + 1))
        if not shares:
            foreign.append(m)
    return foreign


def divisor_tree(n):
    """How high is the tree of a number whose branches are its closest twin parts? A number that has only
    the parts 1 and itself is a leaf of height 0.

    divisor_tree(36) == 2
    divisor_tree(7) == 0
    divisor_tree(16) == 2
    """
    small, large = twin_parts(n)
    if small == 1:
        return 0
    return 1 + max(divisor_tree(small), divisor_tree(large))
