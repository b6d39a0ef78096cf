def shrink_to(width, height, box):
    """
    Return the size of a photo that is shrunk, with its form kept, so that neither side is longer than
    `box`. A photo that is small enough is not changed. No side becomes less than 1.

    >>> shrink_to(4000, 3000, 800), shrink_to(300, 900, 300), shrink_to(50, 60, 100), shrink_to(5000, 2, 100)
    ((800, 600), (100, 300), (50, 60), (100, 1))
    """
    longest = max(width, height)
    if longest <= box:
        return width, height
    w = max(1, round(width * box / longest))
    h = max(1, round(height * box / longest))
    return w, h


def crop_to_ratio(width, height, a, b):
    """Cut a photo to the form a:b, as large as can be. Return (left, top, new width, new height), cut
    evenly on both sides.

    >>> crop_to_ratio(400, 300, 1, 1)
    (50, 0, 300, 300)
    >>> crop_to_ratio(300, 400, 3, 2)
    (0, 100, 300, 200)
    """
    if width * b > height * a:
        new = height * a // b
        return (width - new) // 2, 0, new, height
    new = width * b // a
    return 0, (height - new) // 2, width, new


def form_name(width, height):
    """"square" if the sides differ by at most two percent of the longer, "panorama" if one is more than
    twice the other, else "landscape" or "portrait".

    >>> form_name(100, 99), form_name(500, 200), form_name(4, 3), form_name(3, 4)
    ('square', 'panorama', 'landscape', 'portrait')
    """
    long_side, short_side = max(width, height), min(width, height)
    if long_side - short_side <= 0.02 * long_side:
        return "square"
    if long_side > 2 * short_side:
        return "panorama"
    return "landscape" if width > height else "portrait"


def file_size_text(count):
    """Bytes as text: below 1000 "N B", then kB, MB, GB with one place.

    >>> file_size_text(512), file_size_text(2500), file_size_text(7340000)
    ('512 B', '2.5 kB', '7.3 MB')
    """
    if count < 1000:
        return str(count) + " B"
    value = count
    for unit in ("kB", "MB", "GB"):
        value /= 1000
        if value < 1000 or unit == "GB":
            return "%.1f %s" % (value, unit)


def bracket(times, target):
    # exposures in times: index of the one nearest to the target on a doubling scale
    if not times:
        return -1
    def off(t):
        return max(t / target, target / t)
    return min(range(len(times)), key=lambda i: off(times[i]))


def contact_sheet(n, columns, thumb, gap):
    """Width and height of a sheet with n square thumbnails in that many columns, with a gap between and
    around them.

    >>> contact_sheet(7, 3, 100, 10)
    (340, 340)
    >>> contact_sheet(2, 3, 100, 10)
    (230, 120)
    """
    if n <= 0:
        return (0, 0)
    used = min(n, columns)
    rows = -(-n // columns)
    return used * thumb + (used + 1) * gap, rows * thumb + (rows + 1) * gap


def mean_brightness(pixels):
    """pixels: rows of grey values. Return the row with the highest mean and the mean, one place; (-1, 0)
    without pixels.

    >>> mean_brightness([[0, 10], [200, 100], [5]])
    (1, 150.0)
    """
    best = (-1, 0)
    for i, row in enumerate(pixels):
        if not row:
            continue
        mean = round(sum(row) / len(row), 1)
        if best[0] == -1 or mean > best[1]:
            best = (i, mean)
    return best


def print_quality(pixels, cm):
    """Dots per inch of a print side: at least 300 is "sharp", at least 150 "fine", else "poor".

    >>> print_quality(3000, 20), print_quality(1500, 20), print_quality(600, 20)
    ('sharp', 'fine', 'poor')
    """
    dpi = pixels / (cm / 2.54)
    for limit, word in ((300, "sharp"), (150, "fine")):
        if dpi >= limit:
            return word
    return "poor"
