from typing import List


def parity_ok(frame: str) -> bool:
    """A frame of bits is fine when it contains an even number of ones.

    >>> parity_ok('1010')
    True
    >>> parity_ok('111')
    False
    """
    return frame.count('1') % 2 == 0


def add_parity(bits: str) -> str:
    """Append one bit so that the number of ones becomes even.

    >>> add_parity('110')
    '1100'
    >>> add_parity('100')
    '1001'
    """
    ones = 0
    for b in bits:
        if b == '1':
            ones += 1
    return bits + ('1' if ones % 2 else '0')


def invert_from(bits: str, start: int) -> str:
    """Flip all bits from position start to the end.

    >>> invert_from('110010', 3)
    '110101'
    """
    flipped = ''.join('0' if b == '1' else '1' for b in bits[start:])
    return bits[:start] + flipped


def mask_bits(bits, mask):
    """Keep a bit where the mask has a one, and write 0 elsewhere.

    >>> mask_bits('1101', '0111')
    '0101'
    """
    out = []
    for a, b in zip(bits, mask):
        if a == '1' and b == '1':
            out.append('1')
        else:
            out.append('0')
    return ''.join(out)


def stuff_bits(bits: str) -> str:
    """After three ones in a row put in an additional zero, as a serial line may want.

    >>> stuff_bits('1111')
    '11101'
    >>> stuff_bits('0110')
    '0110'
    """
    result = ''
    ones = 0
    for b in bits:
        result += b
        if b == '1':
            ones += 1
            if ones == 3:
                result += '0'
                ones = 0
        else:
            ones = 0
    return result


def silent_gaps(bits: str) -> List[int]:
    """Lengths of the zero stretches that have a one on both sides.

    >>> silent_gaps('0100110001')
    [2, 3]
    """
    core = bits.strip('0')
    return [len(gap) for gap in core.split('1') if gap]


def byte_chunks(bits):
    # eight bits each, the first chunk padded with zeros at the left
    while len(bits) % 8 != 0:
        bits = '0' + bits
    return [bits[i:i + 8] for i in range(0, len(bits), 8)]


def edge_times(bits: str, period: int) -> List[int]:
    """Times at which the signal changes, if each bit lasts one period.

    >>> edge_times('0011', 10)
    [20]
    >>> edge_times('101', 5)
    [5, 10]
    """
    times = []
    for i in range(1, len(bits)):
        if bits[i] != bits[i - 1]:
            times.append(i * period)
    return times


def debounce(bits):
    """A bit that differs from both neighbours, while these agree, is a bounce and is corrected.
    All corrections look at the original bits.

    >>> debounce('0010011')
    '0000011'
    """
    out = bits[:1]
    for i in range(1, len(bits) - 1):
        if bits[i - 1] == bits[i + 1]:
            out += bits[i - 1]
        else:
            out += bits[i]
    if len(bits) > 1:
        out += bits[-1]
    return out
