def keypad_pushes(number: int) -> int:
    """
    The keys of a safe stand in three columns: 1 2 3, 4 5 6, 7 8 9 and the 0 below the 8. The
    finger starts on the first digit. Return the number of moves between neighbouring keys (up,
    down, left, right) needed to enter all the digits; pushing costs nothing.

    >>> keypad_pushes(19)
    4
    >>> keypad_pushes(808)
    2
    """
    def place(d):
        if d == 0:
            return 3, 1
        return (d - 1) // 3, (d - 1) % 3

    digits = [int(c) for c in str(number)]
    moves = 0
    for a, b in zip(digits, digits[1:]):
        r1, c1 = place(a)
        r2, c2 = place(b)
        moves += abs(r1 - r2) + abs(c1 - c2)
    return moves


def valid_pin(pin):
    """
    A PIN is accepted if it has four digits, is no run upwards or downwards like 3456 or 9876,
    and has at least three different digits. It is given as a string.

    valid_pin('4711') -> True
    valid_pin('9876') -> False
    valid_pin('4774') -> False
    valid_pin('12a9') -> False
    """
    if len(pin) != 4 or not pin.isdigit():
        return False
    diffs = [int(pin[i + 1]) - int(pin[i]) for i in range(3)]
    if diffs == [1, 1, 1] or diffs == [-1, -1, -1]:
        return False
    return len(set(pin)) >= 3


def shift_digits(n: int, key: int) -> int:
    """
    Encode a number by adding the digits of the key to its digits, place by place from the left,
    without carrying (9 + 3 gives 2). The key is repeated as often as needed. The first digit of
    the result may be a zero, which is then lost.

    >>> shift_digits(12345, 12)
    24466
    >>> shift_digits(95, 1)
    6
    """
    s = str(n)
    k = str(key)
    out = ''
    for i in range(len(s)):
        out += str((int(s[i]) + int(k[i % len(k)])) % 10)
    return int(out)


def parity_row(bits):
    """
    Each string of zeros and ones is followed by a check bit which makes the number of ones even.
    Return the strings with the check bit added.

    parity_row(['101', '111', '']) == ['1010', '1111', '0']
    """
    out = []
    for b in bits:
        ones = b.count('1')
        out.append(b + str(ones % 2))
    return out


def broken_rows(rows):
    """Return the indices of the rows (strings of zeros and ones) with an odd number of ones."""
    return [i for i, r in enumerate(rows) if r.count('1') % 2 == 1]


def sum_of_code(code):
    """
    A code consists of numbers and letters. A number counts for itself, a letter 'x' doubles all
    that was collected before it, a letter 'o' sets it to zero, other letters do nothing.

    sum_of_code('3x10') # => 16
    sum_of_code('8o2a5') # => 7
    """
    total = 0
    num = ''
    for ch in code + ' ':
        if ch.isdigit():
            num += ch
            continue
        if num:
            total += int(num)
            num = ''
        if ch == 'x':
            total *= 2
        elif ch == 'o':
            total = 0
    return total
