def column_read(text: str, width: int) -> str:
    """Write the text in lines of the given width and read it column by column.

    >>> column_read('ticketbox', 3)
    'tkbieoctx'
    """
    result = ''
    for col in range(width):
        result += text[col::width]
    return result


def swap_pairs(text: str) -> str:
    """Swap each pair of neighbouring characters; a last single one stays.

    >>> swap_pairs('abcde')
    'badce'
    """
    chars = list(text)
    for i in range(0, len(chars) - 1, 2):
        chars[i], chars[i + 1] = chars[i + 1], chars[i]
    return ''.join(chars)


def outside_in(text):
    """Read from both ends alternately: first, last, second, last but one ...

    >>> outside_in('12345')
    '15243'
    """
    left, right = 0, len(text) - 1
    out = ''
    while left < right:
        out += text[left] + text[right]
        left += 1
        right -= 1
    if left == right:
        out += text[left]
    return out


def inside_out(code: str) -> str:
    """Undo outside_in.

    >>> inside_out('15243')
    '12345'
    """
    return code[::2] + code[1::2][::-1]


def pad_groups(text, size, filler='X'):
    """Drop blanks, write capitals and group the text, the last group filled up.

    >>> pad_groups('meet me', 4)
    'MEET MEXX'
    """
    packed = text.replace(' ', '').upper()
    while len(packed) % size:
        packed += filler
    return ' '.join(packed[i:i + size] for i in range(0, len(packed), size))


def permute_block(block: str, order: list[int]) -> str:
    """Put the characters in a new order: place i gets the character from place order[i].

    >>> permute_block('abcd', [2, 0, 3, 1])
    'cadb'
    """
    if sorted(order) != list(range(len(block))):
        raise ValueError('not an order of the block')
    return ''.join(block[k] for k in order)


def undo_order(order):
    # the order that takes everything back to its old place
    back = [0] * len(order)
    for i, k in enumerate(order):
        back[k] = i
    return back


def punch(ticket: str, zones: list[int]) -> str:
    """Punch a hole 'o' into the given zones (counted from 1) and keep the other characters.

    >>> punch('123456', [2, 5])
    '1o34o6'
    """
    out = ''
    for i in range(len(ticket)):
        out += 'o' if i + 1 in zones else ticket[i]
    return out


def snake_rows(text, width):
    """Rows of a seat plan: every second row is written from right to left.

    >>> snake_rows('ABCDEFG', 3)
    ['ABC', 'FED', 'G']
    """
    rows = []
    for start in range(0, len(text), width):
        row = text[start:start + width]
        if (start // width) % 2 == 1:
            row = row[::-1]
        rows.append(row)
    return rows
