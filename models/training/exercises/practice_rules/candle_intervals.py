def burning_loop(candles, minute):
    """
    Each candle is a pair (lit, length): it is lit at a minute and burns for `length` minutes. Return the
    number of candles that burn in the given minute.

    >>> burning_loop([(0, 10), (5, 3), (9, 4)], 9)
    2
    """
    count = 0
    for lit, length in candles:
        if lit <= minute < lit + length:
            count += 1
    return count


def burning_short(candles, minute):
    """
    burning_loop as a sum of conditions.

    >>> burning_short([(0, 10), (5, 3), (9, 4)], 9)
    2
    """
    return sum(lit <= minute < lit + length for lit, length in candles)


def light_until(candles):
    """
    Return the first minute from 0 on in which no candle burns.

    >>> light_until([(0, 4), (3, 5), (9, 2)])
    8
    >>> light_until([(1, 4)])
    0
    """
    minute = 0
    while burning_loop(candles, minute) > 0:
        minute += 1
    return minute


def light_until_sorted(candles):
    """
    The minute of light_until without counting every minute.

    >>> light_until_sorted([(0, 4), (3, 5), (9, 2)])
    8
    """
    end = 0
    for lit, length in sorted(candles):
        if lit > end:
            break
        end = max(end, lit + length)
    return end


def chain_lighting(lengths, overlap):
    """
    One candle after the other is lit, each one `overlap` minutes before the last one goes out (but not
    before the last one was lit). Return the minutes at which they are lit.

    >>> chain_lighting([10, 3, 8], 4)
    [0, 6, 6]
    """
    lit = []
    start = 0
    for length in lengths:
        lit.append(start)
        start = max(start, start + length - overlap)
    return lit


def dark_spans(candles, end):
    """
    Return the spans (from, to) between 0 and `end` in which no candle burns.

    >>> dark_spans([(2, 3), (4, 4)], 10)
    [(0, 2), (8, 10)]
    """
    spans = []
    dark_from = 0
    for lit, length in sorted(candles):
        if lit > dark_from:
            spans.append((dark_from, min(lit, end)))
        dark_from = max(dark_from, lit + length)
        if dark_from >= end:
            return spans
    spans.append((dark_from, end))
    return spans


def candle_kind(height, width):
    """
    Flat candles (at most 2 cm high) are tea lights. Candles that are at least eight times as high as wide
    are tapers, thick ones from 7 cm on are pillars, and the rest are votives.

    >>> candle_kind(2, 4), candle_kind(24, 3), candle_kind(10, 7), candle_kind(6, 5)
    ('tea light', 'taper', 'pillar', 'votive')
    """
    if height <= 2:
        return "tea light"
    if height >= 8 * width:
        return "taper"
    if width >= 7:
        return "pillar"
    return "votive"


def wax_left(candles, minutes):
    """
    `candles` holds texts like "red:40" with the minutes of wax. All burn for the given minutes. Return the
    texts of those with wax left, with the new number; candles with a "!" at the end do not burn.

    >>> wax_left(["red:40", "blue:10", "gold:5!"], 15)
    ['red:25', 'gold:5!']
    """
    left = []
    for candle in candles:
        if candle.endswith("!"):
            left.append(candle)
            continue
        colour, wax = candle.split(":")
        rest = int(wax) - minutes
        if rest > 0:
            left.append(f"{colour}:{rest}")
    return left


def wax_total(candles):
    """
    Add the minutes of wax of all texts, also of those with "!".

    >>> wax_total(["red:40", "gold:5!"])
    45
    """
    total = 0
    for candle in candles:
        digits = "".join(sign for sign in candle if sign.isdigit())
        total += int(digits)
    return total
