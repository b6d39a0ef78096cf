def street_side(number: int) -> str:
    """
    Houses with an odd number stand on the left of the street and houses with an even number
    on the right. Numbers that are not positive do not exist.
    Return 'left', 'right' or 'none'.

    street_side(7) == 'left'
    street_side(12) == 'right'
    street_side(0) == 'none'
    """
    if number <= 0:
        return 'none'
    if number % 2 == 1:
        return 'left'
    return 'right'


def signs_to_buy(first: int, last: int) -> list[int]:
    """
    All the houses from `first` to `last` get new house numbers, put together from single
    metal digits. Return a list of ten integers: how many pieces of each digit 0 to 9 must
    be bought.

    >>> signs_to_buy(8, 12)
    [1, 4, 1, 0, 0, 0, 0, 0, 1, 1]
    >>> signs_to_buy(5, 4)
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    """
    pieces = [0] * 10
    for number in range(first, last + 1):
        n = number
        while n > 0:
            pieces[n % 10] += 1
            n //= 10
    return pieces


def unlucky_houses(n, digit):
    """
    Nobody in a town wants a house number that has the given digit in it. So the numbers with
    this digit are skipped. Return the number of the n-th house (n >= 1, digit 1 to 9).

    Examples:
    unlucky_houses(3, 4) == 3
    unlucky_houses(4, 4) == 5
    unlucky_houses(13, 4) == 15
    """
    house = 0
    built = 0
    while built < n:
        house += 1
        if str(digit) not in str(house):
            built += 1
    return house


def opposite_house(number: int, houses: int) -> int:
    """
    On a street the numbers run up on one side, 1 to h, and come back on the other side,
    h + 1 to 2 * h, so that 1 stands opposite to 2 * h. `houses` is the total number of
    houses and even. Return the number of the house opposite to the given one.
    Raise ValueError if there is no such house.

    >>> opposite_house(1, 10)
    10
    >>> opposite_house(7, 10)
    4
    """
    if number < 1 or number > houses:
        raise ValueError('no such house')
    return houses + 1 - number


def postman_walk(letters):
    """
    A postman starts at number 0 and visits the houses in the given order. Going from one
    number to another takes as many steps as the numbers differ, and two more steps if he has
    to cross the street between odd and even numbers. Number 0 counts as even.
    Return the number of all his steps.

    postman_walk([2, 5, 3]) -> 9
    postman_walk([]) -> 0
    """
    pos = 0
    steps = 0
    for h in letters:
        steps += abs(h - pos)
        if h % 2 != pos % 2:
            steps += 2
        pos = h
    return steps
