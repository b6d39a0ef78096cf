"""A matrix class that is small enough to read in one go."""

from fractions import Fraction


class ShapeError(ValueError):
    """The sizes of two matrices do not go together."""


class Matrix:
    """An immutable matrix.

    >>> a = Matrix([[1, 2], [3, 4]])
    >>> a + a
    Matrix([[2, 4], [6, 8]])
    >>> a @ Matrix([[0, 1], [1, 0]])
    Matrix([[2, 1], [4, 3]])
    >>> a[1, 0], a.T[1, 0]
    (3, 2)
    >>> 3 * a == a + a + a
    True
    """

    def __init__(self, rows):
        self._rows = tuple(tuple(row) for row in rows)
        if not self._rows or not self._rows[0]:
            raise ShapeError("a matrix needs at least one cell")
        width = len(self._rows[0])
        if any(len(row) != width for row in self._rows):
            raise ShapeError("rows of different lengths")

    @classmethod
    def identity(cls, n):
        return cls([1 if i == j else 0 for j in range(n)] for i in range(n))

    @property
    def shape(self):
        return len(self._rows), len(self._rows[0])

    @property
    def T(self):
        return Matrix(zip(*self._rows))

    def __getitem__(self, position):
        i, j = position
        return self._rows[i][j]

    def __iter__(self):
        return iter(self._rows)

    def __eq__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        return self._rows == other._rows

    def __hash__(self):
        return hash(self._rows)

    def __repr__(self):
        return f"Matrix({[list(row) for row in self._rows]})"

    def map(self, func):
        return Matrix([func(x) for x in row] for row in self)

    def __add__(self, other):
        if self.shape != other.shape:
            raise ShapeError(f"{self.shape} + {other.shape}")
        return Matrix(
            [a + b for a, b in zip(mine, theirs)] for mine, theirs in zip(self, other)
        )

    def __mul__(self, factor):
        return self.map(lambda x: x * factor)

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -other

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ShapeError(f"{self.shape} @ {other.shape}")
        columns = list(zip(*other))
        return Matrix(
            [sum(a * b for a, b in zip(row, column)) for column in columns] for row in self
        )

    def minor(self, i, j):
        """The matrix without row i and column j.

        >>> Matrix([[1, 2, 3], [4, 5, 6], [7, 8, 9]]).minor(1, 0)
        Matrix([[2, 3], [8, 9]])
        """
        rows = self._rows[:i] + self._rows[i + 1:]
        return Matrix(row[:j] + row[j + 1:] for row in rows)

    def det(self):
        """Determinant, by elimination with fractions.

        >>> int(Matrix([[0, 2, 1], [1, 0, 3], [2, 1, 1]]).det())
        11
        """
        height, width = self.shape
        if height != width:
            raise ShapeError("only square matrices have a determinant")
        rows = [[Fraction(x) for x in row] for row in self]
        result = Fraction(1)
        for k in range(width):
            pivot = next((i for i in range(k, height) if rows[i][k] != 0), None)
            if pivot is None:
                return Fraction(0)
            if pivot != k:
                rows[k], rows[pivot] = rows[pivot], rows[k]
                result = -result
            result *= rows[k][k]
            for i in range(k + 1, height):
                factor = rows[i][k] / rows[k][k]
                for j in range(k, width):
                    rows[i][j] -= factor * rows[k][j]
        return result
