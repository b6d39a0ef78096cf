from typing import List, Tuple


def income_curve(price: int, buyers: int, loss: int) -> List[int]:
    """Income as a polynomial of the price increase x: (price + x) * (buyers - loss * x).

    >>> income_curve(10, 100, 5)
    [1000, 50, -5]
    """
    return [price * buyers, buyers - price * loss, -loss]


def best_whole_x(coeffs: List[int], low: int, high: int) -> int:
    """The whole x from low to high with the largest value; the smaller x wins a tie.

    >>> best_whole_x([1000, 50, -5], 0, 20)
    5
    """
    best_x = low
    best_value = None
    for x in range(low, high + 1):
        value = 0
        for i in range(len(coeffs)):
            value += coeffs[i] * x ** i
        if best_value is None or value > best_value:
            best_value = value
            best_x = x
    return best_x


def subtract(p: List[int], q: List[int]) -> List[int]:
    """Difference of two coefficient lists (constant first) without zeros at the end.

    >>> subtract([3, 2, 1], [1, 2, 1])
    [2]
    """
    size = max(len(p), len(q))
    p = p + [0] * (size - len(p))
    q = q + [0] * (size - len(q))
    diff = [a - b for a, b in zip(p, q)]
    while diff and diff[-1] == 0:
        del diff[-1]
    return diff


def from_roots(roots: List[int]) -> List[int]:
    """Coefficients of (x - r1) * (x - r2) * ..., constant first.

    >>> from_roots([2, -3])
    [-6, 1, 1]
    >>> from_roots([])
    [1]
    """
    coeffs = [1]
    for r in roots:
        new = [0] * (len(coeffs) + 1)
        for i, c in enumerate(coeffs):
            new[i] -= r * c
            new[i + 1] += c
        coeffs = new
    return coeffs


def divide_by_root(coeffs: List[int], root: int) -> Tuple[List[int], int]:
    """Divide by (x - root), highest power first; returns the quotient and the remainder.

    >>> divide_by_root([1, -3, 2], 1)
    ([1, -2], 0)
    """
    out = []
    carry = 0
    for c in coeffs:
        carry = carry * root + c
        out.append(carry)
    return out[:-1], out[-1]


def square_poly(p):
    # multiply a polynomial by itself
    result = [0] * (2 * len(p) - 1)
    for i in range(len(p)):
        for j in range(len(p)):
            result[i + j] += p[i] * p[j]
    return result


def is_even_function(coeffs: List[float]) -> bool:
    """Are all the coefficients of odd powers zero?

    >>> is_even_function([1, 0, 3])
    True
    """
    return all(c == 0 for c in coeffs[1::2])


def bisect_zero(coeffs: List[float], low: float, high: float) -> float:
    """A zero between low and high, rounded to three places; the signs at the ends must differ.

    >>> bisect_zero([-2, 0, 1], 0, 2)
    1.414
    """
    def f(x):
        return sum(c * x ** i for i, c in enumerate(coeffs))

    if f(low) * f(high) > 0:
        raise ValueError("no change of sign")
    while high - low > 1e-6:
        mid = (low + high) / 2
        if f(low) * f(mid) <= 0:
            high = mid
        else:
            low = mid
    return round(low, 3)


def parse_terms(text: str) -> List[int]:
    """Read '4x2 + 3x1 + 7x0' style text into coefficients, constant first.

    >>> parse_terms("4x2 + 7x0")
    [7, 0, 4]
    """
    powers = {}
    for term in text.split("+"):
        c, power = term.strip().split("x")
        powers[int(power)] = powers.get(int(power), 0) + int(c)
    return [powers.get(k, 0) for k in range(max(powers) + 1)]
