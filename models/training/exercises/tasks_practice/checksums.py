from typing import List


def add_check_letter(code: str) -> str:
    """
    The warehouse adds a check letter to each code of digits: every digit is
    multiplied with its position (from 1), the products are added up, and the
    remainder modulo 26 gives the letter, 0 is A.

    >>> add_check_letter('123')
    '123O'
    >>> add_check_letter('00')
    '00A'
    """
    total = 0
    for i, digit in enumerate(code, 1):
        total += i * int(digit)
    return code + chr(ord('A') + total % 26)


def is_ticket_valid(ticket: str) -> bool:
    """
    Check if a ticket number of our bus company is valid. It has eight digits,
    and the number made of the last two digits is the sum of the first six.

    Examples:
    is_ticket_valid('12345621') => True
    is_ticket_valid('12345622') => False
    is_ticket_valid('1234') => False
    """
    if len(ticket) != 8 or not ticket.isdigit():
        return False
    total = 0
    for c in ticket[:6]:
        total += int(c)
    return total == int(ticket[6:])


def xor_frame(data: List[int]) -> List[int]:
    """
    A sensor sends a frame: the number of the data bytes, the bytes, and at the
    end the XOR of everything before. Return the frame for the given data.

    >>> xor_frame([5, 9])
    [2, 5, 9, 14]
    >>> xor_frame([])
    [0, 0]
    """
    frame = [len(data)] + data
    check = 0
    for b in frame:
        check ^= b
    return frame + [check]


def read_frame(frame):
    """
    Take a frame made of length, bytes and XOR apart. Return the data bytes, or
    None if the frame is too short, the length is wrong or the XOR of all the
    numbers is not 0.

    read_frame([2, 5, 9, 14]) -> [5, 9]
    read_frame([2, 5, 9, 15]) -> None
    read_frame([7]) -> None
    """
    if len(frame) < 2 or frame[0] != len(frame) - 2:
        return None
    x = 0
    for b in frame:
        x = x ^ b
    if x != 0:
        return None
    return frame[1:-1]


def wrong_rows(rows, row_sums):
    """
    Given rows of numbers and the sum that is written at the end of each row,
    return the indices of the rows with a wrong sum.

    >>> wrong_rows([[1, 2], [4, 4], [0, 9]], [3, 9, 9])
    [1]
    """
    return [i for i in range(len(rows)) if sum(rows[i]) != row_sums[i]]


def repair_digit(code: str, total: int) -> str:
    """
    In a code of digits one digit cannot be read and stands as "?". The sum of
    all digits is known. Return the full code, or "" if no digit fits.

    >>> repair_digit('4?7', 15)
    '447'
    >>> repair_digit('4?7', 30)
    ''
    """
    known = sum(int(c) for c in code if c != '?')
    missing = total - known
    if missing < 0 or missing > 9:
        return ''
    return code.replace('?', str(missing))
