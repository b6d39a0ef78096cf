from typing import List


def higher_curve(p: List[float], q: List[float], x: float) -> str:
    """Which of the curves p and q (c0 + c1*x + c2*x**2 + ...) is higher at the point x?

    >>> higher_curve([1, 0, 2], [4, 1], 3)
    'p'
    >>> higher_curve([1], [1, 0], 7)
    'both'
    """
    difference = 0
    for i, c in enumerate(p):
        difference += c * x ** i
    for i, c in enumerate(q):
        difference -= c * x ** i
    if difference == 0:
        return "both"
    return "p" if difference > 0 else "q"


def add_polys(p: List[int], q: List[int]) -> List[int]:
    """Add two coefficient lists; zeros at the end of the sum are removed.

    >>> add_polys([1, 2, 3], [4, 5, -3])
    [5, 7]
    >>> add_polys([1], [0, 1])
    [1, 1]
    """
    size = max(len(p), len(q))
    result = []
    for i in range(size):
        a = p[i] if i < len(p) else 0
        b = q[i] if i < len(q) else 0
        result.append(a + b)
    while result and result[-1] == 0:
        result.pop()
    return result


def multiply_polys(p, q):
    """Multiply two coefficient lists.

    >>> multiply_polys([1, 1], [1, -1])
    [1, 0, -1]
    >>> multiply_polys([], [3])
    []
    """
    if not p or not q:
        return []
    result = [0] * (len(p) + len(q) - 1)
    for i, a in enumerate(p):
        for j, b in enumerate(q):
            result[i + j] += a * b
    return result


def antiderivative(coeffs, constant=0):
    """Coefficients of an antiderivative with the given constant.

    >>> antiderivative([6, 6, 6], 5)
    [5, 6.0, 3.0, 2.0]
    """
    out = [constant]
    for i, c in enumerate(coeffs):
        out.append(c / (i + 1))
    return out


def degree(coeffs: List[int]) -> int:
    """Degree of the polynomial; the zero polynomial has degree -1 here.

    >>> degree([3, 0, 5, 0])
    2
    >>> degree([0, 0])
    -1
    """
    for i in range(len(coeffs) - 1, -1, -1):
        if coeffs[i] != 0:
            return i
    return -1


def integer_roots(coeffs: List[int], low: int, high: int) -> List[int]:
    """All the integers from low to high (inclusive) where the polynomial is zero.

    >>> integer_roots([-6, 1, 1], -5, 5)
    [-3, 2]
    """
    roots = []
    for x in range(low, high + 1):
        value = 0
        for c in reversed(coeffs):
            value = value * x + c
        if value == 0:
            roots.append(x)
    return roots


def show_poly(coeffs: List[int]) -> str:
    """Write the polynomial as text, highest power first, without terms that are zero.

    >>> show_poly([5, 0, 3])
    '3x^2 + 5'
    >>> show_poly([0, 7])
    '7x'
    >>> show_poly([0])
    '0'
    """
    terms = []
    for i in range(len(coeffs) - 1, -1, -1):
        c = coeffs[i]
        if c == 0:
            continue
        if i == 0:
            terms.append(str(c))
        elif i == 1:
            terms.append(str(c) + "x")
        else:
            terms.append(f"{c}x^{i}")
    return " + ".join(terms) if terms else "0"


def shift_up(coeffs, k):
    # multiply the polynomial by x**k
    return [0] * k + coeffs


def sign_changes(coeffs: List[int]) -> int:
    """Count how often the sign changes from one nonzero coefficient to the next.

    >>> sign_changes([1, -2, 0, -3, 4])
    2
    """
    nonzero = [c for c in coeffs if c != 0]
    return sum(1 for a, b in zip(nonzero, nonzero[1:]) if a * b < 0)
