from typing import List


def ticket_rank(number: int) -> int:
    """
    Tickets of a village lottery are ranked like this: the rank is the number of digits
    that are larger than the digit directly left of them. The first digit never counts.

    >>> ticket_rank(13524)
    3
    >>> ticket_rank(7)
    0
    """
    rank = 0
    while number >= 10:
        last = number % 10
        number //= 10
        if last > number % 10:
            rank += 1
    return rank


def balanced_ticket(ticket):
    """
    Check if the digits at the even positions of a ticket (0, 2, 4, ... from the left)
    have the same product as the digits at the odd positions. Tickets are strings, since
    they may start with zeros. A ticket with fewer than two digits is not balanced.

    Examples:
    balanced_ticket("2634") == False
    balanced_ticket("2364") == True
    balanced_ticket("7") == False
    """
    if len(ticket) < 2:
        return False
    a = b = 1
    for i, c in enumerate(ticket):
        if i % 2 == 0:
            a *= int(c)
        else:
            b *= int(c)
    return a == b


def next_ticket_without(number: int, digit: int) -> int:
    """
    Find the smallest number greater than `number` in which the given digit does not
    occur.

    >>> next_ticket_without(129, 3)
    140
    >>> next_ticket_without(8, 9)
    10
    """
    number += 1
    while str(digit) in str(number):
        number += 1
    return number


def digit_staircase(n: int) -> List[int]:
    """
    Return the list of numbers that arise when the digits of n are cut off one by one
    from the left: the whole number first, the last digit last. Leading zeros vanish.

    >>> digit_staircase(4072)
    [4072, 72, 72, 2]
    """
    s = str(n)
    return [int(s[i:]) for i in range(len(s))]


def count_jackpots(low, high):
    """
    A jackpot is a number whose largest digit is the sum of all its other digits (a
    largest digit that occurs twice counts once as largest and once as other). Count the
    jackpots from low to high, both included; only numbers with two or more digits count.

    count_jackpots(10, 40) == 3
    count_jackpots(100, 120) == 3
    """
    cnt = 0
    for n in range(max(low, 10), high + 1):
        l = [int(c) for c in str(n)]
        if 2 * max(l) == sum(l):
            cnt += 1
    return cnt


def shrink_by_pairs(n):
    """
    Replace the digits of n, in pairs from the left, by the difference of the two digits
    (without sign); a single digit at the end stays. Repeat until one digit is left and
    return it.

    >>> shrink_by_pairs(94)
    5
    >>> shrink_by_pairs(9417)
    1
    >>> shrink_by_pairs(825)
    1
    """
    digits = [int(c) for c in str(n)]
    while len(digits) > 1:
        new = []
        for i in range(0, len(digits), 2):
            if i + 1 < len(digits):
                new.append(abs(digits[i] - digits[i + 1]))
            else:
                new.append(digits[i])
        digits = new
    return digits[0]
