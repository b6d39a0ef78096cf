def weave_message(parts: list[str]) -> str:
    """Read the first letters of all parts, then all the second letters and so on.

    >>> weave_message(['hlo', 'el'])
    'hello'
    >>> weave_message([])
    ''
    """
    message = ''
    longest = max((len(p) for p in parts), default=0)
    for i in range(longest):
        for part in parts:
            if i < len(part):
                message += part[i]
    return message


def unweave(message: str, rows: int) -> list[str]:
    """Write the letters in turn into `rows` rows.

    >>> unweave('hello', 2)
    ['hlo', 'el']
    """
    return [message[r::rows] for r in range(rows)]


def reverse_in_chunks(text: str, size: int) -> str:
    """Each full block of `size` letters is reversed, a shorter last block stays readable.

    >>> reverse_in_chunks('abcdefgh', 3)
    'cbafedgh'
    """
    out = ''
    for start in range(0, len(text), size):
        block = text[start:start + size]
        if len(block) == size:
            block = block[::-1]
        out += block
    return out


def swap_in_blocks(text: str, size: int) -> str:
    """In each block of `size` letters the first and the last letter change places, but only
    in blocks that contain no space.

    >>> swap_in_blocks('abcd efgh', 3)
    'cbad ehgf'
    """
    out = []
    for i in range(0, len(text), size):
        block = text[i:i + size]
        if len(block) > 1 and ' ' not in block:
            block = block[-1] + block[1:-1] + block[0]
        out.append(block)
    return ''.join(out)


def shift_by_word(text, start):
    """The first word is shifted by `start` letters to the left, the next by one more ... inside
    the word, so that its first letters go to its end.

    >>> shift_by_word('plan arrive home', 1)
    'lanp rivear ehom'
    """
    result = []
    shift = start
    for word in text.split():
        k = shift % len(word)
        result.append(word[k:] + word[:k])
        shift += 1
    return ' '.join(result)


def to_codes(text: str) -> list[int]:
    """Letters become 1 to 26, a space becomes 0, everything else is dropped.

    >>> to_codes('Ab z!')
    [1, 2, 0, 26]
    """
    codes = []
    for ch in text.lower():
        if ch == ' ':
            codes.append(0)
        elif 'a' <= ch <= 'z':
            codes.append(ord(ch) - ord('a') + 1)
    return codes


def from_codes(codes: list[int]) -> str:
    """
    >>> from_codes([1, 2, 0, 26])
    'ab z'
    """
    return ''.join(' ' if c == 0 else chr(ord('a') + c - 1) for c in codes)


def difference_code(numbers: list[int]) -> list[int]:
    """Keep the first number and replace the others by the difference from their predecessor.

    >>> difference_code([5, 8, 6, 6])
    [5, 3, -2, 0]
    """
    coded = []
    prev = 0
    for n in numbers:
        coded.append(n - prev)
        prev = n
    return coded


def undo_difference_code(coded: list[int]) -> list[int]:
    """
    >>> undo_difference_code([5, 3, -2, 0])
    [5, 8, 6, 6]
    """
    numbers = []
    current = 0
    for d in coded:
        current += d
        numbers.append(current)
    return numbers
