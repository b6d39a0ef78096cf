def bars_to_widths(bars: str) -> list[int]:
    """A barcode is drawn with '#' for black and '.' for white. Return the widths of all bars
    and gaps from left to right.

    >>> bars_to_widths('##.#..#')
    [2, 1, 1, 2, 1]
    """
    widths = []
    prev = ''
    for ch in bars:
        if ch == prev:
            widths[-1] += 1
        else:
            widths.append(1)
        prev = ch
    return widths


def widths_to_bars(widths, first='#'):
    """Draw the bars again. Colours take turns, starting with the first one.

    >>> widths_to_bars([2, 1, 3])
    '##.###'
    """
    other = '.' if first == '#' else '#'
    drawing = ''
    for i in range(len(widths)):
        if i % 2 == 0:
            drawing += first * widths[i]
        else:
            drawing += other * widths[i]
    return drawing


def scan_upside_down(bars: str, start: str) -> bool:
    """The start pattern has to be at the left. If it is only found reversed at the right end,
    the code was scanned upside down.

    >>> scan_upside_down('#..##', '##.')
    True
    >>> scan_upside_down('##..#', '##.')
    False
    """
    return not bars.startswith(start) and bars[::-1].startswith(start)


def three_one_check(digits: str) -> int:
    """Control digit: digits are weighted 1, 3, 1, 3, ... from the left; the control digit
    completes the sum to a multiple of ten.

    >>> three_one_check('1234')
    8
    """
    total = 0
    for i, d in enumerate(digits):
        total += int(d) * (3 if i % 2 else 1)
    return (10 - total % 10) % 10


def missing_digit(code: str) -> str:
    """One digit of a code is unreadable ('?'). Find it if the sum of all digits
    must be a multiple of ten.

    >>> missing_digit('12?4')
    '3'
    """
    known = sum(int(c) for c in code if c != '?')
    return str(-known % 10)


def stretch(bars: str, factor: int) -> str:
    """Print each column of the barcode several times.

    >>> stretch('#.#', 2)
    '##..##'
    """
    return ''.join(ch * factor for ch in bars)


def shrink(bars, factor):
    """Undo stretch; a ValueError tells that the drawing was not stretched by the factor."""
    out = ''
    for i in range(0, len(bars), factor):
        piece = bars[i:i + factor]
        if piece != piece[0] * factor:
            raise ValueError('not stretched by %d' % factor)
        out += piece[0]
    return out


def quiet_zone(bars: str) -> tuple[int, int]:
    """White columns on the left and on the right of the code.

    >>> quiet_zone('..#.#...')
    (2, 3)
    """
    left = len(bars) - len(bars.lstrip('.'))
    right = len(bars) - len(bars.rstrip('.'))
    return left, right


def remove_specks(bars):
    """A single black column between white ones is dirt. Make it white.

    >>> remove_specks('..#..##.')
    '.....##.'
    """
    cols = list(bars)
    for i in range(len(bars)):
        left = bars[i - 1] if i > 0 else '.'
        right = bars[i + 1] if i + 1 < len(bars) else '.'
        if bars[i] == '#' and left == '.' and right == '.':
            cols[i] = '.'
    return ''.join(cols)


def darkness(bars):
    # part of black columns in percent, rounded down
    return 100 * bars.count('#') // len(bars)
