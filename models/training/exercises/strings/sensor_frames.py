def frame_payload(frame: str) -> str:
    """A frame looks like '$payload*xx' where xx are two control characters.
    Return the payload, or raise a ValueError.

    >>> frame_payload('$T21.5*7a')
    'T21.5'
    """
    if not frame.startswith('$'):
        raise ValueError('no start sign')
    end = frame.rfind('*')
    if end == -1 or len(frame) - end != 3:
        raise ValueError('no control characters')
    return frame[1:end]


def xor_sum(text):
    """XOR of all character codes as two hexadecimal digits.

    >>> xor_sum('AB')
    '03'
    """
    value = 0
    for ch in text:
        value ^= ord(ch)
    return '%02x' % value


def letter_checksum(text: str) -> str:
    """Add up the character codes and turn the sum modulo 26 into a small letter.

    >>> letter_checksum('az')
    'l'
    """
    total = sum(ord(ch) for ch in text)
    return chr(ord('a') + total % 26)


def split_frames(stream: str, start: str = '<', end: str = '>') -> list[str]:
    """Find the complete frames in a stream. A new start sign throws an unfinished frame away.

    >>> split_frames('xx<ab><c<de>f')
    ['ab', 'de']
    """
    frames = []
    current = None
    for ch in stream:
        if ch == start:
            current = ''
        elif ch == end:
            if current is not None:
                frames.append(current)
            current = None
        elif current is not None:
            current += ch
    return frames


def parse_reading(text: str):
    """Read 'T=21.5' as ('T', 21.5); if the number is broken the value is None.

    >>> parse_reading('T=21.5')
    ('T', 21.5)
    >>> parse_reading('H=?')
    ('H', None)
    """
    name, _, value = text.partition('=')
    try:
        return name, float(value)
    except ValueError:
        return name, None


def hex_to_text(digits):
    """Each two hexadecimal digits are the code of one character.

    >>> hex_to_text('4f6b')
    'Ok'
    """
    text = ''
    for i in range(0, len(digits), 2):
        text += chr(int(digits[i:i + 2], 16))
    return text


def text_to_hex(text: str) -> str:
    """The way back, with small hexadecimal digits.

    >>> text_to_hex('Ok')
    '4f6b'
    """
    return ''.join(format(ord(ch), '02x') for ch in text)


def missing_frames(letters: str) -> int:
    """Frames carry running letters a, b, ..., z, a, ... How many were lost, if no 26
    are lost in a row?

    >>> missing_frames('abe')
    2
    >>> missing_frames('yza')
    0
    """
    lost = 0
    for i in range(1, len(letters)):
        step = (ord(letters[i]) - ord(letters[i - 1])) % 26
        if step > 0:
            lost += step - 1
    return lost


def majority_char(a, b, c):
    # a frame is sent three times; take what at least two of them say, else '?'
    out = ''
    for x, y, z in zip(a, b, c):
        if x == y or x == z:
            out += x
        elif y == z:
            out += y
        else:
            out += '?'
    return out
