def product_except_zeros(numbers: list[int]) -> int:
    """Multiply all numbers that are not zero; the product of nothing is 1.

    >>> product_except_zeros([2, 0, 5])
    10
    """
    result = 1
    for n in numbers:
        if n != 0:
            result *= n
    return result


def mirror_flips(flips: list[str]) -> str:
    """A picture is flipped horizontally ("h") or vertically ("v") several times. How does it lie then?

    >>> mirror_flips(["h", "v", "h"])
    'upside down'
    >>> mirror_flips(["h", "v"])
    'turned'
    """
    horizontal = False
    vertical = False
    for f in flips:
        if f == "h":
            horizontal = not horizontal
        elif f == "v":
            vertical = not vertical
    if horizontal and vertical:
        return "turned"
    if horizontal:
        return "mirrored"
    return "upside down" if vertical else "normal"


def largest_field(widths: list[int], heights: list[int]) -> tuple[int, int]:
    """Column and row of the largest field of a grid with columns and rows of different sizes; the
    first column and row count in a tie.

    >>> largest_field([3, 9, 2], [4, 4])
    (1, 0)
    """
    best = (0, 0)
    best_area = -1
    for c in range(len(widths)):
        for r in range(len(heights)):
            area = widths[c] * heights[r]
            if area > best_area:
                best_area = area
                best = (c, r)
    return best


def order_value(prices: list[int], amounts: list[int]) -> int:
    """Sum of price times amount over all positions of an order."""
    return sum(p * a for p, a in zip(prices, amounts))


def multiplication_row(n: int, length: int) -> str:
    """A row of a multiplication table, the numbers being right-aligned in four places.

    >>> multiplication_row(7, 3)
    '   7  14  21'
    """
    cells = []
    for i in range(1, length + 1):
        cells.append(str(n * i).rjust(4))
    return "".join(cells)


def times_table_gaps(limit: int) -> list[int]:
    """Numbers up to the limit that are not a product of two numbers from 2 to 9.

    >>> times_table_gaps(12)
    [1, 2, 3, 5, 7, 11]
    """
    products = set()
    for a in range(2, 10):
        for b in range(a, 10):
            products.add(a * b)
    return [n for n in range(1, limit + 1) if n not in products]


def running_product_until(numbers, limit):
    """Multiply the numbers one by one and stop before the product gets above the limit.
    Return the product and how many numbers were used.

    >>> running_product_until([2, 3, 4, 5], 30)
    (24, 3)
    """
    product = 1
    used = 0
    for n in numbers:
        if product * n > limit:
            break
        product *= n
        used += 1
    return product, used


def products_of_rest(numbers):
    """For every gear the product of all gears in front of it.

    >>> products_of_rest([2, 3, 4])
    [1, 2, 6]
    """
    out = []
    p = 1
    for n in numbers:
        out.append(p)
        p *= n
    return out


def cross_pairs(a, b):
    # all products of one number from a and one from b, without repeats, sorted
    return sorted({x * y for x in a for y in b})
