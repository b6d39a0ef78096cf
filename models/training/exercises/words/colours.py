from typing import List, Tuple


def parse_hex_colour(text: str) -> Tuple[int, int, int]:
    """Read '#ff8000' or the short form '#f80' as three numbers from 0 to 255.

    >>> parse_hex_colour("#ff8000")
    (255, 128, 0)
    >>> parse_hex_colour("#f80")
    (255, 136, 0)
    """
    digits = text.lstrip("#")
    if len(digits) == 3:
        digits = "".join(ch * 2 for ch in digits)
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def hex_colour(red: int, green: int, blue: int) -> str:
    """Write three numbers as a colour; values outside of 0 to 255 are cut off.

    >>> hex_colour(255, 128, 0)
    '#ff8000'
    >>> hex_colour(300, -5, 16)
    '#ff0010'
    """
    out = "#"
    for value in (red, green, blue):
        value = max(0, min(255, value))
        out += f"{value:02x}"
    return out


def is_hex_colour(text: str) -> bool:
    """'#' and three or six hexadecimal digits.

    >>> is_hex_colour("#a1B2c3"), is_hex_colour("#12"), is_hex_colour("red")
    (True, False, False)
    """
    if not text.startswith("#"):
        return False
    digits = text[1:]
    if len(digits) != 3 and len(digits) != 6:
        return False
    for ch in digits:
        if ch not in "0123456789abcdefABCDEF":
            return False
    return True


def brightness(text):
    """Average of the three numbers in 'red,green,blue', rounded down.

    >>> brightness("10,20,31")
    20
    """
    parts = [int(p) for p in text.split(",")]
    return sum(parts) // 3


def nearest_name(colour: Tuple[int, int, int], names: List[Tuple[str, int, int, int]]) -> str:
    """Name of the listed colour that differs least; the differences of the parts are added.

    >>> nearest_name((250, 10, 0), [("red", 255, 0, 0), ("blue", 0, 0, 255)])
    'red'
    """
    best = ""
    smallest = None
    for name, r, g, b in names:
        diff = abs(colour[0] - r) + abs(colour[1] - g) + abs(colour[2] - b)
        if smallest is None or diff < smallest:
            smallest = diff
            best = name
    return best


def stripe(colours: List[str], length: int) -> str:
    """Paint a stripe with the first letters of the colours, again and again.

    >>> stripe(["red", "white"], 5)
    'rwrwr'
    """
    result = ""
    i = 0
    while len(result) < length:
        result += colours[i % len(colours)][0]
        i += 1
    return result


def blend(a, b):
    """Mix two '#rrggbb' colours half and half.

    >>> blend("#000000", "#ff00fe")
    '#7f007f'
    """
    out = "#"
    for i in (1, 3, 5):
        x = int(a[i:i + 2], 16)
        y = int(b[i:i + 2], 16)
        out += "%02x" % ((x + y) // 2)
    return out


def sort_by_hue_name(labels: List[str]) -> List[str]:
    """Sort labels like 'dark blue' by the colour, then plain, then light, then dark.

    >>> sort_by_hue_name(["dark red", "blue", "red", "light red"])
    ['blue', 'red', 'light red', 'dark red']
    """
    shades = {"": 0, "light": 1, "dark": 2}

    def key(label):
        words = label.split()
        shade = words[0] if len(words) == 2 else ""
        return words[-1], shades[shade]

    return sorted(labels, key=key)


def socks_left_over(colours):
    # colours with an odd number of socks
    odd = []
    for colour in colours:
        if colours.count(colour) % 2 == 1 and colour not in odd:
            odd.append(colour)
    return odd


def grey_levels(text: str) -> List[int]:
    """Brightness of the signs of a text picture, from ' ' (0) to '#' (4).

    >>> grey_levels(" .o#")
    [0, 1, 3, 4]
    """
    scale = " .:o#"
    levels = []
    for ch in text:
        levels.append(scale.find(ch))
    return levels
