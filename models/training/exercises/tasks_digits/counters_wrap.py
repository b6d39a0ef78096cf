class RingCounter:
    """
    A counter that runs through the numbers low..high and then starts again at low. Counting
    down from low leads to high. It remembers how often it passed the end in either
    direction.

    >>> c = RingCounter(3, 6)
    >>> [c.up() for _ in range(5)]
    [4, 5, 6, 3, 4]
    >>> c.down(); c.down()
    3
    6
    >>> c.wraps
    2
    """

    def __init__(self, low, high):
        if high < low:
            raise ValueError("empty ring")
        self.low, self.high = low, high
        self.value = low
        self.wraps = 0

    def up(self):
        if self.value == self.high:
            self.value = self.low
            self.wraps += 1
        else:
            self.value += 1
        return self.value

    def down(self):
        if self.value == self.low:
            self.value = self.high
            self.wraps += 1
        else:
            self.value -= 1
        return self.value


def wrap_into(x: int, low: int, high: int) -> int:
    """Bring x into the range low..high (both included) by adding or subtracting the
    size of the range.

    wrap_into(13, 1, 12) == 1
    wrap_into(0, 1, 12) == 12
    wrap_into(-3, -2, 2) == 2
    """
    size = high - low + 1
    return low + (x - low) % size


def byte_sum(values):
    """
    Add up the values in a register that holds 0 to 255. Return the content of the
    register and the number of overflows as a tuple.

    >>> byte_sum([200, 100, 250])
    (38, 2)
    >>> byte_sum([])
    (0, 0)
    """
    register = 0
    overflows = 0
    for v in values:
        register += v
        while register > 255:
            register -= 256
            overflows += 1
    return register, overflows


def as_signed(value, bits):
    """Numbers in a register of the given number of bits are read as signed numbers: the upper
    half of the range is negative.

    >>> as_signed(255, 8)
    -1
    >>> as_signed(127, 8)
    127
    """
    half = 2 ** (bits - 1)
    return value - 2 * half if value >= half else value


def saturated_total(values, low, high):
    """
    Unlike a wrapping counter, a saturated one sticks to its ends. Start at 0, add the values one
    after another and never leave low..high (low <= 0 <= high). Return the end value.

    >>> saturated_total([5, 9, -3], -10, 10)
    7
    """
    total = 0
    for v in values:
        total = max(low, min(high, total + v))
    return total


def is_newer(a, b, size):
    """Message numbers run from 0 to size - 1 and wrap around. Message a is newer than b if b needs less
    than half of the ring to come forward to a. A message is not newer than itself.

    is_newer(2, 14, 16) == True
    is_newer(14, 2, 16) == False
    is_newer(5, 5, 16) == False
    """
    ahead = (a - b) % size
    return 0 < ahead < size / 2


def lost_messages(received, size):
    """Given the received message numbers in order (ring of the given size), count the lost ones."""
    lost = 0
    for prev, cur in zip(received, received[1:]):
        lost += (cur - prev - 1) % size
    return lost
