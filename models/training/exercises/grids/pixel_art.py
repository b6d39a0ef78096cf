from typing import List, Tuple


def draw_frame(width: int, height: int, sign: str) -> List[str]:
    """Lines of an empty frame made of one sign.

    >>> draw_frame(4, 3, "#")
    ['####', '#  #', '####']
    >>> draw_frame(1, 1, "#")
    ['#']
    """
    lines = []
    for y in range(height):
        line = ""
        for x in range(width):
            if y in (0, height - 1) or x in (0, width - 1):
                line += sign
            else:
                line += " "
        lines.append(line)
    return lines


def stamp(canvas: List[str], top: int, left: int, image: List[str]) -> List[str]:
    """Put an image onto the canvas; dots of the image are transparent, parts outside are cut off.

    >>> stamp(["----", "----"], 1, 2, ["x.x", "xxx"])
    ['----', '--x-']
    """
    grid = [list(line) for line in canvas]
    for dy in range(len(image)):
        for dx in range(len(image[dy])):
            y, x = top + dy, left + dx
            if image[dy][dx] == "." or y < 0 or x < 0:
                continue
            if y < len(grid) and x < len(grid[y]):
                grid[y][x] = image[dy][dx]
    return ["".join(line) for line in grid]


def enlarge(image: List[str], factor: int) -> List[str]:
    """Make every pixel a square of factor x factor pixels.

    >>> enlarge(["ab"], 2)
    ['aabb', 'aabb']
    """
    result = []
    for line in image:
        wide = "".join(ch * factor for ch in line)
        for _ in range(factor):
            result.append(wide)
    return result


def crop(image):
    """Remove empty ('.') rows and columns around the drawing.

    >>> crop(["....", "..x.", ".x..", "...."])
    ['.x', 'x.']
    >>> crop(["..", ".."])
    []
    """
    rows = [y for y, line in enumerate(image) if line.strip(".")]
    if not rows:
        return []
    used = [x for x in range(len(image[0])) if any(line[x] != "." for line in image)]
    return [line[used[0]:used[-1] + 1] for line in image[rows[0]:rows[-1] + 1]]


def row_code(line: str) -> List[int]:
    """Lengths of the black runs '#' of a picture puzzle row.

    >>> row_code("##.#..###")
    [2, 1, 3]
    >>> row_code("...")
    []
    """
    return [len(part) for part in line.split(".") if part]


def checker(size: int, a: str = "X", b: str = "O") -> str:
    """A chequered square as one text with line breaks.

    >>> checker(2)
    'XO\\nOX'
    """
    rows = []
    for y in range(size):
        rows.append("".join(a if (x + y) % 2 == 0 else b for x in range(size)))
    return "\n".join(rows)


def brightness(pixels: List[List[Tuple[int, int, int]]]) -> float:
    """Mean of all the red, green and blue values, rounded to one place; 0.0 for no pixels."""
    total = 0
    count = 0
    for row in pixels:
        for r, g, b in row:
            total += r + g + b
            count += 3
    return round(total / count, 1) if count else 0.0


def darker(pixel, percent):
    # all three parts are reduced by the same percentage
    return tuple(value * (100 - percent) // 100 for value in pixel)


def hex_to_rgb(code: str) -> Tuple[int, int, int]:
    """Read a colour such as '#ff8000'; raise ValueError if it has the wrong length.

    >>> hex_to_rgb("#ff8000")
    (255, 128, 0)
    """
    digits = code.lstrip("#")
    if len(digits) != 6:
        raise ValueError("six digits expected")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
