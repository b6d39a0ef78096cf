from typing import List


def overlap_size(a: str, b: str) -> int:
    """Longest end of tape a that is also the beginning of tape b.

    >>> overlap_size('hello', 'lounge')
    2
    >>> overlap_size('abc', 'xyz')
    0
    """
    for size in range(min(len(a), len(b)), 0, -1):
        if a[-size:] == b[:size]:
            return size
    return 0


def splice_all(tapes: List[str]) -> str:
    """Join tapes in their order; where one ends as the next begins, the common part is kept once.

    >>> splice_all(['abcd', 'cdef', 'fgh'])
    'abcdefgh'
    """
    result = ''
    for tape in tapes:
        size = min(len(result), len(tape))
        while size > 0 and not result.endswith(tape[:size]):
            size -= 1
        result += tape[size:]
    return result


def first_doubled_part(tape: str, size: int) -> str:
    """The first part of the given size that occurs once more later on, overlaps allowed.
    Empty if there is none.

    >>> first_doubled_part('abcabd', 2)
    'ab'
    """
    seen = {}
    for i in range(len(tape) - size + 1):
        part = tape[i:i + size]
        seen.setdefault(part, []).append(i)
    for part, places in seen.items():
        if len(places) > 1:
            return part
    return ''


def stutter(tape, size):
    # each block of the given size is played twice
    return ''.join(tape[i:i + size] * 2 for i in range(0, len(tape), size))


def is_inside_out(tape: str, whole: str) -> bool:
    """Can the tape be found on the whole tape forwards or backwards?"""
    return tape in whole or tape[::-1] in whole


def loud_stretch(tape: str, level: str) -> str:
    """A tape holds loudness letters from a (quiet) to z. Return the first unbroken part in which
    everything is at least as loud as the level.

    >>> loud_stretch('acmzpbq', 'k')
    'mzp'
    """
    part = ''
    for ch in tape:
        if ch >= level:
            part += ch
        elif part:
            break
    return part


def insert_tape(tape: str, piece: str, after: str) -> str:
    """Insert the piece after each occurrence of a mark.

    >>> insert_tape('a.b.c', '--', '.')
    'a.--b.--c'
    """
    return (after + piece).join(tape.split(after))


def fade(tape, step):
    """Keep one character, leave out step characters with dots, and so on.

    >>> fade('abcdefg', 2)
    'a..d..g'
    """
    out = ''
    for i in range(len(tape)):
        if i % (step + 1) == 0:
            out += tape[i]
        else:
            out += '.'
    return out


def rewind(tape: str, moves: List[int]) -> str:
    """Start at the left end, jump by the given moves and note the character there each time.
    Jumps do not leave the tape, they stop at the ends.

    >>> rewind('abcdef', [2, 2, -3, -9])
    'ceba'
    """
    pos = 0
    noted = ''
    for move in moves:
        pos = min(max(pos + move, 0), len(tape) - 1)
        noted += tape[pos]
    return noted
