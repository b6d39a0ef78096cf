from typing import List, Tuple


def brighten(row: List[int], amount: int) -> List[int]:
    """Add the amount to each pixel, values stay between 0 and 255.

    >>> brighten([0, 100, 250], 10)
    [10, 110, 255]
    >>> brighten([5], -20)
    [0]
    """
    return [max(0, min(255, p + amount)) for p in row]


def halve_width(row: List[int]) -> List[int]:
    """Two neighbouring pixels become one with their average, a single last one stays.

    >>> halve_width([10, 20, 31, 40, 7])
    [15, 35, 7]
    """
    out = []
    for i in range(0, len(row), 2):
        pair = row[i:i + 2]
        out.append(sum(pair) // len(pair))
    return out


def stretch(row: List[int], factor: int) -> List[int]:
    """
    >>> stretch([1, 2], 3)
    [1, 1, 1, 2, 2, 2]
    """
    out = []
    for p in row:
        for _ in range(factor):
            out.append(p)
    return out


def split_channels(row: List[int]) -> Tuple[List[int], List[int], List[int]]:
    """The values come as r, g, b, r, g, b ... Separate the three colors.

    >>> split_channels([1, 2, 3, 4, 5, 6])
    ([1, 4], [2, 5], [3, 6])
    """
    return row[0::3], row[1::3], row[2::3]


def join_channels(red: List[int], green: List[int], blue: List[int]) -> List[int]:
    """
    >>> join_channels([1, 4], [2, 5], [3, 6])
    [1, 2, 3, 4, 5, 6]
    """
    row = []
    for r, g, b in zip(red, green, blue):
        row += [r, g, b]
    return row


def edges(row: List[int], threshold: int) -> str:
    """A '|' where the step from the pixel before is larger than the threshold, else a '.'.

    >>> edges([10, 12, 90, 91, 20], 30)
    '..|.|'
    """
    line = ''
    prev = None
    for p in row:
        if prev is not None and abs(p - prev) > threshold:
            line += '|'
        else:
            line += '.'
        prev = p
    return line


def scroll(image: List[str], rows: int) -> List[str]:
    """Scroll an image up by some rows; the rows that leave at the top come back at the bottom.

    >>> scroll(['##', '..', '#.'], 1)
    ['..', '#.', '##']
    """
    if not image:
        return []
    k = rows % len(image)
    return image[k:] + image[:k]


def draw_bars(heights: List[int]) -> List[str]:
    """Rows of a bar chart, from top to bottom.

    >>> draw_bars([1, 3, 2])
    [' # ', ' ##', '###']
    """
    rows = []
    for level in range(max(heights, default=0), 0, -1):
        row = ''
        for h in heights:
            row += '#' if h >= level else ' '
        rows.append(row)
    return rows


def darkest_column(image: List[List[int]]) -> int:
    """Index of the column with the smallest sum, -1 for an empty image.

    >>> darkest_column([[9, 1, 5], [9, 2, 0]])
    1
    """
    if not image:
        return -1
    best = 0
    best_sum = None
    for c in range(len(image[0])):
        total = 0
        for row in image:
            total += row[c]
        if best_sum is None or total < best_sum:
            best, best_sum = c, total
    return best


def row_as_text(row, palette=' .:#'):
    # values 0..255 are mapped to the characters of the palette
    step = 256 // len(palette)
    return ''.join(palette[min(p // step, len(palette) - 1)] for p in row)
