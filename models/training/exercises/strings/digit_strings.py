def odometer(reading: str, km: int) -> str:
    """Add kilometres to a mechanical counter, which starts at zero again after its largest number.

    >>> odometer('0995', 7)
    '1002'
    >>> odometer('99', 3)
    '02'
    """
    width = len(reading)
    value = (int(reading) + km) % 10 ** width
    return str(value).zfill(width)


def wheels_turned(old: str, new: str) -> int:
    """On how many wheels of the counter does another digit stand now?

    >>> wheels_turned('0995', '1002')
    4
    """
    return sum(a != b for a, b in zip(old, new))


def alternating_digits(code: str) -> bool:
    """Do odd and even digits take turns in the code?

    >>> alternating_digits('1658')
    True
    >>> alternating_digits('135')
    False
    """
    for i in range(1, len(code)):
        if int(code[i]) % 2 == int(code[i - 1]) % 2:
            return False
    return True


def complement(code: str) -> str:
    """Replace each digit by its difference to nine.

    >>> complement('1904')
    '8095'
    """
    return ''.join(str(9 - int(d)) for d in code)


def pin_too_easy(pin: str) -> bool:
    """A PIN is too easy if all steps between neighbouring digits are the same (like 1111, 1234, 8642).

    >>> pin_too_easy('8642')
    True
    >>> pin_too_easy('1231')
    False
    """
    steps = set()
    for a, b in zip(pin, pin[1:]):
        steps.add(int(b) - int(a))
    return len(steps) <= 1


def largest_in_window(digits: str, size: int) -> int:
    """Largest number that can be read from a piece of the given size.

    >>> largest_in_window('193827', 2)
    93
    """
    best = 0
    for i in range(len(digits) - size + 1):
        best = max(best, int(digits[i:i + size]))
    return best


def digit_runs(text):
    """All numbers that appear in a text, with their leading zeros.

    >>> digit_runs('a007b12')
    ['007', '12']
    """
    spaced = ''.join(ch if ch.isdigit() else ' ' for ch in text)
    return spaced.split()


def cross_code(number: int) -> str:
    """Write a number as letters: 0 is 'a', 1 is 'b', up to 'j'; the sum of the digits follows
    after a hyphen.

    >>> cross_code(205)
    'caf-7'
    """
    word = ''
    total = 0
    for d in str(number):
        word += 'abcdefghij'[int(d)]
        total += int(d)
    return f'{word}-{total}'


def lottery_match(ticket: str, drawn: str) -> int:
    """Matching digits counted from the right end until the first difference.

    >>> lottery_match('48215', '90215')
    3
    """
    hits = 0
    for a, b in zip(reversed(ticket), reversed(drawn)):
        if a != b:
            break
        hits += 1
    return hits


def seven_segments(code):
    # number of lit segments on a digital clock
    lit = [6, 2, 5, 5, 4, 5, 6, 3, 7, 6]
    return sum(lit[int(d)] for d in code if d.isdigit())
