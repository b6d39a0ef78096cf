def steps_between_digits(n):
    """A postman walks from digit to digit of the number on a keyboard row 0 1 2 ... 9. Return his steps.

    steps_between_digits(1935) -> 16
    steps_between_digits(7) -> 0
    """
    steps = 0
    digits = [int(d) for d in str(n)]
    for here, there in zip(digits, digits[1:]):
        steps += abs(there - here)
    return steps


def ring_steps(n):
    """The same walk when 9 and 0 are neighbours, always on the shorter way.

    ring_steps(1935) -> 8
    ring_steps(90) -> 1
    """
    steps = 0
    last = n % 10
    n //= 10
    while n > 0:
        digit = n % 10
        one_way = abs(digit - last)
        steps += min(one_way, 10 - one_way)
        last = digit
        n //= 10
    return steps


def laziest_order(n):
    """The digits in the order that needs the fewest steps on the row and begins with a digit that is not
    zero.

    laziest_order(1935) -> 1359
    laziest_order(5021) -> 5210
    """
    digits = sorted(str(n))
    if digits[0] == "0":
        digits.reverse()
    return int("".join(digits))


def visited_keys(n):
    """All keys over which the postman comes on the row, sorted, as a text.

    visited_keys(352) -> "2345"
    visited_keys(6) -> "6"
    """
    visited = ""
    digits = [int(d) for d in str(n)]
    leftmost, rightmost = min(digits), max(digits)
    key = leftmost
    while key <= rightmost:
        visited += str(key)
        key += 1
    return visited


def turns(n):
    """How many times does he change his direction? Staying at a key is no change.

    turns(1935) -> 2
    turns(1223) -> 0
    turns(15551) -> 1
    """
    count = 0
    direction = 0
    digits = str(n)
    for i in range(1, len(digits)):
        move = int(digits[i]) - int(digits[i - 1])
        if move == 0:
            continue
        if direction * move < 0:
            count += 1
        direction = move
    return count


def numbers_with_steps(steps, length):
    """How many numbers with the given count of digits need exactly so many steps on the row?

    numbers_with_steps(0, 2) -> 9
    numbers_with_steps(9, 2) -> 1
    numbers_with_steps(9, 1) -> 0
    """
    if length < 1:
        return 0
    count = 0
    low = 10 ** (length - 1)
    for n in range(low, 10 * low):
        if steps_between_digits(n) == steps:
            count += 1
    return count


def walk_number(start, moves):
    """Write the key at the start and the keys after all moves as a number. A move beyond the end stops at
    the end.

    walk_number(4, [2, -5, 20]) -> 4619
    walk_number(3, []) -> 3
    """
    key = start
    number = start
    for move in moves:
        key = max(0, min(9, key + move))
        number = 10 * number + key
    return number


def shift_keys(n, shift):
    """Replace each digit by the key that lies `shift` keys to the right on the ring; the number of digits
    stays. The result is a text.

    shift_keys(1935, 2) -> "3157"
    shift_keys(80, 2) -> "02"
    """
    return "".join(str((int(d) + shift) % 10) for d in str(n))
