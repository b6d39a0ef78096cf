def bits_of(n, width):
    """The lowest `width` binary digits of n as a list, the highest one first.

    >>> bits_of(5, 4)
    [0, 1, 0, 1]
    >>> bits_of(18, 3)
    [0, 1, 0]
    """
    bits = []
    for _ in range(width):
        bits.append(n % 2)
        n //= 2
    bits.reverse()
    return bits


def lamps_picture(n, width):
    """A row of lamps shows n: "o" for a lamp that is on, "." for one that is off.

    >>> lamps_picture(5, 4)
    '.o.o'
    """
    picture = ""
    for bit in bits_of(n, width):
        picture += "o" if bit == 1 else "."
    return picture


def read_picture(picture):
    """The number that a picture of lamps shows. Other characters than "o" and "." are skipped.

    >>> read_picture(".o.o")
    5
    >>> read_picture("o o")
    3
    >>> read_picture("")
    0
    """
    n = 0
    for lamp in picture:
        if lamp not in "o.":
            continue
        n = n * 2
        if lamp == "o":
            n += 1
    return n


def distance_of_lamps(a, b):
    # number of lamps that differ between the pictures of a and b
    different = 0
    while a > 0 or b > 0:
        if a % 2 != b % 2:
            different += 1
        a //= 2
        b //= 2
    return different


def quietest_order(start, numbers):
    """Show the numbers one after another such that few lamps change each time: from the number shown last,
    always go on with the one that changes fewest lamps, the smaller number if there are two.

    >>> quietest_order(0, [7, 4, 6])
    [4, 6, 7]
    """
    left = sorted(numbers)
    order = []
    shown = start
    while left:
        best = left[0]
        for n in left:
            if distance_of_lamps(shown, n) < distance_of_lamps(shown, best):
                best = n
        order.append(best)
        left.remove(best)
        shown = best
    return order


def has_dark_gap(n):
    """Is there a lamp that is off between two lamps that are on, with n shown without leading zeros?

    >>> has_dark_gap(5)
    True
    >>> has_dark_gap(12)
    False
    >>> has_dark_gap(0)
    False
    """
    inner = bin(n)[2:].strip("0")
    return "0" in inner


def broken_lamps(wanted, shown, width):
    """Compare what should be shown with what is shown. Return two lists of positions, counted from the left:
    lamps that stay dark and lamps that burn wrongly.

    >>> broken_lamps(12, 6, 4)
    ([0], [2])
    """
    dark = []
    wrong = []
    for i, (a, b) in enumerate(zip(bits_of(wanted, width), bits_of(shown, width))):
        if a > b:
            dark.append(i)
        elif a < b:
            wrong.append(i)
    return dark, wrong
