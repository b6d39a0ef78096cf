from typing import Optional


def mirror_centres(text: str) -> list[int]:
    """All places whose neighbours on the left and the right are equal.

    >>> mirror_centres('abaca')
    [1, 3]
    """
    return [i for i in range(1, len(text) - 1) if text[i - 1] == text[i + 1]]


def glass_door(text):
    """Can a text be read from both sides of a glass door? Only letters that look the same
    in a mirror are allowed, and the order must be symmetric."""
    for a, b in zip(text, reversed(text)):
        if a != b or a not in 'AHIMOTUVWXY':
            return False
    return True


def fold_layers(text):
    # pairs of letters that meet when the banner is folded, from outside to inside
    n = len(text)
    return [text[i] + text[n - 1 - i] for i in range(n // 2)]


def fold_at(text: str, place: int) -> str:
    """Fold the right part back over the left one at a place. On each letter of the left part
    that is covered the covering letter is seen. What would stick out on the left is cut off.

    >>> fold_at('abcdef', 4)
    'abfe'
    """
    left = list(text[:place])
    i = place - 1
    for ch in text[place:]:
        if i < 0:
            break
        left[i] = ch
        i -= 1
    return ''.join(left)


def pleats(text: str, size: int) -> list[str]:
    """Fold like an accordion: which letters lie on top of each other in each column?

    >>> pleats('abcdef', 3)
    ['af', 'be', 'cd']
    """
    columns = [''] * size
    for i, ch in enumerate(text):
        turn, pos = divmod(i, size)
        if turn % 2 == 1:
            pos = size - 1 - pos
        columns[pos] += ch
    return columns


def show_through(front, back):
    """Thin cloth: where the front is blank one sees the back side, which is seen mirrored.

    >>> show_through('A  D', 'wxyz')
    'AyxD'
    """
    seen = ''
    n = len(front)
    for i in range(n):
        if front[i] == ' ' and n - 1 - i < len(back):
            seen += back[n - 1 - i]
        else:
            seen += front[i]
    return seen


def rings(text: str, distance: int) -> Optional[str]:
    """The banner has a ring at every distance-th letter, beginning with the first one.
    Return the letters at the rings, or None if the last letter has no ring.

    >>> rings('abcde', 2)
    'ace'
    >>> rings('abcd', 2) is None
    True
    """
    if (len(text) - 1) % distance != 0:
        return None
    return text[::distance]


def torn(text, used):
    # what is left of both ends when the stretch in the middle with `used` letters is cut out
    start = (len(text) - used) // 2
    return text[:start], text[start + used:]
