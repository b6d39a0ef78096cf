from typing import Dict, List, Tuple

RGB = Tuple[int, int, int]

COLOURS = {"black": (0, 0, 0), "white": (255, 255, 255), "red": (255, 0, 0), "navy": (0, 0, 128)}


def nearest_name(colour: RGB, names: Dict[str, RGB]) -> str:
    """Name of the known colour with the smallest sum of differences.

    >>> nearest_name((240, 20, 10), COLOURS)
    'red'
    >>> nearest_name((10, 0, 90), COLOURS)
    'navy'
    """
    best = ""
    smallest = 0
    for name, rgb in names.items():
        distance = 0
        for a, b in zip(colour, rgb):
            distance += abs(a - b)
        if best == "" or distance < smallest:
            best = name
            smallest = distance
    return best


def palette(picture: List[List[str]]) -> List[str]:
    """Different colours of a picture in the order of their first pixel.

    >>> palette([["red", "red", "sky"], ["sky", "tan", "red"]])
    ['red', 'sky', 'tan']
    """
    seen = []
    for row in picture:
        for pixel in row:
            if pixel not in seen:
                seen.append(pixel)
    return seen


def colour_shares(picture: List[List[str]]) -> Dict[str, float]:
    """Share of each colour in percent, the largest share first.

    >>> colour_shares([["red", "sky"], ["sky", "sky"]])
    {'sky': 75.0, 'red': 25.0}
    """
    counts: Dict[str, int] = {}
    pixels = 0
    for row in picture:
        for pixel in row:
            counts[pixel] = counts.get(pixel, 0) + 1
            pixels += 1
    ordered = sorted(counts.items(), key=lambda kv: -kv[1])
    return {colour: 100 * n / pixels for colour, n in ordered}


def recolour(picture: List[List[str]], change: Dict[str, str]) -> List[List[str]]:
    """Replace colours by others; colours that are not in the dict stay.

    >>> recolour([["red", "sky"]], {"red": "pink"})
    [['pink', 'sky']]
    """
    return [[change.get(pixel, pixel) for pixel in row] for row in picture]


def compress_rows(picture: List[List[str]]) -> Dict[str, List[Tuple[int, int]]]:
    """For each colour the (row, column) positions.

    >>> compress_rows([["r", "b"], ["b", "b"]])
    {'r': [(0, 0)], 'b': [(0, 1), (1, 0), (1, 1)]}
    """
    places: Dict[str, List[Tuple[int, int]]] = {}
    for r, row in enumerate(picture):
        for c, pixel in enumerate(row):
            if pixel in places:
                places[pixel].append((r, c))
            else:
                places[pixel] = [(r, c)]
    return places


def mix(recipe: Dict[str, int], tubes: Dict[str, int]) -> bool:
    """Take the colours for a mixture out of the tubes; change nothing if something is short."""
    for colour, amount in recipe.items():
        if tubes.get(colour, 0) < amount:
            return False
    for colour, amount in recipe.items():
        tubes[colour] -= amount
    return True


def grey_names(names: Dict[str, RGB]) -> List[str]:
    """Names of the colours whose three parts are equal, from dark to bright.

    >>> grey_names(COLOURS)
    ['black', 'white']
    """
    greys = [name for name, rgb in names.items() if len(set(rgb)) == 1]
    return sorted(greys, key=lambda name: names[name][0])


def to_hex(rgb: RGB) -> str:
    """Write a colour as a hexadecimal text.

    >>> to_hex((255, 0, 10))
    '#ff000a'
    """
    digits = "0123456789abcdef"
    text = "#"
    for part in rgb:
        text += digits[part // 16] + digits[part % 16]
    return text
